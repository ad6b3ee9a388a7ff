import { words } from '../case';
import { option } from './panel';
import type { Field } from './panel';

const list = (value: unknown) => (Array.isArray(value) ? value.join('\n') : value);

const pairs = (value: unknown) =>
	Object.entries(words(value)).map(([name, inner]) => ({ name, value: inner }));

const forTime = (amount: unknown, unit: string) => ({
	options: { validity: { forTime: { amount, unit } } },
});

/** The fields of all messages: To and Options. */
export const shared: Record<string, Field> = {
	to: (value) => ({ to: list(value) }),
	refId: option('refId'),
	priority: option('priority'),
	source: option('sender'),
	sender: option('sender'),
	countryCode: option('defaultCountryCode'),
	defaultCountryCode: option('defaultCountryCode'),
	platformServiceId: option('platformServiceId'),
	platformServiceType: option('platformServiceType'),
	platformTransactionId: option('platformTransactionId'),
	logMessageContent: option('logMessageContent'),
	eventReportGates: (value) => ({
		options: { eventReportGates: Array.isArray(value) ? value.join(', ') : value },
	}),
	customParameters: (value) => ({ options: { customParameters: { parameter: pairs(value) } } }),
	validity: (value) => {
		const [[unit, amount] = [], ...more] = Object.entries(words(value));
		if (unit === undefined || more.length) throw new Error('validity must have one unit');
		return forTime(amount, unit);
	},
	relativeValidityTime: (value) => forTime(Number(value) / 60_000, 'minutes'),
	absoluteValidityTime: (value) => ({ options: { validity: { untilTime: { time: value } } } }),
	allowUnknownContent: option('allowUnknownContent'),
	concurrency: option('concurrency'),
	groupSize: option('groupSize'),
	maxRetries: option('maxRetries'),
	messagesPerSecond: option('messagesPerSecond'),
	timeoutSeconds: option('timeoutSeconds'),
};
