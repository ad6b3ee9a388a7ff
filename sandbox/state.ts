import { z } from 'zod/v3';
import { rendered } from './meta/templates/rendered';
import { template } from './meta/templates/template';
import { statuses } from './shared';

/** The statuses that LINK reports. */
export const reportedStatuses = [
	'sent_to_whatsapp',
	'sent',
	'delivered',
	'read',
	'failed',
	'invalid_contact',
] as const;
export type ReportedStatus = (typeof reportedStatuses)[number];

/** Which callbacks an address gets. */
export const wantedCallbacks = ['everything', 'messages', 'reports'] as const;
export type WantedCallbacks = (typeof wantedCallbacks)[number];

export const person = z.object({
	number: z.string(),
	name: z.string(),
	/** When they last wrote, RFC 3339; null if never. */
	wrote: z.string().nullable().default(null),
	/** When they last wrote to each number of the business, RFC 3339. */
	wroteTo: z.record(z.string()).default({}),
});
export type Person = z.infer<typeof person>;

/** Why Meta did not deliver a message. */
const refusal = z.object({ code: z.number().int(), title: z.string(), details: z.string() });
export type Refusal = z.infer<typeof refusal>;

const shared = {
	/** LINK's message ID, for a message of the business followed by its index in the request. */
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
	/** The message of the request, before Meta judges it. */
	content: z.object({ type: z.string() }).passthrough(),
	/** What the delivery reports repeat. */
	request: z.object({
		messageId: z.string(),
		messageIndex: z.number().int(),
		refId: z.string(),
		gates: z.array(z.string()),
		customParameters: z.record(z.string()),
	}),
	refusal: refusal.optional(),
	/** The statuses whose reports are not posted yet, oldest first. */
	unreported: z.array(z.enum(reportedStatuses)).optional(),
	/** A template as the phone shows it. */
	rendered: rendered.optional(),
});
export type BusinessMessage = z.infer<typeof businessMessage>;

const personMessage = z.object({
	...shared,
	from: z.literal('person'),
	/** The `content.message` of the callback. Source: specification, Incoming Messages. */
	content: z.object({ contentType: z.string() }).passthrough(),
});
export type PersonMessage = z.infer<typeof personMessage>;

const message = z.discriminatedUnion('from', [businessMessage, personMessage]);
export type Message = z.infer<typeof message>;

/** One attempt to post a callback. */
const attempt = z.object({
	/** An ID that all attempts of the callback share. */
	of: z.string(),
	number: z.number().int(),
	/** How many attempts there can be. */
	most: z.number().int(),
	accepted: z.boolean(),
	/** When the next attempt is due, RFC 3339; null if there is none. */
	next: z.string().nullable(),
});

/** A request to LINK, a callback of LINK, or a note about something that did not happen. */
const activity = z.object({
	id: z.string(),
	time: z.string(),
	kind: z.enum(['request', 'callback', 'note']),
	title: z.string(),
	/** The numbers of the people it is about; may be empty. */
	about: z.string(),
	/** The IDs of the messages that it is about. */
	messages: z.array(z.string()).optional(),
	/** Of a callback: the name of the webhook, if it has one. */
	to: z.string().optional(),
	/** Method and address; empty for a note. */
	address: z.string(),
	/** HTTP status of the answer; null without an answer. */
	status: z.number().int().nullable(),
	/** True for a refusal that the caller provoked on purpose. */
	isWanted: z.boolean().optional(),
	/** For a callback: the waiting execution of n8n that it resumed. */
	resumed: z.string().optional(),
	/** The result in a few words. */
	outcome: z.string(),
	sent: z.unknown(),
	answered: z.unknown(),
	/** Of a callback. */
	attempt: attempt.optional(),
});
export type Activity = z.infer<typeof activity>;

/** Everything that the data file stores, oldest first. */
export const state = z.object({
	people: z.array(person),
	messages: z.array(message),
	activity: z.array(activity),
	/** Addresses that were added to the configured ones of a gate, removed, or set to get other callbacks. */
	addresses: z
		.array(
			z.object({
				gate: z.string(),
				url: z.string(),
				isCalled: z.boolean(),
				gets: z.enum(wantedCallbacks).optional(),
			}),
		)
		.default([]),
	/** For each gate whose pace was set on the page. */
	paces: z
		.record(z.object({ perSecond: z.number().positive().nullable(), atOnce: z.number().int() }))
		.default({}),
	/** How gates call, where that was changed on the page. */
	manners: z
		.array(
			z.object({
				gate: z.string(),
				repeats: z.enum(['any', 'published']),
				batch: z.number().int(),
			}),
		)
		.default([]),
	/** In the order of their creation, with the deleted ones. */
	templates: z.array(template).default([]),
});
export type State = z.infer<typeof state>;
