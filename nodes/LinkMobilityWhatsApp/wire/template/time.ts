import { z } from 'zod/v3';
import { kind, value } from './value';

/** Text that is a number, as expressions may hand it over. */
const numeric = (given: unknown) =>
	typeof given === 'string' && /^\s*-?\d+\s*$/.test(given) ? Number(given) : (given ?? undefined);

/** Points in time of ten digits are given in seconds. Source: C19. */
function milliseconds(given: unknown): unknown {
	const time = numeric(given);
	return typeof time === 'number' && time >= 1e9 && time < 1e10 ? time * 1000 : time;
}

/** A point in time in milliseconds since 1970; one in seconds is taken too. */
export const instant = (label: string) => {
	const message = `${label} must be a date and time, such as 2030-03-18 17:49`;
	return z.preprocess(
		milliseconds,
		z
			.number({ required_error: `${label} is required`, invalid_type_error: message })
			.int(message)
			.refine((time) => Number.isSafeInteger(time), message),
	);
};

/**
 * A whole number within bounds.
 *
 * @param label the field as the panel calls it
 */
export function whole(label: string, min: number, max: number) {
	const message = `${label} must be a whole number from ${min} to ${max}`;
	return z.preprocess(
		numeric,
		z
			.number({ required_error: `${label} is required`, invalid_type_error: message })
			.refine((given) => Number.isInteger(given) && given >= min && given <= max, message),
	);
}

/** Monday is 1 and Sunday 7. Source: L1555-1561, A-19. */
const parts = {
	year: whole('Year', 1, 9999).optional(),
	month: whole('Month', 1, 12).optional(),
	dayOfMonth: whole('Day of Month', 1, 31).optional(),
	dayOfWeek: whole('Day of Week', 1, 7).optional(),
	hour: whole('Hour', 0, 23).optional(),
	minute: whole('Minute', 0, 59).optional(),
};

/** The parts of a date and time, which only make sense together. */
export const partNames = ['year', 'month', 'dayOfMonth', 'dayOfWeek', 'hour', 'minute'] as const;

const INCOMPLETE =
	'Date and Time needs all six parts (Year, Month, Day of Month, Day of Week, Hour and Minute), or a date and time (timestamp) alone';

/** Numbers as in the example, the timestamp as text as in the table. Source: L490-503, L1551-1563, A-18. */
export const dateTimeParameter = z
	.object({
		type: kind('dateTime'),
		dateTime: z
			.object({
				fallbackValue: value('Fallback Text'),
				...parts,
				timestamp: instant('Date and Time').transform(String).optional(),
			})
			.strict()
			.superRefine(({ timestamp, ...given }, context) => {
				const count = partNames.filter((name) => given[name] !== undefined).length;
				if (count === (timestamp === undefined ? partNames.length : 0)) return;
				context.addIssue({ code: z.ZodIssueCode.custom, message: INCOMPLETE });
			}),
	})
	.strict();
