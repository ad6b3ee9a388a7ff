import { z } from 'zod/v3';

/** A file by link, or by an ID that Meta alone can open. */
export const file = z.object({
	link: z.string().optional(),
	id: z.string().optional(),
	filename: z.string().optional(),
});

export const location = z.object({
	latitude: z.coerce.number(),
	longitude: z.coerce.number(),
	name: z.string().optional(),
	address: z.string().optional(),
});

const header = z.discriminatedUnion('kind', [
	z.object({ kind: z.literal('text'), text: z.string() }),
	z.object({ kind: z.enum(['image', 'video', 'document']), file }),
	z.object({ kind: z.literal('location'), place: location }),
]);

/** A value with its placeholder, such as `{{1}}`. */
const value = z.object({ place: z.string(), text: z.string() });

export const buttonKinds = [
	'quick_reply',
	'url',
	'copy_code',
	'catalog',
	'flow',
	'mpm',
	'phone',
	'other',
] as const;

const button = z.object({
	/** Its position among the buttons of the template, from 0. */
	index: z.string(),
	kind: z.enum(buttonKinds),
	/** The label. */
	text: z.string(),
	/** The payload, the code, the number to call, or the end of the address. */
	value: z.string().optional(),
	/** The whole address, if the definition is known. */
	address: z.string().optional(),
	/** The products it opens; undefined for the whole catalog. */
	products: z.array(z.string()).optional(),
});
export type RenderedButton = z.output<typeof button>;

const part = z.object({
	header: header.optional(),
	/** The text with its values, if the definition is known. */
	body: z.string().optional(),
	/** The values by themselves, if the definition is not known. */
	values: z.array(value),
	buttons: z.array(button),
});
export type RenderedPart = z.output<typeof part>;

/** A template as the phone shows it. */
export const rendered = part.extend({
	name: z.string(),
	language: z.string(),
	footer: z.string().optional(),
	/** The text of a limited-time offer. */
	offer: z.string().optional(),
	/** When the offer ends, in milliseconds since 1970. */
	expires: z.number().optional(),
	/** `index` is the `card_index` of the message. */
	cards: z.array(part.extend({ index: z.number() })),
});
export type Rendered = z.output<typeof rendered>;
