import type { Refusal } from '../../state';

/** Too few or too many values. Source: Meta's error 132000. */
export const countMismatch = (where: string, count: number, expected: number): Refusal => ({
	code: 132000,
	title: 'Number of parameters does not match the expected number of params',
	details: `${where}: number of localizable_params (${count}) does not match the expected number of params (${expected})`,
});

/** A value that does not fit the template. Source: Meta's error 132012. */
export const formatMismatch = (details: string): Refusal => ({
	code: 132012,
	title: 'Parameter format does not match format in the created template',
	details,
});

export const typeMismatch = (where: string, expected: string, received: string) =>
	formatMismatch(
		`${where}: Format mismatch, expected ${expected.toUpperCase()}, received ${received.toUpperCase()}`,
	);
