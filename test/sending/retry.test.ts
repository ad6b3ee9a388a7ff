import type { INode } from 'n8n-workflow';
import { notAccepted } from '../../nodes/LinkMobilityWhatsApp/errors/answer';
import { mayHaveArrived } from '../../nodes/LinkMobilityWhatsApp/errors/failure';
import { unanswered } from '../../nodes/LinkMobilityWhatsApp/errors/unanswered';
import { persistently } from '../../nodes/LinkMobilityWhatsApp/sending/retry';
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
	notAccepted(node, { statusCode: 429, headers, body: '' }, request());
const lost = (code: string, syscall: string, name?: keyof typeof endpoints) =>
	unanswered(node, Object.assign(new Error(code), { code, syscall }), request(name));

/** When, to 10 ms, a request that fails like this is made, until it is given up. */
async function attempts(error: () => unknown, maxRetries = 3, again = true): Promise<number[]> {
	const times: number[] = [];
	const failing = async (): Promise<never> => {
		times.push(Math.round(Date.now() / 10) * 10);
		throw await Promise.resolve(error());
	};
	const done = persistently(maxRetries, async () => await Promise.resolve(again), failing);
	const given = expect(done).rejects.toThrow();
	await jest.advanceTimersByTimeAsync(120_000);
	await given;
	return times;
}

test.each<[string, () => unknown, number[]]>([
	['seconds', () => busy({ 'retry-after': '2' }), [0, 2_000, 4_000, 6_000]],
	['no time at all', () => busy({ 'retry-after': '0' }), [0, 0, 0, 0]],
	[
		'a date',
		() => busy({ 'retry-after': new Date(10_000).toUTCString() }),
		[0, 10_000, 10_000, 10_000],
	],
	['more than 60 s', () => busy({ 'retry-after': '61' }), [0]],
	['60 s in all', () => busy({ 'retry-after': '25' }), [0, 25_000, 50_000]],
])('waits as LINK asks: %s', async (_, error, times) => {
	expect(await attempts(error)).toEqual(times);
});

test.each([
	['least', 0, [0, 250, 750, 1_750]],
	['most', 1, [0, 500, 1_500, 3_500]],
])('waits twice as long each time otherwise, at the %s', async (_, chance, times) => {
	jest.spyOn(Math, 'random').mockReturnValue(chance);
	expect(await attempts(busy)).toEqual(times);
});

test('makes no attempt that is not allowed', async () => {
	expect(await attempts(busy, 0)).toEqual([0]);
	expect(await attempts(() => busy({ 'retry-after': '1' }), 3, false)).toHaveLength(1);
});

test.each<[string, () => unknown]>([
	['a connection that was cut', () => lost('ECONNRESET', 'read')],
	['a network that is not there', () => lost('ENETUNREACH', 'connect')],
	['what nobody knows', () => new Error('x')],
])('does not repeat %s', async (_, error) => {
	expect(await attempts(error)).toEqual([0]);
});

test.each<[keyof typeof endpoints, number]>([
	['getTemplate', 4],
	['createTemplate', 1],
	['updateTemplate', 1],
	['deleteTemplate', 1],
])('after an answer that did not come, %s is tried %i times', async (name, times) => {
	const failed = () => lost('ECONNRESET', 'read', name);
	expect(await attempts(failed)).toHaveLength(times);
	expect(mayHaveArrived(failed())).toBe(times === 1);
});

test.each([
	['connect', false],
	['read', true],
	['write', true],
])('a network that goes away during %s: may have arrived: %s', (syscall, may) => {
	expect(mayHaveArrived(lost('EHOSTUNREACH', syscall))).toBe(may);
});
