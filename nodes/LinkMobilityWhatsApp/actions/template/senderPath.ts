import { international } from '../../wire/phone';
import { toRecord, nonBlank } from '../panelValues';
import type { Param, Setting } from '../operation';

/** The path variables of every template endpoint; the option Sender overrides the credential's sender. */
export const senderPath = (param: Param, { account }: Setting) => ({
	platformId: account.platformId,
	platformPartnerId: account.platformPartnerId,
	source: international(String(nonBlank(toRecord(param('options')).sender) ?? account.sender)),
});
