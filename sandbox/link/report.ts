import { reportCodes } from '../../nodes/LinkMobilityWhatsApp/wire/codes';
import type { BusinessMessage } from '../state';

/** The result codes this sandbox reports, and their words. Source: L1703, L1730, L1771-1777. */
const reports = {
	sent_to_whatsapp: { code: reportCodes.sentToWhatsApp, words: 'sent to WA' },
	sent: { code: reportCodes.sent, words: 'sent' },
	delivered: { code: reportCodes.delivered, words: 'delivered' },
	read: { code: reportCodes.read, words: 'read' },
	failed: { code: reportCodes.notDelivered, words: 'not delivered' },
	invalid_contact: { code: reportCodes.invalidContact, words: 'invalid contact' },
} as const;
export type Reported = keyof typeof reports;

/** A line about a report for the page: `112003 delivered`. */
export const reportTitle = (status: Reported) => `${reports[status].code} ${reports[status].words}`;

/** The Message Status Notification of a message that has just reached a status. Source: L1688-1763. */
export function report({ content, request, times, wamid, refusal }: BusinessMessage, at: Reported) {
	const { messageId, messageIndex, refId, customParameters } = request;
	const { code, words } = reports[at];
	return {
		messageId,
		refId,
		messageType: content.type,
		messageIndex,
		timestamp: times[at],
		resultCode: code,
		resultDescription: at === 'failed' && refusal ? `(#${refusal.code}) ${refusal.title}` : words,
		gateCustomParameters: {},
		customParameters: {
			...customParameters,
			...(at === 'sent' && { waMessageId: wamid }),
			...(at === 'failed' && refusal && { metaErrorDetails: refusal.details }),
		},
	};
}
