import { international } from '../../wire/phone';
import { fields, filled } from '../given';
import type { Param, Setting } from '../operation';

/** The path variables of every template endpoint; the option Sender overrides the credential's sender. */
export const senderOf = (param: Param, { account }: Setting) => ({
	platformId: account.platformId,
	platformPartnerId: account.platformPartnerId,
	source: international(String(filled(fields(param('options')).sender) ?? account.sender)),
});
