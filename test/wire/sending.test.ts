import { options } from '../../nodes/LinkMobilityWhatsApp/actions/message/options';
import {
	CONCURRENCY,
	GROUP_SIZE,
	MAX_RETRIES,
	TIMEOUT_SECONDS,
	sending,
} from '../../nodes/LinkMobilityWhatsApp/wire/sending';
import { refusals } from '../../nodes/LinkMobilityWhatsApp/wire/refusals';

const words = (given: unknown) => {
	const parsed = sending.safeParse(given);
	return parsed.success ? undefined : refusals(parsed.error);
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
		expect(words({ [name]: value })).toBeUndefined();
	});

	test.each([min - 0.1, min - 1, max + 1, 'many'])('%s is not', (value) => {
		expect(words({ [name]: value })?.[0]).toBe(sentence);
	});

	test('whole numbers where halves make no sense', () => {
		const half = words({ [name]: max - 0.5 });
		expect(half).toEqual(whole && [`${label} must be ${whole}`]);
	});
});

test('the panel starts with what holds without it', () => {
	const starts = (name: string) =>
		options.options?.find((option) => option.name === name && 'default' in option);
	expect(starts('concurrency')).toMatchObject({ default: CONCURRENCY.default });
	expect(starts('groupSize')).toMatchObject({ default: GROUP_SIZE.default });
	expect(starts('maxRetries')).toMatchObject({ default: MAX_RETRIES.default });
	expect(starts('timeoutSeconds')).toMatchObject({ default: TIMEOUT_SECONDS.default });
	expect(sending.parse({})).toEqual({ concurrency: 20, maxRetries: 3, timeoutSeconds: 30 });
});
