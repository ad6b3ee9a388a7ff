import { international } from '../../wire/phone';
import { fields, filled } from '../given';
import type { Param, Setting } from '../operation';

/** What every path of a template starts with; the option Sender stands in for the credential's. */
export const senderOf = (param: Param, { account }: Setting) => ({
	platformId: account.platformId,
	platformPartnerId: account.platformPartnerId,
	source: international(String(filled(fields(param('options')).sender) ?? account.sender)),
});
