import { z } from 'zod/v3';
import { statuses } from '../nodes/LinkMobilityWhatsApp/wire/codes';
import { kept } from './meta/templates/template';
import { rendered } from './meta/templates/rendered';

/** Someone with a phone. */
export const person = z.object({
	number: z.string(),
	name: z.string(),
	/** When they last wrote, RFC 3339; null when they never have. */
	wrote: z.string().nullable().default(null),
	/** When they last wrote to each number of the business, RFC 3339. */
	wroteTo: z.record(z.string()).default({}),
});
export type Person = z.infer<typeof person>;

/** Why Meta did not deliver a message. */
const refusal = z.object({ code: z.number().int(), title: z.string(), details: z.string() });
export type Refusal = z.infer<typeof refusal>;

const shared = {
	/** Unique here: LINK's message ID, and for a message of the business its place in the request. */
	id: z.string(),
	/** The number of the person. */
	person: z.string(),
	/** The number of the business. */
	business: z.string(),
	wamid: z.string(),
	/** The wamid of the message that this one answers. */
	quoted: z.string().nullable(),
	status: z.enum(statuses),
	/** When each status was reached, RFC 3339. */
	times: z.record(z.enum(statuses), z.string()),
};

const businessMessage = z.object({
	...shared,
	from: z.literal('business'),
	/** As the API got it; what WhatsApp thinks of it shows later. */
	content: z.object({ type: z.string() }).passthrough(),
	/** What every delivery report repeats. */
	request: z.object({
		messageId: z.string(),
		messageIndex: z.number().int(),
		refId: z.string(),
		gates: z.array(z.string()),
		customParameters: z.record(z.string()),
	}),
	refusal: refusal.optional(),
	/** What the phone shows of a template. */
	rendered: rendered.optional(),
});
export type BusinessMessage = z.infer<typeof businessMessage>;

const personMessage = z.object({
	...shared,
	from: z.literal('person'),
	/** The `content.message` of the callback. Source: L1790-1823. */
	content: z.object({ contentType: z.string() }).passthrough(),
});
export type PersonMessage = z.infer<typeof personMessage>;

const message = z.discriminatedUnion('from', [businessMessage, personMessage]);
export type Message = z.infer<typeof message>;

/** One of several tries at the same callback. */
const attempt = z.object({
	/** The same for all of them. */
	of: z.string(),
	number: z.number().int(),
	/** How many there are at the most. */
	most: z.number().int(),
	taken: z.boolean(),
	/** When the next is due, RFC 3339; null when there is none. */
	next: z.string().nullable(),
});

/** What LINK was asked, whom it called back, and what it could not do. */
const activity = z.object({
	id: z.string(),
	time: z.string(),
	kind: z.enum(['request', 'callback', 'note']),
	title: z.string(),
	/** The number of the person it is about, or nothing. */
	about: z.string(),
	/** Who was called, by name where the address has one; of callbacks alone. */
	to: z.string().optional(),
	/** Method and address. */
	address: z.string(),
	/** HTTP status of the answer; none when there was no answer. */
	status: z.number().int().nullable(),
	/** Whether the answer is the one that was asked for, although it refuses. */
	isWanted: z.boolean().optional(),
	/** What came of it, in a few words. */
	outcome: z.string(),
	sent: z.unknown(),
	answered: z.unknown(),
	/** Of callbacks alone. */
	attempt: attempt.optional(),
});
export type Activity = z.infer<typeof activity>;

/** All the sandbox remembers, oldest first. */
export const state = z.object({
	people: z.array(person),
	messages: z.array(message),
	activity: z.array(activity),
	/** Where a gate calls more, or fewer, addresses than its configuration says. */
	addresses: z
		.array(z.object({ gate: z.string(), url: z.string(), isCalled: z.boolean() }))
		.default([]),
	/** Those of Meta, in the order in which they were made; deleted ones, too. */
	templates: z.array(kept).default([]),
});
export type State = z.infer<typeof state>;
