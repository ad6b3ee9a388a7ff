import { z } from 'zod/v3';

/** A number that a person or a script gives. @param label its name in the sentence of a refusal */
export const wholeNumber = (label: string, max: number) =>
	z
		.unknown()
		.refine(
			(value) => Number.isInteger(value) && Number(value) >= 1 && Number(value) <= max,
			`${label} must be a whole number from 1 to ${max}`,
		)
		.pipe(z.number());
