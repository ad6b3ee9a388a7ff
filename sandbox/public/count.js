/**
 * A number with its noun: `1 report`, `1,000 reports`.
 *
 * @param {number} number
 * @param {string} noun in the singular, with a plural in -s
 */
export const count = (number, noun) =>
	`${number.toLocaleString('en')} ${noun}${number === 1 ? '' : 's'}`;
