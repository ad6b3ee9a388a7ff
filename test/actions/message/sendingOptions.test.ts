import { advancedOptions } from '../../../nodes/LinkMobilityWhatsApp/actions/message/options';
import { sendingOptions } from '../../../nodes/LinkMobilityWhatsApp/actions/message/sendingOptions';
import { refused } from '../../../nodes/LinkMobilityWhatsApp/labels/check';

const refusalsOf = (values: unknown) => {
	const parsed = sendingOptions.safeParse(values);
	return parsed.success ? undefined : refused(parsed.error);
};

const limits = [
	['concurrency', 'Concurrency', 1, 100, 'a whole number'],
	['groupSize', 'Group Identical Messages', 2, 1000, 'a whole number'],
	['maxRetries', 'Max Retries', 0, 10, 'a whole number'],
	['messagesPerSecond', 'Messages per Second', 0.1, 1000, undefined],
	['timeoutSeconds', 'Timeout', 1, 300, undefined],
] as const;

describe.each(limits)('%s', (name, label, min, max, whole) => {
	const sentence = `${label} must be a number from ${min} to ${max}`;

	test.each([min, max, String(max)])('%s is allowed', (value) => {
		expect(refusalsOf({ [name]: value })).toBeUndefined();
	});

	test.each([min - 0.1, min - 1, max + 1, 'many', true, [max], {}])('%j is refused', (value) => {
		expect(refusalsOf({ [name]: value })?.[0]).toBe(sentence);
	});

	test.each(['', ' ', null])('%j counts as not set', (value) => {
		expect(sendingOptions.parse({ [name]: value })).toEqual(sendingOptions.parse({}));
	});

	test('only whole numbers are allowed where fractions make no sense', () => {
		const half = refusalsOf({ [name]: max - 0.5 });
		expect(half).toEqual(whole && [`${label} must be ${whole}`]);
	});
});

test.each(['', ' ', null])(
	'a blank Recipient in Delivery Reports, %j, counts as not set',
	(value) => {
		expect(sendingOptions.parse({ recipientInReports: value })).toEqual(sendingOptions.parse({}));
	},
);

test('an option that is added to the panel starts with the value that applies without it', () => {
	const defaultOf = (name: string) =>
		advancedOptions.options?.flatMap((option) =>
			option.name === name && 'default' in option ? [option.default] : [],
		)[0];
	const withoutOptions = sendingOptions.parse({});
	expect(withoutOptions).toEqual({
		concurrency: 20,
		maxRetries: 3,
		recipientInReports: true,
		timeoutSeconds: 30,
	});
	for (const [name, value] of Object.entries(withoutOptions)) expect(defaultOf(name)).toBe(value);
});
