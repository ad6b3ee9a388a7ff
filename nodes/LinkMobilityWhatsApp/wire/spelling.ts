import { fold } from './fold';

/**
 * Names of more than one word, as LINK spells them: camelCase in the core of 2020, Meta's snake_case
 * in what came later. Any other case, with or without underscores, is taken for the same name.
 * Source: api-notes 1.13.
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

/** Names that mean something else within the key on the left. Source. */
const within = new Map([
	['action', new Map([['flowtoken', 'flowToken']])],
	['cards', new Map([['index', 'card_index']])],
	...['image', 'video', 'audio', 'document'].map(
		(kind) => [kind, new Map([['mediaid', 'id']])] as const,
	),
]);

/** Values of `type` and `sub_type`; others, such as WORK, stay as they are. Source. */
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

/** What belongs to the user or to a flow, whose names are nobody else's to change. */
const own = new Set(['customParameters', 'data', 'flow_action_data']);

/** Meta's way to address a message; LINK takes this from the request. Source: A-34. */
const ignored = new Set(['messaging_product', 'recipient_type', 'to']);

const spelledName = new Map(names.map((name) => [fold(name), name]));
const spelledKind = new Map(kinds.map((kind) => [fold(kind), kind]));

/**
 * A message, or any part or list of them, in the one spelling that the schemas know.
 *
 * Names and kinds are respelled, what is null is left out, and the two parts that Meta or the
 * specification's table put elsewhere are moved. Whatever is unknown stays, for the schema to refuse.
 */
export function canonical(value: unknown): unknown {
	return respelled(value, '');
}

function respelled(value: unknown, parent: string): unknown {
	if (Array.isArray(value)) return value.map((entry) => respelled(entry, parent));
	if (typeof value !== 'object' || value === null) return value;
	const given = Object.entries(value).filter(([, entry]) => entry !== null && entry !== undefined);
	const taken = new Set(given.map(([key]) => key));
	const entries = given.flatMap(([key, entry]): Array<[string, unknown]> => {
		if (ignored.has(key)) return [];
		const known = within.get(parent)?.get(fold(key)) ?? spelledName.get(fold(key)) ?? key;
		const name = taken.has(known) ? key : known;
		if (own.has(name)) return [[name, entry]];
		if (name === 'type' || name === 'sub_type') return [[name, kind(entry)]];
		return [[name, respelled(entry, name)]];
	});
	return moved(Object.fromEntries(entries));
}

const kind = (value: unknown) =>
	typeof value === 'string' ? (spelledKind.get(fold(value.trim())) ?? value) : value;

/** The offer's end belongs in an object of its own, the link preview beside the text (B01). */
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
