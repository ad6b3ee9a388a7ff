export const NOT_A_LIST = 'must be a list';

export const tooManyEntries = (max: number, count: number) =>
	`can have at most ${max} entries, not ${count}`;
