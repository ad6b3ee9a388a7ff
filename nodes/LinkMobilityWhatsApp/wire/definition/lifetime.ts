import { z } from 'zod/v3';
import type { TemplateCategory } from './category';

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Seconds for which WhatsApp tries to deliver a message. Source: Meta, configure message time-to-live. */
export const lifetimes: Readonly<
	Record<TemplateCategory, { min: number; max: number; inWords: string }>
> = {
	AUTHENTICATION: { min: 30, max: 15 * MINUTE, inWords: '30 seconds to 15 minutes' },
	UTILITY: { min: 30, max: 12 * HOUR, inWords: '30 seconds to 12 hours' },
	MARKETING: { min: 12 * HOUR, max: 30 * DAY, inWords: '12 hours to 30 days' },
};

/**
 * Means 30 days; allowed except for marketing templates, although 30 days exceeds the range. Source: Meta,
 * configure message time-to-live.
 */
export const LIFETIME_30_DAYS = -1;

const NUMBER = 'must be a whole number of seconds';

const numeric = (input: unknown) =>
	typeof input === 'string' && /^\s*-?\d+\s*$/.test(input) ? Number(input) : input;

/** In seconds, within the range of at least one category. */
export const lifetime = z.preprocess(
	numeric,
	z
		.number({ invalid_type_error: NUMBER })
		.int(NUMBER)
		.refine(
			(seconds) =>
				seconds === LIFETIME_30_DAYS ||
				Object.values(lifetimes).some(({ min, max }) => seconds >= min && seconds <= max),
			`must be from ${lifetimes.UTILITY.min} to ${lifetimes.MARKETING.max} seconds`,
		),
);

/** Why a time to live is not allowed for a category, if it is not. */
export function lifetimeProblem(
	category: TemplateCategory,
	seconds: number | undefined,
): string | undefined {
	if (seconds === undefined) return undefined;
	if (seconds === LIFETIME_30_DAYS && category !== 'MARKETING') return undefined;
	const { min, max, inWords } = lifetimes[category];
	if (seconds >= min && seconds <= max) return undefined;
	return `must be from ${min} to ${max} seconds (${inWords}) for a template of category ${category}, not ${seconds}`;
}
