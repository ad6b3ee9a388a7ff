/** Without a plus sign, fewer digits than this are more likely a national number. */
const SHORTEST_BARE = 11;

/** Except in Denmark and Norway, whose numbers have 8 digits after the country code. */
const DANISH_OR_NORWEGIAN = /^4[57]\d{8}$/;

/** No number of the North American plan starts with a zero. */
const NORTH_AMERICA = '1';

/** Countries where a national number is complete with ten digits, no more and no fewer. */
const TEN_DIGITS = new Set([NORTH_AMERICA, '7', '39', '44', '52', '57', '90', '91']);

/** Elsewhere it has fewer, or it is a mobile number that looks as follows. */
const LONGEST_NATIONAL = 9;

/**
 * Longer mobile numbers of a country, without a leading zero. Left out are those that another
 * country's mobile number with its country code looks like: in Brazil the areas 38, 51, 66, 68, 84
 * and 95, which are also how North Macedonia, Peru, Thailand, French Polynesia, Vietnam and Myanmar begin.
 */
const LONGER: Readonly<Record<string, RegExp>> = {
	'20': /^1[0125]\d{8}$/, // Egypt
	'49': /^1(5\d{9}|[67]\d{8,9})$/, // Germany
	'55': /^(?!38|51|66|68|84|95)[1-9]{2}9\d{8}$/, // Brazil
	'60': /^1\d{9}$/, // Malaysia
	'81': /^[789]0\d{8}$/, // Japan
	'82': /^10\d{8}$/, // South Korea
	'86': /^1[3-9]\d{9}$/, // China
	'98': /^9[01239]\d{8}$/, // Iran
	'234': /^([789]0|[89]1)\d{8}$/, // Nigeria
	'880': /^1[3-9]\d{8}$/, // Bangladesh
};

/** A whole number of North America, whose area codes have no 9 in the middle. */
const NORTH_AMERICAN = /^1[2-9][0-8]\d[2-9]\d{6}$/;

/** Countries whose leading zero belongs to the number. */
export const KEEPS_ZERO = new Set(['39', '225', '229', '242', '378']);

/**
 * Digits that nothing but digits came with, as an international number.
 *
 * @param countryCode of national numbers; none when empty
 * @returns nothing where it cannot be told for certain which country's number it is
 */
export function fromBareDigits(digits: string, countryCode: string): string | undefined {
	if (digits.startsWith('0')) {
		if (!countryCode || countryCode === NORTH_AMERICA) return undefined;
		return `+${countryCode}${KEEPS_ZERO.has(countryCode) ? digits : digits.slice(1)}`;
	}
	if (!countryCode) {
		const whole = digits.length >= SHORTEST_BARE || DANISH_OR_NORWEGIAN.test(digits);
		return whole ? `+${digits}` : undefined;
	}
	if (isNational(digits, countryCode)) return `+${countryCode}${digits}`;
	const whole = digits.length > LONGEST_NATIONAL && digits.startsWith(countryCode);
	return whole ? `+${digits}` : undefined;
}

function isNational(digits: string, countryCode: string): boolean {
	if (TEN_DIGITS.has(countryCode)) return digits.length === 10;
	if (digits.length <= LONGEST_NATIONAL) return true;
	return (LONGER[countryCode]?.test(digits) ?? false) && !NORTH_AMERICAN.test(digits);
}
