import { z } from 'zod/v3';
import { isMoment } from '../text';
import { parameterType, value } from './value';

/** The number that a text stands for; other values stay as they are. */
const numeric = (input: unknown) =>
	typeof input === 'string' && /^\s*-?\d+\s*$/.test(input) ? Number(input) : (input ?? undefined);

/** A point in time of ISO 8601 with its zone: without one, nobody can tell when it is. */
const ISO = /^\s*\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)\s*$/i;

/** The milliseconds of a timestamp, of a date of JavaScript or Luxon, or of a text of ISO 8601. */
function milliseconds(input: unknown): unknown {
	if (isMoment(input)) return Number(input);
	if (typeof input === 'string' && ISO.test(input)) return Date.parse(input);
	const time = numeric(input);
	return typeof time === 'number' && time >= 1e9 && time < 1e10 ? time * 1000 : time;
}

export const NOT_AN_INSTANT = 'must be a point in time in milliseconds since 1970';

/** A point in time in milliseconds since 1970; seconds, dates and texts of ISO 8601 are converted. */
export const instant = z.preprocess(
	milliseconds,
	z
		.number({ required_error: 'is required', invalid_type_error: NOT_AN_INSTANT })
		.int(NOT_AN_INSTANT)
		.refine((time) => Number.isSafeInteger(time), NOT_AN_INSTANT),
);

/** A whole number from `min` to `max`, also as a string. */
export function wholeNumber(min: number, max: number) {
	const message = `must be a whole number from ${min} to ${max}`;
	return z.preprocess(
		numeric,
		z
			.number({ required_error: 'is required', invalid_type_error: message })
			.refine((number) => Number.isInteger(number) && number >= min && number <= max, message),
	);
}

/** See docs/decisions.md#day-of-week. */
const dateParts = {
	year: wholeNumber(1, 9999).optional(),
	month: wholeNumber(1, 12).optional(),
	dayOfMonth: wholeNumber(1, 31).optional(),
	dayOfWeek: wholeNumber(1, 7).optional(),
	hour: wholeNumber(0, 23).optional(),
	minute: wholeNumber(0, 59).optional(),
};

/** The parts of a date and time, all of which are needed. */
export const partNames = ['year', 'month', 'dayOfMonth', 'dayOfWeek', 'hour', 'minute'] as const;

export const INCOMPLETE_DATE = `needs all of ${partNames.join(', ')}, or a timestamp alone`;

/** The parts are numbers, but the timestamp is a string. See docs/decisions.md#date-parts. */
export const dateTimeParameter = z
	.object({
		type: parameterType('dateTime'),
		dateTime: z
			.object({
				fallbackValue: value(),
				...dateParts,
				timestamp: instant.transform(String).optional(),
			})
			.strict()
			.superRefine(({ timestamp, ...date }, context) => {
				const count = partNames.filter((name) => date[name] !== undefined).length;
				if (count === (timestamp === undefined ? partNames.length : 0)) return;
				context.addIssue({ code: z.ZodIssueCode.custom, message: INCOMPLETE_DATE });
			}),
	})
	.strict();
