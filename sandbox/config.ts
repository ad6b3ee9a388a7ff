import { z } from 'zod/v3';
import { msisdn } from '../nodes/LinkMobilityWhatsApp/wire/phone';
import { injection } from './faults/fault';
import { configured } from './meta/templates/configured';
import { readyTemplates } from './meta/templates/samples/samples';

/** How the sandbox shows a gate that it is LINK. */
const authentication = z.discriminatedUnion('kind', [
	z.object({ kind: z.literal('none') }).strict(),
	z.object({ kind: z.literal('basic'), user: z.string(), password: z.string() }).strict(),
	z.object({ kind: z.literal('header'), name: z.string().min(1), value: z.string() }).strict(),
]);
export type Authentication = z.output<typeof authentication>;

const destination = z
	.object({
		url: z.string().url(),
		/** What people call it; the page shows it beside the address. */
		name: z.string().min(1).optional(),
		authentication: authentication.optional(),
		/** What the answer has to say, beside status 200; LINK's support sets it. Source: api-notes 3.1. */
		acknowledgement: z.string().min(1).optional(),
	})
	.strict();
export type Destination = z.output<typeof destination>;

/** Where LINK calls back to; at LINK its support registers one on request. Source: L1686. */
const gate = z
	.object({
		id: z.string().min(1),
		/** Of destinations without one of their own, and of addresses that are added on the page. */
		authentication: authentication.optional(),
		destinations: z.array(destination),
		/** What LINK's support has put on it; each of its callbacks says so. Source: L1697. */
		customParameters: z.record(z.string()).default({}),
	})
	.strict();
export type Gate = z.output<typeof gate>;

const user = z
	.object({ username: z.string().min(1), password: z.string(), access: z.boolean().default(true) })
	.strict();
export type User = z.output<typeof user>;

const person = z
	.object({
		number: msisdn('the number of a person'),
		name: z.string().min(1),
		/** When they last wrote, in hours before each start; null leaves it as it is known. */
		wroteHoursAgo: z.number().nonnegative().nullable().default(null),
	})
	.strict();

const product = z
	.object({ id: z.string().min(1), name: z.string().min(1), price: z.string().min(1) })
	.strict();

/** What the business sells; a product that is not in it has its ID for a name. */
const catalog = z
	.object({
		id: z.string().min(1).default('sandbox-catalog'),
		currency: z.string().length(3).default('SEK'),
		products: z.array(product).default([
			{ id: 'mug', name: 'Mug', price: '120' },
			{ id: 'shirt', name: 'T-shirt', price: '250' },
			{ id: 'poster', name: 'Poster', price: '180' },
		]),
		/** What every other product costs. */
		price: z.string().min(1).default('100'),
	})
	.strict();
export type Catalog = z.output<typeof catalog>;

/** How long everything takes, in milliseconds; zeros make tests fast. */
const pace = z
	.object({
		/** Before the API answers; LINK's own takes about 50. */
		answer: z.number().int().nonnegative().default(0),
		/** Between two delivery reports of a message. */
		report: z.number().int().nonnegative().default(400),
		/** Before a new template is decided on; Meta takes minutes, or hours. */
		review: z.number().int().nonnegative().default(30_000),
		/** Before each further attempt at a callback that was not taken. */
		retries: z.array(z.number().int().nonnegative()).default([1_000, 5_000, 25_000]),
		/** For a gate to answer, or the server of a media link. */
		patience: z.number().int().positive().default(10_000),
	})
	.strict();

/** All that can be set, each with a value that works. */
export const config = z
	.object({
		port: z.number().int().min(0).max(65_535).default(4010),
		basePath: z
			.string()
			.regex(/^(\/[\w.-]+)+$/, 'must start with a slash and must not end with one')
			.default('/whatsapp-message'),
		users: z.array(user).default([
			{ username: 'sandbox', password: 'sandbox', access: true },
			{ username: 'noaccess', password: 'sandbox', access: false },
		]),
		platformId: z.string().min(1).default('COMMON_API'),
		platformPartnerId: z.string().min(1).default('12345'),
		sources: z.array(msisdn('a source')).min(1).default(['+46700000000']),
		gates: z.array(gate).default([]),
		/** The gates that are told what a person writes. */
		incomingGates: z.array(z.string()).default([]),
		people: z.array(person).default([
			{ number: '+46700000001', name: 'Ann', wroteHoursAgo: 1 },
			{ number: '+46700000002', name: 'Bo', wroteHoursAgo: 1 },
		]),
		/** Numbers of people without WhatsApp. */
		notOnWhatsApp: z.array(msisdn('a number')).default([]),
		/** The templates that are there at first; with `any` every name is, and nothing is compared. */
		templates: z
			.union([z.literal('any'), z.array(configured)])
			.default(configured.array().parse(readyTemplates)),
		/** What becomes of a new template by itself; `byHand` waits for the page. */
		review: z.enum(['approve', 'reject', 'byHand']).default('approve'),
		catalog: catalog.default({}),
		/** Whether links are fetched, as Meta does; without it every link is as good as another. */
		fetchMedia: z.boolean().default(true),
		/** Where conversations are kept between two runs; without it they are forgotten. */
		dataFile: z.string().min(1).optional(),
		pace: pace.default({}),
		/** What goes wrong with requests, on purpose. */
		faults: injection.default([]),
	})
	.strict()
	.superRefine(({ gates, incomingGates }, context) => {
		const known = new Set(gates.map(({ id }) => id));
		incomingGates.forEach((id, index) => {
			if (known.has(id)) return;
			const message = `no gate is called "${id}"`;
			context.addIssue({ code: 'custom', path: ['incomingGates', index], message });
		});
	});
export type Config = z.output<typeof config>;
export type Given = z.input<typeof config>;
