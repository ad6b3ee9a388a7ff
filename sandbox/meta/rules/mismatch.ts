import type { Refusal } from '../../state';

/** Too few or too many values. Source: Meta's error 132000. */
export const miscounted = (where: string, given: number, expected: number): Refusal => ({
	code: 132000,
	title: 'Number of parameters does not match the expected number of params',
	details: `${where}: number of localizable_params (${given}) does not match the expected number of params (${expected})`,
});

/** Something else than what belongs there. Source: Meta's error 132012. */
export const misformed = (details: string): Refusal => ({
	code: 132012,
	title: 'Parameter format does not match format in the created template',
	details,
});

export const mismatched = (where: string, expected: string, received: string) =>
	misformed(
		`${where}: Format mismatch, expected ${expected.toUpperCase()}, received ${received.toUpperCase()}`,
	);
