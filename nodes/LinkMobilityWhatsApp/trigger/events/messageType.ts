/** The types of an incoming message. `unknown` are all others: docs/decisions.md#content-types. */
export const messageTypes = [
	'audio',
	'button',
	'button_reply',
	'contacts',
	'document',
	'flow_reply',
	'image',
	'list_reply',
	'location',
	'order',
	'reaction',
	'sticker',
	'text',
	'unknown',
	'video',
] as const;
export type MessageType = (typeof messageTypes)[number];
