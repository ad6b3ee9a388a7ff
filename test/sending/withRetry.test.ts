import type { INode } from 'n8n-workflow';
import { hasUnknownOutcome } from '../../nodes/LinkMobilityWhatsApp/errors/apiError';
import { noResponseError } from '../../nodes/LinkMobilityWhatsApp/errors/noResponseError';
import { responseError } from '../../nodes/LinkMobilityWhatsApp/errors/responseError';
import { withRetry } from '../../nodes/LinkMobilityWhatsApp/sending/withRetry';
import { endpoints } from '../../nodes/LinkMobilityWhatsApp/wire/endpoints';

const node: INode = {
	id: 'n',
	name: 'N',
	type: 't',
	typeVersion: 1,
	position: [0, 0],
	parameters: {},
};

beforeEach(() => jest.useFakeTimers({ now: 0 }));
afterEach(() => {
	jest.useRealTimers();
	jest.restoreAllMocks();
});

const request = (name: keyof typeof endpoints = 'sendMessages') => ({ endpoint: endpoints[name] });

const busy = (headers: Record<string, string> = {}) =>
	responseError(node, { statusCode: 429, headers, body: '' }, request());
const lost = (code: string, syscall: string, name?: keyof typeof endpoints) =>
	noResponseError(node, Object.assign(new Error(code), { code, syscall }), request(name));

/** The times of all attempts, rounded to 10 ms, if each fails with this error. */
async function attemptTimes(
	error: () => unknown,
	maxRetries = 3,
	mayRetry = true,
): Promise<number[]> {
	const times: number[] = [];
	const failing = async (): Promise<never> => {
		times.push(Math.round(Date.now() / 10) * 10);
		throw await Promise.resolve(error());
	};
	const done = withRetry(failing, {
		maxRetries,
		mayRetry: async () => await Promise.resolve(mayRetry),
	});
	const rejected = expect(done).rejects.toThrow();
	await jest.advanceTimersByTimeAsync(120_000);
	await rejected;
	return times;
}

test.each<[string, () => unknown, number[]]>([
	['seconds', () => busy({ 'retry-after': '2' }), [0, 2_000, 4_000, 6_000]],
	['zero seconds', () => busy({ 'retry-after': '0' }), [0, 0, 0, 0]],
	[
		'a date',
		() => busy({ 'retry-after': new Date(10_000).toUTCString() }),
		[0, 10_000, 10_000, 10_000],
	],
	['more than 60 s at once', () => busy({ 'retry-after': '61' }), [0]],
	['more than 60 s in total', () => busy({ 'retry-after': '25' }), [0, 25_000, 50_000]],
])('waits as long as LINK asks: %s', async (_, error, times) => {
	expect(await attemptTimes(error)).toEqual(times);
});

test.each([
	['shortest', 0, [0, 250, 750, 1_750]],
	['longest', 1, [0, 500, 1_500, 3_500]],
])('otherwise doubles the wait each time, at its %s', async (_, random, times) => {
	jest.spyOn(Math, 'random').mockReturnValue(random);
	expect(await attemptTimes(busy)).toEqual(times);
});

test('does not retry if it is not allowed', async () => {
	expect(await attemptTimes(busy, 0)).toEqual([0]);
	expect(await attemptTimes(() => busy({ 'retry-after': '1' }), 3, false)).toHaveLength(1);
});

test.each<[string, () => unknown]>([
	['a connection that was cut', () => lost('ECONNRESET', 'read')],
	['an unreachable network', () => lost('ENETUNREACH', 'connect')],
	['an unknown error', () => new Error('x')],
])('does not repeat %s', async (_, error) => {
	expect(await attemptTimes(error)).toEqual([0]);
});

test.each<[keyof typeof endpoints, number]>([
	['getTemplate', 4],
	['createTemplate', 1],
	['updateTemplate', 1],
	['deleteTemplate', 1],
])('without a response, %s is tried %i times', async (name, times) => {
	const failed = () => lost('ECONNRESET', 'read', name);
	expect(await attemptTimes(failed)).toHaveLength(times);
	expect(hasUnknownOutcome(failed())).toBe(times === 1);
});

test.each([
	['connect', false],
	['read', true],
	['write', true],
])('the network becomes unreachable during %s: unknown outcome: %s', (syscall, isUnknown) => {
	expect(hasUnknownOutcome(lost('EHOSTUNREACH', syscall))).toBe(isUnknown);
});
