import type { IDataObject } from 'n8n-workflow';
import type { endpoints } from '../../wire/endpoints';
import { shortened } from '../../wire/text';
import type { AnsweredCall } from '../operation';

type Answered = AnsweredCall<typeof endpoints.sendMessages>;

/** Without the messages, which the item does not show. */
interface AnsweredSend {
	body: Omit<Answered['body'], 'messages'>;
	response: Answered['response'];
}

/**
 * The output item of a sent message, which LINK has accepted but not yet delivered. Recipients get an ID
 * only if it is certain whose it is. See docs/decisions.md#one-id-per-recipient.
 */
export function acceptedItem({ body, response }: AnsweredSend): IDataObject {
	const ids = response.messageIds ?? [];
	const { destinations } = body;
	const [recipient, ...others] = destinations;
	const isAssignable = destinations.length === 1 || destinations.length === ids.length;
	const gates = body.eventReportGates ?? [];
	const reports = gates.length
		? `Delivery reports go to ${gates.length > 1 ? 'gates' : 'gate'} ${gates.join(', ')}.`
		: 'No delivery reports will be sent: neither the credential nor the options name an event report gate.';
	return {
		// First, because a table shows only the first few columns.
		info: `Accepted by LINK, not yet delivered. ${reports}`,
		accepted: true,
		delivered: false,
		resultCode: response.resultCode,
		description: response.description ? shortened(response.description) : null,
		refId: body.refId,
		to: others.length ? null : (recipient ?? null),
		messageId: ids[0] ?? null,
		messageIds: ids,
		messages: destinations.map((to, index) => ({
			to,
			messageId: (isAssignable ? ids[index] : undefined) ?? null,
		})),
	};
}
