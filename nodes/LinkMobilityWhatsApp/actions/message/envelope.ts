import { check, refuse } from '../../labels/check';
import { LOG_MESSAGE_CONTENT } from '../../wire/envelope';
import { ambiguousNumbers, countryCode, international, recipients } from '../../wire/phone';
import { endpoints } from '../../wire/endpoints';
import { isRounded } from '../../wire/text';
import { fields, filled, rows } from '../given';
import type { Call, Param, Setting } from '../operation';
import { readTime } from './time';

const units: Record<string, number> = { minutes: 60_000, hours: 3_600_000, days: 86_400_000 };

/** The request for messages: their recipients and sender, and the Options of the panel. */
export function envelope(
	param: Param,
	{ account, timezone, newRefId }: Setting,
	...messages: unknown[]
): Call<typeof endpoints.sendMessages> {
	const options = fields(param('options'));
	const gates =
		'eventReportGates' in options ? list(options.eventReportGates) : account.eventReportGates;
	const body = {
		platformId: account.platformId,
		platformPartnerId: account.platformPartnerId,
		platformServiceId: filled(options.platformServiceId),
		platformServiceType: filled(options.platformServiceType),
		platformTransactionId: filled(options.platformTransactionId),
		priority: filled(options.priority) ?? 'NORMAL',
		...validity(options.validity, timezone),
		eventReportGates: gates.length ? gates : undefined,
		refId: filled(options.refId) ?? newRefId,
		customParameters: customParameters(options),
		source: international(String(filled(options.sender) ?? account.sender)),
		destinations: destinations(
			param('to'),
			check(countryCode, options.defaultCountryCode, { '': 'Default Country Code' }),
		),
		messages,
	};
	return { endpoint: endpoints.sendMessages, body };
}

function destinations(to: unknown, country: string): string[] {
	const numbers = recipients(to, country);
	const [first, ...others] = ambiguousNumbers(numbers, country).map(
		(number) =>
			`To: ${number} is not for certain a number of Default Country Code ${country}. Write it with a plus sign and its country code, such as +46701234567`,
	);
	return first === undefined ? numbers : refuse(first, ...others);
}

const list = (value: unknown) =>
	(Array.isArray(value) ? value.map(String) : String(value ?? '').split(/[\s,;]+/)).filter(
		(entry) => entry.trim(),
	);

/** Only one is sent; the API gives a point in time precedence. See docs/decisions.md#validity-precedence. */
function validity(value: unknown, timezone: string) {
	const { forTime, untilTime } = fields(value);
	const time = filled(fields(untilTime).time);
	if (time !== undefined) return { absoluteValidityTime: instant(time, timezone) };
	const { amount, unit } = fields(forTime);
	if (filled(amount) === undefined) return {};
	return { relativeValidityTime: Math.round(Number(amount) * (units[String(unit)] ?? NaN)) };
}

/** The date and time as RFC 3339 in UTC; unchanged if it cannot be read, for the schema to refuse. */
function instant(value: unknown, timezone: string): string {
	const time = readTime(value, timezone);
	return time === undefined ? String(value) : new Date(time).toISOString().replace('.000Z', 'Z');
}

/** Text values of one level; nested and rounded values stay as they are, for the schema to refuse. */
function customParameters(options: Record<string, unknown>) {
	const entries = rows(options.customParameters, 'parameter')
		.filter(({ value }) => filled(value) !== undefined)
		.map(({ name, value }): [string, unknown] => [String(name ?? '').trim(), scalar(value)]);
	if (String(options.logMessageContent) === 'true') entries.push([LOG_MESSAGE_CONTENT, 'true']);
	return entries.length ? Object.fromEntries(entries) : undefined;
}

const scalar = (value: unknown) =>
	(typeof value === 'object' && value !== null) || isRounded(value) ? value : String(value);
