import { Refusal, check, refuse } from '../../labels/check';
import { LOG_MESSAGE_CONTENT } from '../../wire/envelope';
import { ambiguousNumbers, countryCode, international, numbersOf } from '../../wire/phone';
import { entriesOf } from '../../wire/phone/entries';
import { endpoints } from '../../wire/endpoints';
import { isUnevaluated } from '../../wire/evaluated';
import { isRounded } from '../../wire/text';
import { toRecord, nonBlank, toRows } from '../panelValues';
import type { Call, Param, ExecutionSettings } from '../operation';
import { optionsOf } from '../optionValues';
import { MILLISECONDS, parseTime } from './time';

/** A call that sends messages. */
interface SendCall extends Call<typeof endpoints.sendMessages> {
	body: { destinations: string[]; eventReportGates: string[] | undefined };
}

/** The request for messages: recipients, sender and the Options of the panel. */
export function envelope(
	param: Param,
	{ account, timezone, newRefId }: ExecutionSettings,
	...messages: unknown[]
): SendCall {
	const options = optionsOf(param);
	const country = defaultCountryCode(options);
	const gates =
		'eventReportGates' in options ? toList(options.eventReportGates) : account.eventReportGates;
	const body = {
		platformId: account.platformId,
		platformPartnerId: account.platformPartnerId,
		platformServiceId: nonBlank(options.platformServiceId),
		platformServiceType: nonBlank(options.platformServiceType),
		platformTransactionId: nonBlank(options.platformTransactionId),
		priority: nonBlank(options.priority) ?? 'NORMAL',
		...readValidity(options.validity, timezone),
		eventReportGates: gates.length ? gates : undefined,
		refId: nonBlank(options.refId) ?? newRefId,
		customParameters: readCustomParameters(options),
		source: international(String(nonBlank(options.sender) ?? account.sender), country),
		destinations: readDestinations(param('to'), country),
		messages,
	};
	return { endpoint: endpoints.sendMessages, body };
}

/** The option Default Country Code as digits; empty if it is not set. */
export const defaultCountryCode = (options: Record<string, unknown>): string =>
	check(countryCode, options.defaultCountryCode, { '': 'Default Country Code' });

/** The limit for one item, which is that of a request. See docs/decisions.md#many-recipients. */
const MAX_RECIPIENTS = 1_000;

/** The limit for sentences. The error counts the numbers that have none. */
const MAX_SENTENCES = 100;

function readDestinations(to: unknown, country: string): string[] {
	// An expression may contain commas, so it is not split: the schema refuses it.
	if (isUnevaluated(to)) return [to];
	const entries = entriesOf(to, MAX_RECIPIENTS);
	if (entries.length > MAX_RECIPIENTS) {
		refuse('To: one item can have at most 1,000 recipients. Divide the list into several items');
	}
	const numbers = numbersOf(entries, country);
	const unread = ambiguousNumbers(numbers, country);
	const [first, ...others] = unread
		.slice(0, MAX_SENTENCES)
		.map((number) => ambiguousSentence(number, country));
	if (first !== undefined) throw new Refusal([first, ...others], unread.length);
	return numbers;
}

function ambiguousSentence(number: string, country: string): string {
	// No country code begins with a zero, so such a number cannot be that of another country.
	return /^\D*0/.test(number)
		? `To: ${number} is not a number of Default Country Code ${country}. Check its digits, or write it with a plus sign and its country code, such as +46701234567`
		: `To: ${number} is not clearly a number of Default Country Code ${country}. Write it with a plus sign and its country code, such as +46701234567`;
}

function toList(value: unknown): string[] {
	// Not split either, so that no part of an expression becomes a gate.
	if (isUnevaluated(value)) return [value];
	const isText = typeof value !== 'object' || value === null;
	// An object within the list becomes a text that the schema refuses.
	const entries = isText ? String(value ?? '').split(/[\s,;]+/) : [value].flat().map(String);
	return entries.filter((entry) => entry.trim());
}

/** Only one is sent; a point in time takes precedence. See docs/decisions.md#validity-precedence. */
function readValidity(value: unknown, timezone: string) {
	const { forTime, untilTime } = toRecord(value);
	const time = nonBlank(toRecord(untilTime).time);
	if (time !== undefined) return { absoluteValidityTime: toRfc3339(time, timezone) };
	const { amount, unit } = toRecord(forTime);
	if (nonBlank(amount) === undefined) return {};
	if (isUnevaluated(amount)) return { relativeValidityTime: amount };
	return { relativeValidityTime: Math.round(Number(amount) * (MILLISECONDS[String(unit)] ?? NaN)) };
}

/** The date and time as RFC 3339 in UTC; unchanged if it cannot be parsed, for the schema to refuse. */
function toRfc3339(value: unknown, timezone: string): string {
	const time = parseTime(value, timezone);
	return time === undefined ? String(value) : new Date(time).toISOString().replace('.000Z', 'Z');
}

/**
 * A row with a name and a blank value is sent as "". Rows that were not filled in are left out.
 *
 * @throws Refusal if two rows have the same name
 */
function readCustomParameters(options: Record<string, unknown>) {
	const entries = toRows(options.customParameters, 'parameter')
		.filter(({ name, value }) => nonBlank(name) !== undefined || nonBlank(value) !== undefined)
		.map(({ name, value }): [string, unknown] => [String(name ?? '').trim(), toText(value)]);
	refuseRepeatedNames(entries.map(([name]) => name));
	if (String(options.logMessageContent) === 'true') entries.push([LOG_MESSAGE_CONTENT, 'true']);
	return entries.length ? Object.fromEntries(entries) : undefined;
}

function refuseRepeatedNames(names: readonly string[]): void {
	const seen = new Set<string>();
	for (const name of names) {
		if (name && seen.has(name)) {
			refuse(`Custom Parameters: the name ${name} is used twice. Give each parameter its own name`);
		}
		seen.add(name);
	}
}

/** Nested and rounded values are unchanged, for the schema to refuse. */
const toText = (value: unknown) => {
	if (nonBlank(value) === undefined) return '';
	return typeof value === 'object' || isRounded(value) ? value : String(value);
};
