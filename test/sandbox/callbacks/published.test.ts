import { config } from '../../../sandbox/config';
import { scheduleOf } from '../../../sandbox/callbacks/schedule';
import type { Answer } from '../../helpers/recorder';
import { callbackEntries, labs, pace, until } from '../lab';
import type { Lab } from '../lab';

const lab = labs();

const MINUTE = 60_000;

/** The gate's policy, a thousand times as fast and for half a second. */
const fast = { within: 15, every: [60, 120] as [number, number], lifetime: 500 };

/** A lab whose gate has LINK's published policy. */
async function published(...answers: [Answer, ...Answer[]]) {
	const started = await lab({ pace: { ...pace, patience: 1_000, published: fast } });
	await setManners(started, { repeats: 'published' });
	started.receiver.answers(...answers);
	return started;
}

async function setManners({ sandbox }: Lab, given: object) {
	const answer = await fetch(`${sandbox.url}/callbacks/manners`, {
		method: 'PUT',
		headers: { 'Content-Type': 'application/json' },
		body: JSON.stringify({ gate: 'incoming', ...given }),
	});
	const body: unknown = await answer.json();
	return { status: answer.status, body };
}

const statuses = ({ sandbox }: Lab) => callbackEntries(sandbox).map(({ status }) => status);

describe('a gate with the policy that LINK has published for MyLINK', () => {
	test('makes ten attempts within 15 seconds, then one every one to two minutes for four hours', () => {
		const { published: usual } = config.parse({}).pace;
		for (const random of [0, 0.5, 1]) {
			const { waits } = scheduleOf(
				{ repeats: 'published', batch: 1 },
				{ ...config.parse({}).pace, published: usual },
				() => random,
			);
			const [quick, slow] = [waits.slice(0, 9), waits.slice(9)];
			expect(Math.round(quick.reduce((all, wait) => all + wait))).toBe(15_000);
			expect(new Set(slow)).toEqual(new Set([(1 + random) * MINUTE]));
			const total = waits.reduce((all, wait) => all + wait);
			expect(240 * MINUTE - total).toBeGreaterThanOrEqual(0);
			expect(240 * MINUTE - total).toBeLessThan(2 * MINUTE);
		}
	});

	test.each([400, 401, 403, 404, 413, 302, 204])('gives up after %i', async (status) => {
		const started = await published({ status });
		const [result] = await started.sandbox.callBack({ callbacks: ['text'] });
		expect([result?.accepted, statuses(started)]).toEqual([false, [status]]);
		expect(callbackEntries(started.sandbox)[0]?.outcome).toMatch(/given up$/);
	});

	test.each<[string, Answer]>([
		['429', { status: 429 }],
		['500', { status: 500 }],
		['503', { status: 503 }],
		['a connection that breaks off', { reset: true }],
		['a time-out', { hang: true }],
	])('calls again after %s', async (_title, answer) => {
		const started = await published(answer, { status: 503 }, { status: 200 });
		const [result] = await started.sandbox.callBack({ callbacks: ['text'] });
		expect([result?.accepted, statuses(started).slice(1)]).toEqual([true, [503, 200]]);
	});

	test('gives up in the end', async () => {
		const started = await published({ status: 503 });
		const [result] = await started.sandbox.callBack({ callbacks: ['text'] });
		const count = statuses(started).length;
		expect(result?.accepted).toBe(false);
		expect(count).toBeGreaterThanOrEqual(10 + Math.floor(485 / 120));
		expect(count).toBeLessThanOrEqual(10 + Math.floor(485 / 60));
	});

	test('gives up a callback whose answer is not the word that the gate wants', async () => {
		const { receiver } = await lab();
		receiver.answers({ status: 200, body: 'n8n is starting up' });
		const destinations = [{ url: receiver.url, acknowledgement: 'OK' }];
		const gates = [{ id: 'own', destinations, repeats: 'published' as const }];
		const { sandbox } = await lab({ gates, incomingGates: [] });
		const [result] = await sandbox.callBack({ callbacks: ['text'] });
		expect([result?.accepted, receiver.requests]).toEqual([false, [expect.anything()]]);
	});
});

describe('a gate that posts arrays', () => {
	const lengths = ({ receiver }: Lab) =>
		receiver.requests.map(({ body }) => (Array.isArray(body) ? body.length : undefined));

	test('posts what comes within a moment in one array, in order', async () => {
		const started = await lab({ pace: { ...pace, batch: 50 } });
		await setManners(started, { batch: 100 });
		const results = await started.sandbox.callBack({ callbacks: ['life'] });
		expect(results.map(({ accepted }) => accepted)).toEqual([true, true, true, true]);
		const [request] = started.receiver.requests;
		expect([request?.body].flat().map((body) => Object(body).resultCode)).toEqual([
			112002, 112006, 112003, 112007,
		]);
		expect(callbackEntries(started.sandbox).map(({ title }) => title)).toEqual(['4 in one call']);
	});

	test('posts at most as many as it is set to', async () => {
		const started = await lab({ pace: { ...pace, batch: 50 } });
		await setManners(started, { batch: 100 });
		await started.sandbox.callBack({ callbacks: ['delivered'], times: 250 });
		expect(lengths(started).sort()).toEqual([100, 100, 50].sort());
	});

	test('posts a single callback in an array, too', async () => {
		const started = await lab({ pace: { ...pace, batch: 10 } });
		await setManners(started, { batch: 2 });
		await started.sandbox.callBack({ callbacks: ['text'] });
		expect(lengths(started)).toEqual([1]);
	});

	test('posts form fields and wrong logins alone', async () => {
		const started = await lab({ pace: { ...pace, batch: 10 } });
		await setManners(started, { batch: 100 });
		await started.sandbox.callBack({ callbacks: ['sent', 'read'], form: true });
		await started.sandbox.callBack({ callbacks: ['text'], wrongLogin: true });
		expect(lengths(started)).toEqual([undefined, undefined, undefined]);
	});

	test('posts an array again as a whole', async () => {
		const started = await lab({ pace: { ...pace, batch: 10 } });
		await setManners(started, { batch: 100 });
		started.receiver.answers({ status: 500 }, { status: 200 });
		const results = await started.sandbox.callBack({ callbacks: ['text', 'image'] });
		expect(results.map(({ accepted }) => accepted)).toEqual([true, true]);
		expect(lengths(started)).toEqual([2, 2]);
	});
});

describe('how a gate calls', () => {
	test('can be changed on the page, which is notified', async () => {
		const started = await lab();
		const told = new Promise((resolve) =>
			started.sandbox.listen(({ kind, value }) => kind === 'gate' && resolve(value)),
		);
		const summary = {
			id: 'incoming',
			repeats: 'published',
			batch: 1,
			addresses: [{ url: `${started.receiver.url}/incoming` }],
		};
		const { status, body } = await setManners(started, { repeats: 'published' });
		expect([status, body, await told]).toEqual([200, summary, summary]);
		expect((await setManners(started, { batch: 7 })).body).toEqual({ ...summary, batch: 7 });
		await until(started.sandbox, () => started.sandbox.state.manners.length === 1);
	});

	test.each([{ batch: 0 }, { batch: 101 }, { batch: 1.5 }, { repeats: 'never' }, { gate: 'x' }])(
		'cannot be %j',
		async (given) => {
			const started = await lab();
			const { status, body } = await setManners(started, given);
			expect([status, Object(body).error]).toEqual([400, expect.any(String)]);
		},
	);
});
