import { fold } from './fold';
import { isMoment } from './text';

/**
 * Names of several words as LINK spells them: camelCase in the older parts of the API, Meta's snake_case
 * in the newer ones. Any other case, with or without underscores, is accepted as the same name.
 * See docs/decisions.md#two-spellings.
 */
const names = [
	'amount1000',
	'card_index',
	'catalog_id',
	'countryCode',
	'coupon_code',
	'customParameters',
	'dateTime',
	'dayOfMonth',
	'dayOfWeek',
	'display_text',
	'expiration_time_ms',
	'fallbackValue',
	'filename',
	'firstName',
	'flow_action',
	'flow_action_data',
	'flow_action_payload',
	'flow_cta',
	'flow_id',
	'flow_message_version',
	'flow_token',
	'formattedName',
	'lastName',
	'limited_time_offer',
	'middleName',
	'parameterName',
	'previewUrl',
	'product_items',
	'product_retailer_id',
	'sub_type',
	'thumbnail_product_retailer_id',
	'waId',
];

/** Names with another spelling within the key on the left. See docs/decisions.md#flow-token-key and #card-index. */
const within = new Map([
	['action', new Map([['flowtoken', 'flowToken']])],
	['cards', new Map([['index', 'card_index']])],
	...['image', 'video', 'audio', 'document'].map(
		(kind) => [kind, new Map([['mediaid', 'id']])] as const,
	),
]);

/** Values of `type` and `sub_type`; others, such as WORK, are not changed. See docs/decisions.md#sub-type-values. */
const kinds = [
	'action',
	'audio',
	'body',
	'button',
	'carousel',
	'catalog',
	'catalog_message',
	'contacts',
	'copy_code',
	'coupon_code',
	'cta_url',
	'currency',
	'dateTime',
	'document',
	'flow',
	'header',
	'image',
	'interactive',
	'limited_time_offer',
	'list',
	'location',
	'location_request_message',
	'mpm',
	'payload',
	'product',
	'product_list',
	'quick_reply',
	'reply',
	'template',
	'text',
	'url',
	'video',
];

/** Objects whose names are the user's or a flow's own, and are not changed. */
const opaque = new Set(['customParameters', 'data', 'flow_action_data']);

/** How Meta addresses a message; LINK takes it from the request. See docs/decisions.md#location-request-recipient. */
export const addressing = new Set(['messaging_product', 'to']);

const spelledName = new Map(names.map((name) => [fold(name), name]));
const spelledKind = new Map(kinds.map((kind) => [fold(kind), kind]));

/**
 * A message, a list of messages or any part of one, in the spelling of the schemas.
 *
 * Null values are left out, and two fields that Meta or the specification's table have elsewhere are
 * moved. Unknown names stay, for the schema to refuse.
 */
export function canonical(value: unknown): unknown {
	return respelled(value, '');
}

function respelled(value: unknown, parent: string): unknown {
	if (Array.isArray(value)) return value.map((entry) => respelled(entry, parent));
	if (typeof value !== 'object' || value === null || isMoment(value)) return value;
	const filled = Object.entries(value).filter(([, entry]) => entry !== null && entry !== undefined);
	const taken = new Set(filled.map(([key]) => key));
	const entries = filled.flatMap(([key, entry]): Array<[string, unknown]> => {
		if (addressing.has(key)) return [];
		const known = within.get(parent)?.get(fold(key)) ?? spelledName.get(fold(key)) ?? key;
		const name = taken.has(known) ? key : known;
		if (opaque.has(name)) return [[name, entry]];
		if (name === 'type' || name === 'sub_type') return [[name, kind(entry)]];
		return [[name, respelled(entry, name)]];
	});
	return moved(Object.fromEntries(entries));
}

const kind = (value: unknown) =>
	typeof value === 'string' ? (spelledKind.get(fold(value.trim())) ?? value) : value;

/**
 * Moves the end of an offer into an object of its own, and the link preview next to the text. See
 * docs/decisions.md#offer-expiry and #link-preview.
 */
function moved({ ...object }: Record<string, unknown>): Record<string, unknown> {
	const { type, expiration_time_ms: end, text } = object;
	if (type === 'limited_time_offer' && end !== undefined && !object.limited_time_offer) {
		delete object.expiration_time_ms;
		object.limited_time_offer = { expiration_time_ms: end };
	}
	if (type === 'text' && typeof text === 'object' && text !== null && 'previewUrl' in text) {
		const { previewUrl, ...rest } = text;
		return { previewUrl, ...object, text: rest };
	}
	return object;
}
