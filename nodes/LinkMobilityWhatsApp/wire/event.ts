import { z } from 'zod/v3';
import { contentShape } from './content';
import { embedded } from './embedded';
import { amount, inEitherSpelling, isEmpty, isRecord, tidied, wholeNumber, words } from './lenient';
import { parameters } from './parameters';
import { noteUnread } from './unread';

/** Meta's reason may be an object in place of LINK's text. */
const description = z.preprocess(
	(value) => (typeof value === 'object' && value !== null ? JSON.stringify(value) : value),
	words,
);

/** A delivery report: Message API 1.4.19, Message Status Notifications. */
export const reportShape = {
	messageId: words,
	refId: words,
	messageType: words,
	messageIndex: amount,
	timestamp: words,
	resultCode: wholeNumber,
	resultDescription: description,
	gateCustomParameters: parameters,
	customParameters: parameters,
};

/** How a message was routed. It is passed on unchanged: docs/decisions.md#route-fields. */
const route = z.preprocess(
	tidied(
		'customParameters',
		'gateIds',
		'id',
		'keyword',
		'keywordType',
		'platformId',
		'platformPartnerId',
		'platformServiceId',
		'platformServiceType',
		'refId',
		'startRange',
		'stopRange',
	),
	z.record(z.unknown()).optional(),
);

const contentNames = Object.keys(contentShape);
const spelledContent = inEitherSpelling(...contentNames);
const spelledWrapper = inEitherSpelling('message', ...contentNames);

const hasContent = (object: Record<string, unknown>) =>
	contentNames.some((name) => name !== 'type' && object[name] !== undefined);

/** The `type` of `content` that says by which channel it came, and not what it is. */
const CHANNEL = /^(whatsapp|rcs)$/i;

/**
 * The parts of `content`: LINK wraps what Meta sends in `message`. The message may also be JSON in a text, a
 * text alone, or stand flat in `content`: docs/decisions.md#message-without-content.
 */
function unwrapped(value: unknown): Record<string, unknown> {
	const given = embedded(value);
	if (!isRecord(given)) return { message: loose(given) };
	const { message: inner, ...rest } = spelledWrapper(given) ?? {};
	const object = embedded(inner);
	if (isRecord(object)) return { ...rest, message: object };
	if (!isEmpty(object) || !hasContent(rest)) return { ...rest, message: loose(object) };
	const { type, ...flat } = rest;
	const isChannel = typeof type === 'string' && CHANNEL.test(type.trim());
	return isChannel || flat.contentType !== undefined ? { type, message: flat } : { message: rest };
}

/** True when a `content` holds what a person sent, in any of its forms. */
function isReadable(value: unknown): boolean {
	const given = embedded(value);
	const { message, ...rest } = (isRecord(given) && spelledWrapper(given)) || {};
	return isRecord(embedded(message)) || hasContent(rest);
}

/** A content that cannot be read, of which a text may be shown. */
function loose(value: unknown): Record<string, unknown> {
	noteUnread();
	return typeof value === 'string' ? { text: value } : {};
}

/** A message that a person sent: Message API 1.4.19, Incoming Messages. */
export const messageShape = {
	destination: words,
	source: words,
	content: z.preprocess(
		unwrapped,
		z
			.object({
				type: words,
				message: z.preprocess(spelledContent, z.object(contentShape).passthrough()),
			})
			.passthrough(),
	),
	provider: words,
	timestamp: words,
	messageId: words,
	providerTimestamp: words,
	providerMessageId: words,
	route,
	gateCustomParameters: parameters,
	customParameters: parameters,
};

const statusNotification = z.object(reportShape).passthrough();
export type StatusNotification = z.output<typeof statusNotification>;

const incomingMessage = z.object(messageShape).passthrough();
export type IncomingMessage = z.output<typeof incomingMessage>;

const spelled = inEitherSpelling(
	...new Set([...Object.keys(reportShape), ...Object.keys(messageShape), 'contentType']),
);

/** The content of an event that has it next to the envelope fields. */
function flatContent(fields: Record<string, unknown>): Record<string, unknown> | undefined {
	if (fields.contentType === undefined) return undefined;
	const entries = Object.entries(spelledContent(fields) ?? {});
	return Object.fromEntries(entries.filter(([name]) => name in contentShape));
}

/** An event of LINK, in the spelling of its document. Fields beyond that are kept. */
export type ReadEvent =
	| { event: 'message'; payload: IncomingMessage }
	| { event: 'status'; payload: StatusNotification }
	| { event: 'unknown' };

/** Reads an event. Never fails: what cannot be read is left out, and noted. */
export function readEvent(value: unknown): ReadEvent {
	const fields = isRecord(value) ? (spelled(value) ?? {}) : {};
	const event = kindOf(fields);
	if (event === 'message') {
		const content = isEmpty(fields.content) ? flatContent(fields) : fields.content;
		return { event, payload: incomingMessage.parse({ ...fields, content }) };
	}
	if (event === 'status') return { event, payload: statusNotification.parse(fields) };
	return { event };
}

/**
 * Tells the kinds apart by their fields, since both come to one URL: only a message has content, only a
 * report a result code. Either may lack that field: docs/decisions.md#told-apart-by-shape.
 */
function kindOf(fields: Record<string, unknown>): ReadEvent['event'] {
	const has = (name: string) => !isEmpty(fields[name]);
	const hasCode = wholeNumber.parse(fields.resultCode) !== undefined;
	if (has('content') && (!hasCode || isReadable(fields.content))) return 'message';
	if (hasCode) return 'status';
	const isReport = ['resultCode', 'resultDescription', 'messageIndex'].some(has);
	if (isReport && has('messageId')) return 'status';
	if (has('contentType')) return 'message';
	return has('source') && (has('destination') || has('providerMessageId')) ? 'message' : 'unknown';
}
