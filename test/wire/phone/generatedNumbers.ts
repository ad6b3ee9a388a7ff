import examples from 'libphonenumber-js/examples.mobile.json';
import { getCountryCallingCode, parsePhoneNumberFromString } from 'libphonenumber-js/max';
import type { CountryCode, PhoneNumber } from 'libphonenumber-js/max';

/** Countries of every continent, and those with unusual national prefixes. */
export const countries: CountryCode[] = [
	'AE',
	'AR',
	'AT',
	'AU',
	'BD',
	'BE',
	'BG',
	'BJ',
	'BR',
	'BY',
	'CA',
	'CH',
	'CI',
	'CL',
	'CN',
	'CO',
	'CR',
	'CZ',
	'DE',
	'DK',
	'EE',
	'EG',
	'ES',
	'FI',
	'FR',
	'GA',
	'GB',
	'GR',
	'HK',
	'HU',
	'ID',
	'IE',
	'IL',
	'IN',
	'IR',
	'IS',
	'IT',
	'JP',
	'KE',
	'KR',
	'KZ',
	'LT',
	'LV',
	'MX',
	'MY',
	'NG',
	'NL',
	'NO',
	'NZ',
	'PH',
	'PK',
	'PL',
	'PT',
	'RU',
	'SE',
	'SG',
	'TH',
	'TR',
	'US',
	'ZA',
];

/** A generator of pseudo-random numbers from 0 to 1 (mulberry32), so that every run has the same numbers. */
export function seeded(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

/** Numbers of a country that are valid according to libphonenumber-js: mobile and other numbers in turn. */
export function generateNumbers(country: CountryCode, count: number, random: () => number) {
	const numbers = new Map<string, PhoneNumber>();
	while (numbers.size < count) {
		const number = numbers.size % 2 ? anyNumber(country, random) : mobileNumber(country, random);
		if (number) numbers.set(number.number, number);
	}
	return [...numbers.values()];
}

const digits = (count: number, random: () => number) =>
	Array.from({ length: count }, () => Math.floor(random() * 10)).join('');

/** An example with other digits after the first ones. */
function mobileNumber(country: CountryCode, random: () => number) {
	const example = String(examples[country]);
	const kept = Math.floor(random() * 4);
	return validNumber(country, example.slice(0, kept) + digits(example.length - kept, random));
}

const anyNumber = (country: CountryCode, random: () => number) =>
	validNumber(country, digits(5 + Math.floor(random() * 8), random));

function validNumber(country: CountryCode, national: string): PhoneNumber | undefined {
	const e164 = `+${getCountryCallingCode(country)}${national}`;
	const number = parsePhoneNumberFromString(e164);
	return number?.isValid() && number.number === e164 ? number : undefined;
}
