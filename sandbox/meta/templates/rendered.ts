import { z } from 'zod/v3';

/** A file by link, or by an ID that only Meta can open. */
export const file = z.object({
	link: z.string().optional(),
	id: z.string().optional(),
	filename: z.string().optional(),
});

/** A place on the map. */
export const place = z.object({
	latitude: z.coerce.number(),
	longitude: z.coerce.number(),
	name: z.string().optional(),
	address: z.string().optional(),
});

/** What a header shows. */
const header = z.discriminatedUnion('kind', [
	z.object({ kind: z.literal('text'), text: z.string() }),
	z.object({ kind: z.enum(['image', 'video', 'document']), file }),
	z.object({ kind: z.literal('location'), place }),
]);

/** A value with the place it goes to, such as `{{1}}`. */
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
	/** Its place among the buttons of the template, from 0. */
	index: z.string(),
	kind: z.enum(buttonKinds),
	/** What it says. */
	text: z.string(),
	/** What comes back, is copied, is called, or ends the address. */
	value: z.string().optional(),
	/** The whole address, which only a definition knows. */
	address: z.string().optional(),
	/** Which products it opens; none means the whole catalog. */
	products: z.array(z.string()).optional(),
});
export type Button = z.output<typeof button>;

const part = z.object({
	header: header.optional(),
	/** The text with its values filled in; only a definition knows it. */
	body: z.string().optional(),
	/** The values alone, where there is no text to put them into. */
	values: z.array(value),
	buttons: z.array(button),
});
export type Part = z.output<typeof part>;

/** A template as the phone shows it. */
export const rendered = part.extend({
	name: z.string(),
	language: z.string(),
	footer: z.string().optional(),
	/** What is on offer for a limited time. */
	offer: z.string().optional(),
	/** When the offer ends, in milliseconds since 1970. */
	expires: z.number().optional(),
	/** With `card_index` as the template numbers them. */
	cards: z.array(part.extend({ index: z.number() })),
});
export type Rendered = z.output<typeof rendered>;
