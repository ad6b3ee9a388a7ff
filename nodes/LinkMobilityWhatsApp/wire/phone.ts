import { z } from 'zod/v3';
import { withoutSpaceAround } from './whitespace';
import { withoutExpressions } from './evaluated';
import { entriesOf } from './phone/entries';
import { planOf } from './phone/numberingPlan';
import { readNumber } from './phone/read';
import { NATIONAL } from './phone/reasons';
import { isUserId } from './phone/userId';

/**
 * Converts a phone number to the form of the API, `+46701234567`. See docs/decisions.md#phone-numbers.
 *
 * @param input as entered; a user ID is also accepted
 * @param countryCode the default for national numbers, such as `46`; empty if there is none
 * @returns the trimmed input if the number is ambiguous or invalid; {@link msisdn} refuses it
 */
export const international = (input: string, countryCode = ''): string =>
	readNumber(input, countryCode).number ?? input.trim();

/** The numbers of a list, in their order and without duplicates, each as {@link international} returns it. */
export const numbersOf = (entries: string[], countryCode = ''): string[] => [
	...new Set(entries.map((entry) => international(entry, countryCode))),
];

/** The numbers of a list of numbers, which may be text with separators. */
export const recipients = (input: unknown, countryCode = ''): string[] =>
	numbersOf(entriesOf(input), countryCode);

/** Why a text is neither a phone number in E.164 nor a user ID; undefined if it is one or is empty. */
export function numberProblem(number: string): string | undefined {
	if (!number) return undefined;
	const reading = readNumber(number);
	return reading.number === number ? undefined : (reading.reason ?? NATIONAL);
}

/**
 * A phone number in E.164 with its plus sign, or a business-scoped user ID. Message API 1.4.19, MSISDN;
 * see docs/decisions.md#phone-numbers.
 */
export const msisdn = () =>
	z
		.string({ required_error: 'is required' })
		.min(1, 'is required')
		.superRefine((number, context) => {
			const message = numberProblem(number);
			if (message) context.addIssue({ code: z.ZodIssueCode.custom, message });
		});

/** The business's own number, which is not a user ID. See docs/decisions.md#phone-numbers. */
export const sender = msisdn().refine(
	(number) => !isUserId(number),
	'is the user ID of a person. Write the number to send from, such as +46700000000',
);

/** The numbers that are neither certainly national nor certainly international, with a country code. */
export const ambiguousNumbers = (numbers: string[], countryCode: string): string[] =>
	countryCode ? numbers.filter((number) => numberProblem(number) === NATIONAL) : [];

/** A country code as digits: `46`, from `46`, `+46` or `0046`. */
export const countryCode = withoutExpressions
	.pipe(z.preprocess((input) => withoutSpaceAround(String(input ?? '')), z.string()))
	.transform((text) => text.replace(/^(\+|00)/, ''))
	.refine((digits) => /^([1-9]\d{0,2})?$/.test(digits), 'must be 1 to 3 digits, such as 46')
	.refine(
		(digits) => !/^[1-9]\d{0,2}$/.test(digits) || planOf(digits) !== undefined,
		(digits) => ({
			message: `cannot be ${digits}, which is not the code of a country. Write a code such as 46`,
		}),
	);
