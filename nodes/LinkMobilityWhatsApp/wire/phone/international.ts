import { planOf } from './numberingPlan';
import type { NumberingPlan } from './numberingPlan';
import { NATIONAL, NOT_A_NUMBER, ZERO_IN_BRACKETS, impossible } from './reasons';
import type { WrittenNumber } from './writtenNumber';

type Spellings = Pick<WrittenNumber, 'digits' | 'withoutZero'>;

/** A number in E.164 with its plus sign, or the reason why the entry is not accepted. */
export type Reading =
	| { number: string; reason?: undefined }
	| { number?: undefined; reason: string };

/** ITU-T E.164 allows at most 15 digits. Numbers with fewer than 7 are not in use. */
const MIN_DIGITS = 7;
const MAX_DIGITS = 15;

/** The limit with national prefixes and codes of carriers. */
const MAX_DIALED_DIGITS = 25;

const MIN_DIGITS_WITHOUT_PLUS = 11;

/** Their numbers have 8 digits after the calling code. */
const DANISH_OR_NORWEGIAN = /^4[57]\d{8}$/;

const MAX_CALLING_CODE_LENGTH = 3;

/**
 * Forms of numbers that WhatsApp uses although they are not dialed any more: the 1 after Mexico's country
 * code, Brazil's mobile numbers without their ninth digit, and those of Ivory Coast and Benin with eight digits.
 * A reply goes to the number in the form in which it came. See docs/decisions.md#phone-numbers.
 */
const WHATSAPP_FORMS: Readonly<Record<string, RegExp>> = {
	'52': /^1[2-9]\d{9}$/,
	'55': /^[1-9]{2}[6-9]\d{7}$/,
	'225': /^[04-9]\d{7}$/,
	'229': /^[4-69]\d{7}$/,
};

const isWhatsAppForm = (callingCode: string, national: string) =>
	WHATSAPP_FORMS[callingCode]?.test(national) ?? false;

/** LINK's documentation has numbers such as `+46000000001` in its examples. They belong to nobody. */
const isExample = ({ plan, national }: NumberParts) =>
	national.startsWith('000') && plan.lengths.includes(national.length);

/** A number in parts: its numbering plan and the digits after the calling code. */
export interface NumberParts {
	plan: NumberingPlan;
	national: string;
}

/** Calling codes are free of prefixes: no code begins with another one. */
function partsOf(digits: string): NumberParts | undefined {
	for (let length = 1; length <= MAX_CALLING_CODE_LENGTH; length += 1) {
		const plan = planOf(digits.slice(0, length));
		if (plan) return { plan, national: digits.slice(length) };
	}
	return undefined;
}

/**
 * The number that digits with a calling code stand for, with a national prefix after the code removed
 * where the number is impossible with it: `460701234567`, but not `390612345678`.
 */
export function internationalParts(digits: string): NumberParts | undefined {
	const parts = digits.length > MAX_DIALED_DIGITS ? undefined : partsOf(digits);
	if (!parts) return undefined;
	const { plan, national } = parts;
	const isKept =
		plan.isPossible(national) || isWhatsAppForm(plan.callingCode, national) || isExample(parts);
	if (isKept) return parts;
	const dialed = plan.withoutNationalPrefix(national);
	return dialed !== undefined && plan.isPossible(dialed) ? { plan, national: dialed } : undefined;
}

export const isAssigned = ({ plan, national }: NumberParts) =>
	plan.isAssigned(national) || isWhatsAppForm(plan.callingCode, national);

export const e164 = ({ plan, national }: NumberParts) => `+${plan.callingCode}${national}`;

/** Reads digits that begin with a calling code, or with `00` and one, as a plus sign or a link says. */
export function readInternational({ digits, withoutZero }: Spellings): Reading {
	const spellings = [digits, withoutZero ?? digits].map((spelling) => spelling.replace(/^00/, ''));
	const possible = spellings.flatMap((spelling) => internationalParts(spelling) ?? []);
	const numbers = [...new Set(possible.map(e164))].filter(isE164);
	const [number, ...others] = numbers;
	if (others.length) return readZeroInBrackets(possible);
	return number === undefined ? { reason: reasonAgainst(spellings[0] ?? '') } : { number };
}

/**
 * Reads digits without a plus sign that are taken for a number with its calling code.
 *
 * Many short numbers are also national numbers of other countries, so that fewer than 11 digits are refused.
 * Norway's and Denmark's numbers are the exception.
 */
export function readWithoutPlus(spellings: Spellings): Reading {
	const { digits } = spellings;
	if (digits.startsWith('00')) return readInternational(spellings);
	const isComplete = digits.length >= MIN_DIGITS_WITHOUT_PLUS || DANISH_OR_NORWEGIAN.test(digits);
	if (digits.startsWith('0') || !isComplete) return { reason: NATIONAL };
	const reading = readInternational(spellings);
	const parts =
		reading.number === undefined ? undefined : internationalParts(reading.number.slice(1));
	return parts && !isAssigned(parts) ? { reason: NATIONAL } : reading;
}

/** Both spellings are possible, as in Italy, where a zero is part of some numbers. */
function readZeroInBrackets(possible: NumberParts[]): Reading {
	const [number, ...others] = possible.filter(isAssigned).map(e164);
	return number !== undefined && !others.length ? { number } : { reason: ZERO_IN_BRACKETS };
}

export const isE164 = (number: string) => /^\+[1-9]\d{6,14}$/.test(number);

function reasonAgainst(digits: string): string {
	if (digits.startsWith('0') || digits.length < MIN_DIGITS || digits.length > MAX_DIGITS) {
		return NOT_A_NUMBER;
	}
	const parts = partsOf(digits);
	return impossible(parts?.plan, parts?.national ?? '');
}
