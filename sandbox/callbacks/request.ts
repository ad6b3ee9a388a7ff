import { z } from 'zod/v3';
import { phoneNumber } from '../phone/fields';
import { findSample } from './samples/samples';
import { spellings } from './variations';
import { wholeNumber } from './wholeNumber';

/** Enough for a burst; more would keep the page busy for long. */
const MAX_TIMES = 1_000;
const MAX_COPIES = 10;

const sampleName = z.string().transform((name, context) => {
	const sample = findSample(name);
	if (sample) return sample;
	const message = `No callback is called "${name}". GET /callbacks lists them`;
	context.addIssue({ code: z.ZodIssueCode.custom, message });
	return z.NEVER;
});

/** Which callbacks LINK is to post, and how. */
export const callbackRequest = z
	.object({
		/** Names of sample callbacks, in the order in which they are posted. */
		callbacks: z.array(sampleName).default([]),
		/** Other bodies, posted after the samples. */
		bodies: z.array(z.unknown()).default([]),
		/** Replaces the title of each callback on the page. */
		title: z.string().min(1).optional(),
		spelling: z.enum(spellings).default('asPrinted'),
		/** Puts stray spaces around keys and texts. */
		blanks: z.boolean().default(false),
		/** Posts all in one array instead of one after the other. */
		together: z.boolean().default(false),
		/** Posts form fields in place of JSON. */
		form: z.boolean().default(false),
		/** Starts with the last one. */
		reversed: z.boolean().default(false),
		/** How many times each callback is posted, byte for byte. */
		copies: wholeNumber('Copies', MAX_COPIES).default(1),
		/** How many times all of them are composed with new IDs, and posted at the same time. */
		times: wholeNumber('Times', MAX_TIMES).default(1),
		/** Posts with a login that is not the gate's. */
		wrongLogin: z.boolean().default(false),
		/** The gate whose webhooks are called; the default gate if undefined. */
		gate: z.string().optional(),
		/** The number of the person who writes; the first person if undefined. */
		person: phoneNumber.optional(),
		/** Responds after the last attempt instead of immediately. */
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
export type CallbackRequest = z.output<typeof callbackRequest>;
export type CallbackRequestInput = z.input<typeof callbackRequest>;
