import { words } from '../case';
import { advancedOption, option } from './panel';
import type { Field } from './panel';

const list = (value: unknown) => (Array.isArray(value) ? value.join('\n') : value);

const pairs = (value: unknown) =>
	Object.entries(words(value)).map(([name, inner]) => ({ name, value: inner }));

const forTime = (amount: unknown, unit: string) => ({
	options: { validity: { forTime: { amount, unit } } },
});

/** The fields of all messages: To and the options. */
export const shared: Record<string, Field> = {
	to: (value) => ({ to: list(value) }),
	refId: option('refId'),
	priority: advancedOption('priority'),
	source: option('sender'),
	sender: option('sender'),
	countryCode: option('defaultCountryCode'),
	defaultCountryCode: option('defaultCountryCode'),
	platformServiceId: advancedOption('platformServiceId'),
	platformServiceType: advancedOption('platformServiceType'),
	platformTransactionId: advancedOption('platformTransactionId'),
	logMessageContent: advancedOption('logMessageContent'),
	eventReportGates: (value) => ({
		advancedOptions: { eventReportGates: Array.isArray(value) ? value.join(', ') : value },
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
	concurrency: advancedOption('concurrency'),
	groupSize: advancedOption('groupSize'),
	maxRetries: advancedOption('maxRetries'),
	messagesPerSecond: advancedOption('messagesPerSecond'),
	timeoutSeconds: advancedOption('timeoutSeconds'),
};
