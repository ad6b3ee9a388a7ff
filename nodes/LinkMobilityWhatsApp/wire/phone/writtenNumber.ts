import { EXTENSION, MORE_THAN_A_NUMBER, NOT_A_NUMBER, SHORTENED } from './reasons';

/** The digits of an entry, and how they were written. */
export interface WrittenNumber {
	digits: string;
	/** The digits without a zero in brackets, as in `+46 (0)70`. */
	withoutZero?: string;
	/** The digits after a first group of one or two, if they begin with a zero: `2. 070 123 45 67`. */
	afterFirstGroup?: string;
	/** Whether there is a plus sign. */
	hasPlus: boolean;
	/** Whether nothing but digits was written, as in a cell of a spreadsheet, where leading zeros are lost. */
	isBare: boolean;
	reason?: undefined;
}

/** Spaces, dots, the middle dot, slashes, hyphens and dashes of all kinds, and Japan's long vowel mark. */
const SEPARATORS = /[ ./\u00b7\u2212\u30fc\p{Dash_Punctuation}]+/gu;
const NUMBER = /^\(?\+?[\d() ./\u00b7\u2212\u30fc\p{Dash_Punctuation}]*$/u;

/** A number that a spreadsheet has converted to a decimal: `46701234567.0`. */
const DECIMALS = /^(\+?\d+)[.,]0{1,2}$/;
const OTHER_DECIMALS = /^\+?\d{7,}\.\d{1,3}$/;
const SCIENTIFIC = /^\+?\d(?:[.,]\d+)?E\+?\d+$/i;

const EXTENSION_MARK = /\d[ .,-]*(?:ext|extn|extension|x|#)[ .:]*\d+$/i;

/** In brackets stand a calling code, a zero or an area code, so few digits are before them. */
const MAX_DIGITS_BEFORE_BRACKETS = 5;
const MIN_DIGITS_BEHIND_BRACKETS = 4;

/** A slash can follow an area code. Two alternative endings, as in `123 45 67/68`, have fewer digits. */
const MAX_DIGITS_BEFORE_SLASH = 8;
const MIN_DIGITS_BEHIND_SLASH = 5;

/**
 * Reads the digits of a number. Other text before, within or after a number is refused and never joined with its
 * digits.
 *
 * @param text as `unwrapped` returns it
 */
export function writtenNumber(text: string): WrittenNumber | { reason: string } {
	if (SCIENTIFIC.test(text)) return { reason: SHORTENED };
	const number = text.replace(DECIMALS, '$1');
	const digitCount = digitsOf(number).length;
	if (!digitCount) return { reason: NOT_A_NUMBER };
	if (EXTENSION_MARK.test(number)) return { reason: EXTENSION };
	const isNumber =
		NUMBER.test(number) &&
		!OTHER_DECIMALS.test(number) &&
		hasPlainBrackets(number) &&
		hasPlainSlash(number);
	if (!isNumber) return { reason: digitCount < 7 ? NOT_A_NUMBER : MORE_THAN_A_NUMBER };
	return partsOf(number);
}

const digitsOf = (text: string) => text.replace(/\D/g, '');

function partsOf(number: string): WrittenNumber {
	const compact = number.replace(SEPARATORS, '');
	const [, afterFirstGroup] = /^\d{1,2}[^\d+()]+(0.*)$/.exec(number) ?? [];
	return {
		digits: digitsOf(number),
		hasPlus: number.includes('+'),
		isBare: /^\d+$/.test(number),
		...(compact.includes('(0)') ? { withoutZero: digitsOf(compact.replace('(0)', '')) } : {}),
		...(afterFirstGroup === undefined ? {} : { afterFirstGroup: digitsOf(afterFirstGroup) }),
	};
}

/** Brackets in pairs, around digits, and where an area code can stand. */
function hasPlainBrackets(number: string): boolean {
	if (!/[()]/.test(number)) return true;
	const compact = number.replace(SEPARATORS, '');
	const groups = [...compact.matchAll(/\(\+?\d+\)/g)];
	const withoutGroups = compact.replace(/\(\+?\d+\)/g, '');
	const last = groups.at(-1);
	if (!last || /[()]/.test(withoutGroups)) return false;
	const before = digitsOf(compact.slice(0, last.index)).length;
	const behind = digitsOf(compact.slice(last.index + last[0].length)).length;
	return before <= MAX_DIGITS_BEFORE_BRACKETS && behind >= MIN_DIGITS_BEHIND_BRACKETS;
}

function hasPlainSlash(number: string): boolean {
	const [before = '', behind, ...others] = number.split('/');
	if (behind === undefined) return true;
	return (
		!others.length &&
		digitsOf(before).length <= MAX_DIGITS_BEFORE_SLASH &&
		digitsOf(behind).length >= MIN_DIGITS_BEHIND_SLASH
	);
}
