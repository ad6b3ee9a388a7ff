import { z } from 'zod/v3';
import type { Recorded } from '../../helpers/recorder';
import { callbackEntries, campaign, labs, onPhone, pace, send, until, validRequest } from '../lab';
import type { Lab } from '../lab';

const lab = labs();
// Hundreds of callbacks take long while the other tests run.
jest.setTimeout(60_000);

const json = z.record(z.any());

async function setPace({ sandbox }: Lab, given: object) {
	const answer = await fetch(`${sandbox.url}/callbacks/pace`, {
		method: 'PUT',
		headers: { 'Content-Type': 'application/json' },
		body: JSON.stringify(given),
	});
	return { status: answer.status, body: json.parse(await answer.json()) };
}

const snapshot = async ({ sandbox }: Lab) =>
	json.parse(await (await fetch(`${sandbox.url}/phone/`)).json());

/** Answers slowly, and counts the calls under way. */
function slowReceiver(
	{ receiver }: Lab,
	delayMs: number,
	status: (request: Recorded) => number = () => 200,
) {
	const seen = { open: 0, most: 0 };
	receiver.answers((request) => {
		seen.most = Math.max(seen.most, ++seen.open);
		setTimeout(() => seen.open--, delayMs);
		return { status: status(request), delayMs };
	});
	return seen;
}

test('a gate starts 20 calls a second, of which 10 are under way, unless set otherwise', async () => {
	const started = await lab({ pace: {} });
	expect((await snapshot(started)).calls).toEqual([
		{ id: 'reports', perSecond: 20, atOnce: 10, waiting: 0, underWay: 0 },
		{ id: 'incoming', perSecond: 20, atOnce: 10, waiting: 0, underWay: 0 },
	]);
});

test('the reports of 80 messages come one by one, and none is given up', async () => {
	const started = await lab({ pace: { ...pace, patience: 10_000, callsAtOnce: 7 } });
	const seen = slowReceiver(started, 5);
	await send(started.sandbox, campaign(80));
	await until(started.sandbox, () => started.sandbox.lineOf('reports').length().waiting > 50);
	await until(
		started.sandbox,
		() =>
			started.receiver.requests.length === 240 &&
			started.sandbox.lineOf('reports').length().underWay === 0,
	);
	expect(seen.most).toBe(7);
	const outcomes = callbackEntries(started.sandbox).map(({ outcome }) => outcome);
	expect(new Set(outcomes)).toEqual(new Set(['Accepted']));
});

test('the reports of a message keep their order in a long line', async () => {
	const started = await lab({ pace: { ...pace, callsAtOnce: 5 } });
	slowReceiver(started, 2);
	await send(started.sandbox, campaign(60));
	await until(started.sandbox, () => started.receiver.requests.length === 180);
	const codes = new Map<string, number[]>();
	for (const { body } of started.receiver.requests) {
		const { messageId, resultCode } = json.parse(body);
		codes.set(messageId, [...(codes.get(messageId) ?? []), resultCode]);
	}
	expect([...codes.values()]).toEqual(Array(60).fill([112002, 112006, 112003]));
});

test('reports that wait are posted together, and listed as one call', async () => {
	const together = { ...pace, callsAtOnce: 1, reportsPerCall: 20 };
	const started = await lab({ pace: together });
	slowReceiver(started, 20);
	await send(started.sandbox, campaign(60));
	const reports = () =>
		started.receiver.requests.flatMap(({ body }) => json.array().parse([body].flat()));
	await until(started.sandbox, () => reports().length === 180);
	expect(started.receiver.requests.length).toBeLessThan(60);
	const codes = new Map<string, number[]>();
	for (const { messageId, resultCode } of reports()) {
		codes.set(messageId, [...(codes.get(messageId) ?? []), resultCode]);
	}
	expect([...codes.values()]).toEqual(Array(60).fill([112002, 112006, 112003]));
	const entries = callbackEntries(started.sandbox);
	expect(entries).toHaveLength(started.receiver.requests.length);
	expect(entries.flatMap(({ messages = [] }) => messages)).toHaveLength(180);
});

test('reports that were posted together are repeated if they are refused', async () => {
	const together = { ...pace, callsAtOnce: 1, reportsPerCall: 20, retries: [0] };
	const started = await lab({ pace: together });
	let calls = 0;
	slowReceiver(started, 10, () => (++calls === 2 ? 503 : 200));
	await send(started.sandbox, campaign(10));
	const accepted = () =>
		callbackEntries(started.sandbox)
			.filter(({ attempt }) => attempt?.accepted)
			.flatMap(({ messages = [] }) => messages);
	await until(started.sandbox, () => accepted().length === 30);
	expect(callbackEntries(started.sandbox).filter(({ status }) => status === 503)).toHaveLength(1);
});

test('the time limit of a call starts with the call, and not with its wait in the line', async () => {
	const slow = { report: 0, retries: [], patience: 400, callsPerSecond: null, callsAtOnce: 1 };
	const started = await lab({ pace: slow });
	slowReceiver(started, 20);
	await send(started.sandbox, campaign(12));
	await until(started.sandbox, () => callbackEntries(started.sandbox).length === 36);
	expect(callbackEntries(started.sandbox).every(({ outcome }) => outcome === 'Accepted')).toBe(
		true,
	);
});

test('a retry waits for its turn as well', async () => {
	const started = await lab({
		pace: { ...pace, retries: [0, 0, 0], callsAtOnce: 3 },
	});
	const tried = new Set<string>();
	const seen = slowReceiver(started, 3, ({ body }) => {
		const isFirst = !tried.has(JSON.stringify(body));
		tried.add(JSON.stringify(body));
		return isFirst ? 503 : 200;
	});
	await send(started.sandbox, campaign(20));
	const accepted = () =>
		callbackEntries(started.sandbox).filter(({ attempt }) => attempt?.accepted);
	await until(started.sandbox, () => accepted().length === 60);
	expect(seen.most).toBe(3);
});

test('a message that a person writes does not wait for the reports', async () => {
	const gates = [{ id: 'own', destinations: [] as Array<{ url: string }> }];
	const { receiver } = await lab();
	gates[0]?.destinations.push({ url: receiver.url });
	const started = await lab({
		gates,
		incomingGates: ['own'],
		pace: { ...pace, callsPerSecond: 0.1 },
	});
	await send(started.sandbox, { ...validRequest, eventReportGates: ['own'] });
	await until(started.sandbox, () => started.sandbox.lineOf('own').length().waiting === 1);
	await onPhone(started.sandbox, '/people/%2B46700000001/messages', { text: 'Hi' });
	await until(started.sandbox, () => callbackEntries(started.sandbox).length === 2);
	expect(receiver.requests.map(({ body }) => Object(body).content?.message.text)).toContain('Hi');
});

describe('the pace that is set on the page', () => {
	test('applies at once to the reports that wait', async () => {
		const started = await lab({ pace: { ...pace, callsPerSecond: 0.1 } });
		await send(started.sandbox);
		await until(started.sandbox, () => started.sandbox.lineOf('reports').length().waiting === 1);
		const { status, body } = await setPace(started, { gate: 'reports', perSecond: 500, atOnce: 2 });
		expect([status, body]).toMatchObject([200, { id: 'reports', perSecond: 500, atOnce: 2 }]);
		await until(started.sandbox, () => callbackEntries(started.sandbox).length === 3);
		expect((await snapshot(started)).calls[0]).toMatchObject({ perSecond: 500, atOnce: 2 });
	});

	test('can be changed in part, and be without a limit', async () => {
		const started = await lab({ pace: { ...pace, callsPerSecond: 30 } });
		expect((await setPace(started, { gate: 'reports', atOnce: 3 })).body).toMatchObject({
			perSecond: 30,
			atOnce: 3,
		});
		expect((await setPace(started, { gate: 'reports', perSecond: null })).body).toMatchObject({
			perSecond: null,
			atOnce: 3,
		});
	});

	test.each([
		['no number', { perSecond: 'many', atOnce: 1 }, 'Calls per second must be a whole number'],
		['zero', { perSecond: 0, atOnce: 1 }, 'Calls per second must be a whole number from 1 to'],
		['too many', { perSecond: 10_001, atOnce: 1 }, 'Calls per second must be a whole number'],
		['nothing at once', { perSecond: 1, atOnce: 0 }, 'Calls at once must be a whole number from 1'],
		['half a call', { perSecond: 1, atOnce: 1.5 }, 'Calls at once must be a whole number'],
		['an unknown gate', { gate: 'x', perSecond: 1, atOnce: 1 }, 'No gate is called "x"'],
	])('%s is refused with a sentence', async (_, given, sentence) => {
		const { status, body } = await setPace(await lab(), given);
		expect([status, body.error]).toEqual([400, expect.stringContaining(sentence)]);
	});
});
