import { setTimeout as wait } from 'node:timers/promises';
import { callLine } from '../../../sandbox/callbacks/line';
import type { Line, Pace } from '../../../sandbox/callbacks/line';

let stop: AbortController;
beforeEach(() => {
	stop = new AbortController();
});
afterEach(() => stop.abort());

const lineAt = (pace: Pace, onChange = () => {}, most = 1) =>
	callLine<string>(() => pace, most, stop.signal, onChange);

/** Calls that end when the test wants them to. */
function heldCalls() {
	const ends: Array<() => void> = [];
	const started: string[] = [];
	const call = (name: string) => async () => {
		started.push(name);
		await new Promise<void>((resolve) => ends.push(resolve));
	};
	return { call, started, ends };
}

const settled = async () => await wait(5);

/** The end of a test refuses what still waits. */
const start = (line: Line<string>, address: string, call: () => Promise<void>) =>
	void line.run(address, '', call).catch(() => undefined);

test('calls start evenly spaced, at the pace', async () => {
	const line = lineAt({ perSecond: 50, atOnce: 10 });
	const starts: number[] = [];
	const call = async () => void starts.push(performance.now());
	const begin = performance.now();
	await Promise.all(Array.from({ length: 21 }, async () => await line.run('a', '', call)));
	const took = performance.now() - begin;
	expect(took).toBeGreaterThan(370);
	expect(took).toBeLessThan(1_000);
	const busiest = starts.filter((at) => at < begin + 200).length;
	expect(busiest).toBeLessThanOrEqual(12);
});

test('no more calls are under way than allowed, and none is left out', async () => {
	const line = lineAt({ perSecond: null, atOnce: 10 });
	let most = 0;
	let done = 0;
	const call = async () => {
		most = Math.max(most, line.length().underWay);
		await wait(1);
		done++;
	};
	await Promise.all(Array.from({ length: 300 }, async () => await line.run('a', '', call)));
	expect([most, done]).toEqual([10, 300]);
	expect(line.length()).toEqual({ waiting: 0, underWay: 0 });
});

test('a call that fails makes room for the next', async () => {
	const line = lineAt({ perSecond: null, atOnce: 1 });
	const fail = async () => await Promise.reject(new Error('no'));
	const results = await Promise.allSettled([
		line.run('a', '', fail),
		line.run('a', '', async () => 2),
	]);
	expect(results).toMatchObject([{ status: 'rejected' }, { status: 'fulfilled', value: 2 }]);
});

test('an address that does not answer keeps no other waiting', async () => {
	const line = lineAt({ perSecond: null, atOnce: 4 });
	const { call, started, ends } = heldCalls();
	start(line, 'other', async () => {});
	await settled();
	for (let index = 0; index < 9; index++) start(line, 'hung', call('hung'));
	start(line, 'other', call('other'));
	await settled();
	expect(started).toEqual(['hung', 'hung', 'hung', 'other']);
	ends.at(-1)?.();
	start(line, 'other', call('next of the other'));
	await settled();
	expect(started.at(-1)).toBe('next of the other');
	ends.forEach((end) => end());
});

test('addresses take turns, each in its own order', async () => {
	const line = lineAt({ perSecond: null, atOnce: 1 });
	const order: string[] = [];
	const names = ['a1', 'a2', 'a3', 'b1', 'b2', 'c1'];
	await Promise.all(
		names.map(
			async (name) => await line.run(name.slice(0, 1), name, async () => void order.push(name)),
		),
	);
	expect(order).toEqual(['a1', 'a2', 'b1', 'c1', 'a3', 'b2']);
});

test('a changed pace applies to the calls that wait', async () => {
	const pace: Pace = { perSecond: 0.01, atOnce: 1 };
	const line = lineAt(pace);
	await line.run('a', '', async () => {});
	const { call, started, ends } = heldCalls();
	start(line, 'a', call('first'));
	start(line, 'a', call('second'));
	await settled();
	expect([started, line.length()]).toEqual([[], { waiting: 2, underWay: 0 }]);
	Object.assign(pace, { perSecond: null, atOnce: 2 });
	line.adjust();
	await settled();
	expect(started).toEqual(['first', 'second']);
	ends.forEach((end) => end());
});

test('the end of the sandbox refuses the calls that wait', async () => {
	const line = lineAt({ perSecond: 0.01, atOnce: 1 });
	await line.run('a', '', async () => {});
	const waiting = line.run('a', '', async () => {});
	stop.abort(new Error('The end'));
	await expect(waiting).rejects.toThrow('The end');
	await expect(line.run('a', '', async () => {})).rejects.toThrow('The end');
});

test('every change of its length is made known', async () => {
	const seen: object[] = [];
	const line = lineAt({ perSecond: null, atOnce: 1 }, () => seen.push(line.length()));
	await line.run('a', '', async () => {});
	expect(seen).toEqual([
		{ waiting: 0, underWay: 1 },
		{ waiting: 0, underWay: 0 },
	]);
});

test('clearing drops the calls that wait, and not those under way', async () => {
	const line = lineAt({ perSecond: null, atOnce: 1 });
	const { call, started, ends } = heldCalls();
	const first = line.run('a', '', call('first'));
	const second = line.run('a', '', call('second'));
	await settled();
	line.clear();
	await expect(second).resolves.toBeUndefined();
	ends.forEach((end) => end());
	await first;
	expect([started, line.length()]).toEqual([['first'], { waiting: 0, underWay: 0 }]);
});

test('calls that wait for the same address become one, with its result', async () => {
	const line = lineAt({ perSecond: null, atOnce: 1 }, () => {}, 3);
	const { call, started, ends } = heldCalls();
	start(line, 'a', call('first'));
	await settled();
	const made: string[][] = [];
	const join = async (items: string[]) => {
		made.push(items);
		return items.length;
	};
	const waiting = ['1', '2', '3', '4', 'b'].map(
		async (item) => await line.run(item === 'b' ? 'b' : 'a', item, join),
	);
	await settled();
	expect([started, line.length()]).toEqual([['first'], { waiting: 5, underWay: 1 }]);
	ends.forEach((end) => end());
	expect(await Promise.all(waiting)).toEqual([3, 3, 3, 1, 1]);
	expect(made).toEqual([['1', '2', '3'], ['b'], ['4']]);
	expect(line.length()).toEqual({ waiting: 0, underWay: 0 });
});

test('a call that fails refuses all that it stands for', async () => {
	const line = lineAt({ perSecond: null, atOnce: 1 }, () => {}, 2);
	const { call, ends } = heldCalls();
	start(line, 'a', call('first'));
	const fail = async () => await Promise.reject(new Error('no'));
	const waiting = Promise.allSettled([line.run('a', '', fail), line.run('a', '', fail)]);
	await settled();
	ends.forEach((end) => end());
	expect(await waiting).toMatchObject([{ status: 'rejected' }, { status: 'rejected' }]);
	expect(line.length()).toEqual({ waiting: 0, underWay: 0 });
});
