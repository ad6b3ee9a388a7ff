import { z } from 'zod/v3';

const milliseconds = z.number().int().nonnegative();

/** What LINK has published for MyLINK. See docs/decisions.md#repeated-calls. */
const published = z
	.object({
		/** The first attempt and the quick ones after it. */
		attempts: z.number().int().min(2).default(10),
		/** The time in which these are made. */
		within: milliseconds.default(15_000),
		/** The shortest and the longest wait before each later attempt. */
		every: z.tuple([milliseconds.positive(), milliseconds.positive()]).default([60_000, 120_000]),
		/** When a callback is given up. */
		lifetime: milliseconds.default(4 * 60 * 60 * 1_000),
	})
	.strict();

/** Delays in milliseconds, which tests set to 0, and how fast gates are called. */
export const pace = z
	.object({
		/** Before the API answers; LINK takes about 50. */
		answer: milliseconds.default(0),
		/** Before each delivery report of a message. */
		report: milliseconds.default(400),
		/** Before the decision on a new template; Meta takes minutes or hours. */
		review: milliseconds.default(30_000),
		/** Calls for delivery reports that each gate starts per second; null for no limit. */
		callsPerSecond: z.number().positive().nullable().default(20),
		/** Calls for delivery reports of each gate that wait for their answer at the same time. */
		callsAtOnce: z.number().int().positive().default(10),
		/** Delivery reports that wait for the same webhook are posted in one array, up to this many. */
		reportsPerCall: z.number().int().positive().default(1),
		/** Before each retry of a callback that was refused. */
		retries: z.array(milliseconds).default([1_000, 5_000, 25_000]),
		/** The same for a gate that repeats as `published`. */
		published: published.default({}),
		/** How long a gate that posts arrays waits for more callbacks. */
		batch: milliseconds.default(200),
		/** The timeout of a webhook, and of the server of a media link. */
		patience: z.number().int().positive().default(10_000),
	})
	.strict();
