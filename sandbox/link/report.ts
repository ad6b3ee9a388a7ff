import { reportCodes } from '../shared';
import type { BusinessMessage, ReportedStatus } from '../state';

/** Source: specification, Message Status Notifications, result codes. */
const reports: Record<ReportedStatus, { code: number; description: string }> = {
	sent_to_whatsapp: { code: reportCodes.sentToWhatsApp, description: 'sent to WA' },
	sent: { code: reportCodes.sent, description: 'sent' },
	delivered: { code: reportCodes.delivered, description: 'delivered' },
	read: { code: reportCodes.read, description: 'read' },
	failed: { code: reportCodes.notDelivered, description: 'not delivered' },
	invalid_contact: { code: reportCodes.invalidContact, description: 'invalid contact' },
};

/** The title of a report on the page: `112003 delivered`. */
export const reportTitle = (status: ReportedStatus) =>
	`${reports[status].code} ${reports[status].description}`;

/** Source: specification, Message Status Notifications. */
export function report(
	{ content, request, times, wamid, refusal }: BusinessMessage,
	status: ReportedStatus,
) {
	const { messageId, messageIndex, refId, customParameters } = request;
	const { code, description } = reports[status];
	const failure = status === 'failed' ? refusal : undefined;
	return {
		messageId,
		refId,
		messageType: content.type,
		messageIndex,
		timestamp: times[status],
		resultCode: code,
		resultDescription: failure ? `(#${failure.code}) ${failure.title}` : description,
		gateCustomParameters: {},
		customParameters: {
			...customParameters,
			...(status === 'sent' && { waMessageId: wamid }),
			...(failure && { metaErrorDetails: failure.details }),
		},
	};
}
