import type { Labels } from '../../labels/labels';
import { international } from '../../wire/phone';
import { optionsOf } from '../optionValues';
import { nonBlank } from '../panelValues';
import type { Param, ExecutionSettings } from '../operation';
import { senderLabel } from '../phoneLabels';

export const pathLabels: Labels = {
	platformId: 'Platform ID in the credential',
	platformPartnerId: 'Platform Partner ID in the credential',
	source: senderLabel,
	templateId: 'Template ID',
	templateName: 'Template Name',
};

/** The path variables of every template endpoint; the option Sender overrides the credential's sender. */
export const senderPath = (param: Param, { account }: ExecutionSettings) => ({
	platformId: account.platformId,
	platformPartnerId: account.platformPartnerId,
	source: international(String(nonBlank(optionsOf(param).sender) ?? account.sender)),
});
