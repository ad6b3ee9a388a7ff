import { z } from 'zod/v3';
import { number } from '../link/delivery';
import { knownAs } from './samples/samples';
import { spellings } from './variations';

/** A burst of more would say nothing new, and take the page a while. */
const MOST_TIMES = 1_000;
const MOST_COPIES = 10;

const times = (label: string, most: number) => {
	const rule = `${label} must be a whole number from 1 to ${most}`;
	return z.number({ invalid_type_error: rule }).int(rule).min(1, rule).max(most, rule).default(1);
};

const name = z.string().transform((given, context) => {
	const found = knownAs(given);
	if (found) return found;
	const message = `No callback is called "${given}". GET /callbacks lists them`;
	context.addIssue({ code: z.ZodIssueCode.custom, message });
	return z.NEVER;
});

/** What LINK is to call back with, and how. */
export const order = z
	.object({
		/** Names of callbacks that are known, in the order in which they are posted. */
		callbacks: z.array(name).default([]),
		/** Any others, posted after them. */
		bodies: z.array(z.unknown()).default([]),
		/** What the page calls them, instead of what each is called. */
		title: z.string().min(1).optional(),
		spelling: z.enum(spellings).default('asPrinted'),
		/** Stray blanks around names and texts. */
		blanks: z.boolean().default(false),
		/** All in one array, instead of one after the other. */
		together: z.boolean().default(false),
		/** Form fields instead of JSON. */
		form: z.boolean().default(false),
		/** The last one first. */
		reversed: z.boolean().default(false),
		/** How often each is posted, the same to the last byte. */
		copies: times('Copies', MOST_COPIES),
		/** How often all of it is made anew, all at the same moment. */
		times: times('Times', MOST_TIMES),
		/** With a login that is not the gate's. */
		wrongLogin: z.boolean().default(false),
		/** Whose gate is called; the first for incoming messages where nobody says. */
		gate: z.string().optional(),
		/** Who writes; the first person where nobody says. */
		person: number.optional(),
		/** Answer when every attempt has been made, instead of at once. */
		wait: z.boolean().default(false),
	})
	.strict()
	.superRefine(({ callbacks, bodies, form, together }, context) => {
		const refuse = (message: string) => context.addIssue({ code: z.ZodIssueCode.custom, message });
		if (!callbacks.length && !bodies.length) refuse('Choose at least one callback');
		if (form && together) refuse('Form fields cannot be an array: choose one of the two');
		if (form && callbacks.some(({ about }) => about === 'message')) {
			refuse('Only delivery reports can come as form fields');
		}
	});
export type Order = z.output<typeof order>;
export type GivenOrder = z.input<typeof order>;
