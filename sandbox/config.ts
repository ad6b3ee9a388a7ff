import { z } from 'zod/v3';
import { wholeNumber } from './callbacks/wholeNumber';
import { injection } from './faults/fault';
import { configuredTemplate } from './meta/templates/configured';
import { sampleTemplates } from './meta/templates/samples/samples';
import { isWhatsAppId } from './phone/fields';
import { pace } from './paceConfig';
import { wantedCallbacks } from './state';

const phoneNumber = z
	.string()
	.refine(isWhatsAppId, 'must have a plus sign and its country code, such as +46700000003');

/** The login that LINK sends to a webhook. */
const authentication = z.discriminatedUnion('kind', [
	z.object({ kind: z.literal('none') }).strict(),
	z.object({ kind: z.literal('basic'), user: z.string(), password: z.string() }).strict(),
	z.object({ kind: z.literal('header'), name: z.string().min(1), value: z.string() }).strict(),
]);
export type Authentication = z.output<typeof authentication>;

export const destination = z
	.object({
		url: z.string().url(),
		/** A name for people, which the page shows next to the address. */
		name: z.string().min(1).optional(),
		authentication: authentication.optional(),
		/** The body that an answer needs in addition to status 200. See docs/decisions.md#gate-acknowledgement. */
		acknowledgement: z.string().min(1).optional(),
		/** Which callbacks it gets. Without it all of them, as LINK's gates do. */
		gets: z.enum(wantedCallbacks).default('everything'),
		/** True for n8n's test URL, which answers 404 unless n8n listens for a test event. */
		isTest: z.boolean().default(false),
	})
	.strict();
export type Destination = z.output<typeof destination>;
export type DestinationInput = z.input<typeof destination>;

/** The most events that LINK documents for one callback of its newer services. */
const MAX_BATCH = 100;

/** How a gate calls. See docs/decisions.md#repeated-calls. */
export const manners = {
	/** After any answer but 200, as often as `pace.retries` says; or as LINK has published it for MyLINK. */
	repeats: z.enum(['any', 'published']).default('any'),
	/** How many callbacks it posts at most in one array; with 1, each is posted alone. */
	batch: wholeNumber('Callbacks in one call', MAX_BATCH).default(1),
};

/** Where LINK posts callbacks; its support registers gates. Source: specification, Message Status Notifications. */
const gate = z
	.object({
		id: z.string().min(1),
		/** For destinations without a login of their own, and for addresses that are added on the page. */
		authentication: authentication.optional(),
		destinations: z.array(destination),
		/** Set by LINK's support, and sent as `gateCustomParameters` with each callback. */
		customParameters: z.record(z.string()).default({}),
		...manners,
	})
	.strict();
export type Gate = z.output<typeof gate>;

const user = z
	.object({ username: z.string().min(1), password: z.string(), access: z.boolean().default(true) })
	.strict();
export type User = z.output<typeof user>;

const person = z
	.object({
		number: phoneNumber,
		name: z.string().min(1),
		/** When they last wrote, in hours before each start; null keeps the time in the data file. */
		wroteHoursAgo: z.number().nonnegative().nullable().default(null),
	})
	.strict();

const product = z
	.object({ id: z.string().min(1), name: z.string().min(1), price: z.string().min(1) })
	.strict();

/** What the business sells. Other products can be ordered, too, and are shown by their ID. */
const catalog = z
	.object({
		id: z.string().min(1).default('sandbox-catalog'),
		currency: z.string().length(3).default('SEK'),
		products: z.array(product).default([
			{ id: 'mug', name: 'Mug', price: '120' },
			{ id: 'shirt', name: 'T-shirt', price: '250' },
			{ id: 'poster', name: 'Poster', price: '180' },
		]),
		/** The price of other products. */
		price: z.string().min(1).default('100'),
	})
	.strict();
export type Catalog = z.output<typeof catalog>;

/** Every setting has a default, so that the sandbox starts without a configuration. */
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
		sources: z.array(phoneNumber).min(1).default(['+46700000000']),
		gates: z.array(gate).default([]),
		/** The gates for incoming messages. */
		incomingGates: z.array(z.string()).default([]),
		people: z.array(person).default([
			{ number: '+46700000001', name: 'Ann', wroteHoursAgo: 1 },
			{ number: '+46700000002', name: 'Bo', wroteHoursAgo: 1 },
		]),
		/** The names of people who appear when they are first written to, by number; others appear as their number. */
		names: z.record(phoneNumber, z.string().min(1)).default({}),
		/** Numbers of people without WhatsApp. */
		notOnWhatsApp: z.array(phoneNumber).default([]),
		/** Numbers of people to whom WhatsApp fails to deliver the first message; the next one arrives. */
		firstFails: z.array(phoneNumber).default([]),
		/** The templates of the first start; with `any` every template exists, and values are not checked. */
		templates: z
			.union([z.literal('any'), z.array(configuredTemplate)])
			.default(() => configuredTemplate.array().parse(sampleTemplates)),
		/** How new templates are decided on; `byHand` waits for a decision on the page. */
		review: z.enum(['approve', 'reject', 'byHand']).default('approve'),
		catalog: catalog.default({}),
		/** Whether media links are fetched, as Meta does. */
		fetchMedia: z.boolean().default(true),
		/** Stores conversations between two runs; without it they are lost. */
		dataFile: z.string().min(1).optional(),
		pace: pace.default({}),
		/** Faults of requests, injected on purpose. */
		faults: injection.default([]),
	})
	.strict()
	.superRefine(({ gates, incomingGates }, context) => {
		const ids = new Set(gates.map(({ id }) => id));
		incomingGates.forEach((id, index) => {
			if (ids.has(id)) return;
			const message = `names a gate that does not exist: "${id}"`;
			context.addIssue({ code: 'custom', path: ['incomingGates', index], message });
		});
	});
export type Config = z.output<typeof config>;
export type ConfigInput = z.input<typeof config>;
