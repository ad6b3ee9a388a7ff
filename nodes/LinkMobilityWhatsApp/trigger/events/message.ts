import { contentShape } from '../../wire/content';
import type { Content } from '../../wire/content';
import { messageShape } from '../../wire/event';
import type { IncomingMessage } from '../../wire/event';
import { noteUnread } from '../../wire/unread';
import { contentOf } from './content';
import { firstOf, othersOf, withOthers } from './others';
import { numberOf, userIdsOf } from './person';
import { isoTime } from './time';

/**
 * The flat item of an incoming message. Its WhatsApp ID has the same name as in a delivery report, instead of
 * LINK's `providerMessageId`: docs/decisions.md#names-of-ids.
 */
export function messageItem(message: IncomingMessage): Record<string, unknown> {
	const { type: channel, message: content, ...beside } = message.content;
	const { referral } = content;
	const { context, flags } = contextOf(content);
	const item = {
		event: 'message',
		...contentOf(content),
		from: numberOf(message.source),
		...userIdsOf(message.source, message.customParameters),
		to: numberOf(message.destination),
		messageId: message.messageId,
		waMessageId: message.providerMessageId,
		provider: message.provider ?? channel?.toLowerCase(),
		timestamp: isoTime(message.timestamp),
		providerTimestamp: isoTime(message.providerTimestamp),
		context,
		...flags,
		...(referral ? { referral } : {}),
		route: message.route ?? null,
		customParameters: message.customParameters,
		gateCustomParameters: message.gateCustomParameters,
	};
	// A message of an unknown type comes with `raw`, which has all of its content.
	if (item.type === 'unknown') return withOthers(item, othersOf(message, messageShape));
	const ofContent = othersOf({ ...beside, ...content }, contentShape);
	return withOthers(withOthers(item, ofContent), othersOf(message, messageShape));
}

/**
 * The message that this one answers, `null` if it answers none. Its ID is the `waMessageId` of a delivery
 * report: docs/decisions.md#reply-context.
 */
function contextOf({ context: given }: Content) {
	if (!given) return { context: null };
	const { referredProduct, forwarded, frequentlyForwarded, ...more } = given;
	const { id: linkId, messageId, source, from: metaSource, ...others } = more;
	const flags = {
		...(forwarded === undefined ? {} : { forwarded }),
		...(frequentlyForwarded === undefined ? {} : { frequentlyForwarded }),
	};
	const id = firstOf(linkId, messageId);
	const from = firstOf(source, metaSource);
	const product = referredProduct && { product: referredProduct, referredProduct };
	if (id === undefined && !product) {
		if (from !== undefined || Object.keys(others).length) noteUnread();
		return { context: null, flags };
	}
	const answered = { messageId: id, id, from: numberOf(from), ...product };
	return { context: withOthers(answered, others), flags };
}
