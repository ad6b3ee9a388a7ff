import { z } from 'zod/v3';
import type { TemplateCategory } from './category';

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How long WhatsApp tries to deliver a message, in seconds. Source: Meta, configure message time-to-live. */
export const lifetimes: Readonly<
	Record<TemplateCategory, { min: number; max: number; inWords: string }>
> = {
	AUTHENTICATION: { min: 30, max: 15 * MINUTE, inWords: '30 seconds to 15 minutes' },
	UTILITY: { min: 30, max: 12 * HOUR, inWords: '30 seconds to 12 hours' },
	MARKETING: { min: 12 * HOUR, max: 30 * DAY, inWords: '12 hours to 30 days' },
};

/** Means 30 days, which is otherwise not in the range. Source: Meta, configure message time-to-live. */
export const LIFETIME_30_DAYS = -1;

const LABEL = 'Time to Live';
const NUMBER = `${LABEL} must be a whole number of seconds`;

const numeric = (given: unknown) =>
	typeof given === 'string' && /^\s*-?\d+\s*$/.test(given) ? Number(given) : given;

/** In seconds, such as some category allows. */
export const lifetime = z.preprocess(
	numeric,
	z
		.number({ invalid_type_error: NUMBER })
		.int(NUMBER)
		.refine(
			(seconds) =>
				seconds === LIFETIME_30_DAYS ||
				Object.values(lifetimes).some(({ min, max }) => seconds >= min && seconds <= max),
			`${LABEL} must be from ${lifetimes.UTILITY.min} to ${lifetimes.MARKETING.max} seconds`,
		),
);

/** What is wrong with a time to live in a category, if anything. */
export function unfitLifetime(
	category: TemplateCategory,
	seconds: number | undefined,
): string | undefined {
	if (seconds === undefined) return undefined;
	if (seconds === LIFETIME_30_DAYS && category !== 'MARKETING') return undefined;
	const { min, max, inWords } = lifetimes[category];
	if (seconds >= min && seconds <= max) return undefined;
	return `${LABEL} must be from ${min} to ${max} seconds (${inWords}) for a template of category ${category}, and is ${seconds}`;
}
