import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import type { CountryCode, PhoneNumber } from 'libphonenumber-js/max';
import { international, msisdn } from '../../../nodes/LinkMobilityWhatsApp/wire/phone';
import { countries, generateNumbers, seeded } from './generatedNumbers';

/** More than 2,000 numbers of 60 countries, the same in every run. */
const random = seeded(11);
const numbers = countries.flatMap((country) =>
	generateNumbers(country, 34, random).map((number) => ({ country, number })),
);

interface Spelling {
	text: string;
	/** Default Country Code; empty if it is not set. */
	code: string;
}

const digitsOf = (text: string) => text.replace(/\D/g, '');

/** As a spreadsheet stores it: a number, without leading zeros. */
const inSpreadsheet = (text: string) => String(Number(digitsOf(text)));

const spellings: Record<string, (number: PhoneNumber) => Spelling[]> = {
	international: (number) => [
		{ text: number.number, code: '' },
		{ text: number.formatInternational(), code: '' },
		{ text: number.formatInternational(), code: number.countryCallingCode },
		{ text: number.getURI(), code: '' },
		{ text: `00 ${digitsOf(number.formatInternational())}`, code: '' },
	],
	'without the plus sign': (number) => [
		{ text: digitsOf(number.number), code: '' },
		{ text: digitsOf(number.number), code: number.countryCallingCode },
		{ text: `${digitsOf(number.number)}.0`, code: number.countryCallingCode },
	],
	national: (number) => [
		{ text: number.formatNational(), code: number.countryCallingCode },
		{ text: digitsOf(number.formatNational()), code: number.countryCallingCode },
	],
	spreadsheet: (number) => [
		{ text: inSpreadsheet(number.formatNational()), code: number.countryCallingCode },
		{ text: `${inSpreadsheet(number.formatNational())}.0`, code: number.countryCallingCode },
		{ text: number.nationalNumber, code: number.countryCallingCode },
	],
};

/** Which number libphonenumber-js reads, with the default country of the number. */
const judge = (text: string, country: CountryCode) =>
	parsePhoneNumberFromString(text, country)?.number;

/**
 * Gabon's old numbers of 7 digits are written with a zero nationally, and libphonenumber-js itself takes
 * the zero for a part of the number.
 */
const isReadable = ({ country, number }: (typeof numbers)[number]) =>
	judge(number.formatNational(), country) === number.number;

const isAccepted = (text: string) => msisdn().safeParse(text).success;

const judged = numbers.filter(isReadable);

const page = readFileSync(join(__dirname, '../../../docs/testing.md'), 'utf8');

/** In percent, rounded. */
const refusedShare = (read: Array<{ number: string; sent: string }>) =>
	Math.round((100 * read.filter(({ number, sent }) => sent !== number).length) / read.length);

test('2,000 numbers of 60 countries are judged', () => {
	expect(countries).toHaveLength(60);
	expect(judged.length).toBeGreaterThan(2_000);
	const unreadable = numbers.filter((entry) => !isReadable(entry));
	expect(new Set(unreadable.map(({ country }) => country))).toEqual(new Set(['GA']));
});

describe.each(Object.entries(spellings))('written %s', (name, spell) => {
	const read = judged.flatMap(({ country, number }) =>
		spell(number).map(({ text, code }) => ({
			country,
			text,
			number: number.number,
			sent: international(text, code),
		})),
	);

	test('none goes to another number', () => {
		const wrong = read.filter(({ number, sent }) => isAccepted(sent) && sent !== number);
		expect(wrong).toEqual([]);
	});

	test('docs/testing.md says which share is refused, by country', () => {
		const byCountry = countries.flatMap((country) => {
			const share = refusedShare(read.filter((entry) => entry.country === country));
			return share ? `${country} ${share}` : [];
		});
		const row = `| ${name} | ${refusedShare(read)} % | ${byCountry.join(', ') || 'none'} |`;
		expect(page).toContain(row);
	});
});

test('a mobile number of another country is never read as one of the default country', () => {
	const codes = ['1', '39', '43', '44', '46', '49', '55', '62', '86', '91'];
	const wrong = judged
		.filter(({ number }) => number.getType()?.includes('MOBILE'))
		.flatMap(({ number }) =>
			codes
				.filter((code) => code !== number.countryCallingCode)
				.map((code) => ({ text: digitsOf(number.number), code, number: number.number })),
		)
		.filter(({ text, code, number }) => {
			const sent = international(text, code);
			return isAccepted(sent) && sent !== number;
		});
	expect(wrong).toEqual([]);
});
