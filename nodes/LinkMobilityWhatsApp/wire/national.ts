/** Fewer digits without a plus sign are more likely a national number. */
const MIN_INTERNATIONAL_DIGITS = 11;

/** The exceptions, because their numbers have 8 digits after the country code. */
const DANISH_OR_NORWEGIAN = /^4[57]\d{8}$/;

/** Numbers of the North American plan do not start with a zero. */
const NORTH_AMERICA = '1';

/** Countries whose national numbers have exactly ten digits. */
const TEN_DIGITS = new Set([NORTH_AMERICA, '7', '39', '44', '52', '57', '90', '91']);

/** The limit for national numbers of other countries, except the mobile numbers below. */
const MAX_NATIONAL_DIGITS = 9;

/**
 * Longer mobile numbers by country, without a leading zero. A number that could also be another
 * country's mobile number with its country code is left out: in Brazil the areas 38, 51, 66, 68, 84 and
 * 95, which are also the country codes of North Macedonia, Peru, Thailand, French Polynesia, Vietnam and
 * Myanmar.
 */
const LONG_NATIONAL: Readonly<Record<string, RegExp>> = {
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

/** An international number of North America; its area codes have no 9 in the middle. */
const NORTH_AMERICAN = /^1[2-9][0-8]\d[2-9]\d{6}$/;

/** Country codes whose national numbers keep their leading zero in international form. */
export const KEEPS_ZERO = new Set(['39', '225', '229', '242', '378']);

/**
 * Converts a number that consists of digits only to international form.
 *
 * @param countryCode the default for national numbers; empty if there is none
 * @returns undefined if the country of the number is not certain
 */
export function fromBareDigits(digits: string, countryCode: string): string | undefined {
	if (digits.startsWith('0')) {
		if (!countryCode || countryCode === NORTH_AMERICA) return undefined;
		return `+${countryCode}${KEEPS_ZERO.has(countryCode) ? digits : digits.slice(1)}`;
	}
	if (!countryCode) {
		const isInternational =
			digits.length >= MIN_INTERNATIONAL_DIGITS || DANISH_OR_NORWEGIAN.test(digits);
		return isInternational ? `+${digits}` : undefined;
	}
	if (isNational(digits, countryCode)) return `+${countryCode}${digits}`;
	const isInternational = digits.length > MAX_NATIONAL_DIGITS && digits.startsWith(countryCode);
	return isInternational ? `+${digits}` : undefined;
}

function isNational(digits: string, countryCode: string): boolean {
	if (TEN_DIGITS.has(countryCode)) return digits.length === 10;
	if (digits.length <= MAX_NATIONAL_DIGITS) return true;
	return (LONG_NATIONAL[countryCode]?.test(digits) ?? false) && !NORTH_AMERICAN.test(digits);
}
