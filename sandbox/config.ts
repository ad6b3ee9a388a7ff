import { z } from 'zod/v3';
import { msisdn } from '../nodes/LinkMobilityWhatsApp/wire/phone';

/** How the sandbox shows a gate that it is LINK. */
const authentication = z.discriminatedUnion('kind', [
	z.object({ kind: z.literal('none') }).strict(),
	z.object({ kind: z.literal('basic'), user: z.string(), password: z.string() }).strict(),
	z.object({ kind: z.literal('header'), name: z.string().min(1), value: z.string() }).strict(),
]);
export type Authentication = z.output<typeof authentication>;

const destination = z
	.object({ url: z.string().url(), authentication: authentication.default({ kind: 'none' }) })
	.strict();
export type Destination = z.output<typeof destination>;

/** Where LINK calls back to; at LINK its support registers one on request. Source: L1686. */
const gate = z
	.object({ id: z.string().min(1), destinations: z.array(destination).min(1) })
	.strict();

const user = z
	.object({ username: z.string().min(1), password: z.string(), access: z.boolean().default(true) })
	.strict();
export type User = z.output<typeof user>;

const person = z
	.object({ number: msisdn('the number of a person'), name: z.string().min(1) })
	.strict();

/** How long everything takes, in milliseconds; zeros make tests fast. */
const pace = z
	.object({
		/** Between two delivery reports of a message. */
		report: z.number().int().nonnegative().default(400),
		/** Before each further attempt at a callback that was not taken. */
		retries: z.array(z.number().int().nonnegative()).default([1_000, 5_000, 25_000]),
		/** For a gate to answer. */
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
			{ number: '+46700000001', name: 'Ann' },
			{ number: '+46700000002', name: 'Bo' },
		]),
		/** Where conversations are kept between two runs; without it they are forgotten. */
		dataFile: z.string().min(1).optional(),
		pace: pace.default({}),
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
