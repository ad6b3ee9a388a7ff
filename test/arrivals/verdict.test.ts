import { config } from '../../sandbox/config';
import { plan } from './plan';
import { isUnderWay } from './records';
import { verdict } from './verdict';
import type { Plan } from './plan';
import type { Execution } from './records';

const place = {
	config: config.parse({}),
	origin: 'http://127.0.0.1:4010',
	person: '+46700000001',
	business: '+46700000000',
	now: new Date('2026-11-24T15:00:00.000Z'),
};

describe('the plan', () => {
	const planned = plan(1_000, 7, place);
	const posts = planned.bursts.flat();
	const of = (kind: string) => posts.filter((post) => post.kind === kind);

	test('is the same for the same seed, and another for another', () => {
		const keys = (one: Plan) => [...one.wanted].join();
		expect(keys(plan(1_000, 7, place))).toBe(keys(planned));
		expect(keys(plan(1_000, 8, place))).not.toBe(keys(planned));
	});

	test('has bursts of 50, one in ten a duplicate, one in fifty rejected', () => {
		expect(planned.bursts.map((burst) => burst.length)).toEqual(Array(20).fill(50));
		expect([of('first').length, of('duplicate').length, of('rejected').length]).toEqual([
			880, 100, 20,
		]);
	});

	test('says of every event one thing alone', () => {
		const { wanted, unwanted, rejected } = planned;
		const all = [...wanted, ...unwanted, ...rejected];
		expect(new Set(all).size).toBe(all.length);
		expect(Math.min(wanted.size, unwanted.size, rejected.size)).toBeGreaterThan(5);
	});

	test('has every manner in it', () => {
		for (const manner of ['blanks', 'together', 'form'] as const) {
			expect(posts.filter(({ order }) => order[manner]).length).toBeGreaterThan(5);
		}
		expect(new Set(posts.map(({ order }) => order.spelling)).size).toBe(3);
	});
});

describe('the verdict', () => {
	const planned: Plan = {
		bursts: [],
		wanted: new Set(['a', 'b']),
		unwanted: new Set(['c']),
		rejected: new Set(['d']),
	};
	const ran = (...executions: Array<[status: string, ...events: string[]]>): Execution[] =>
		executions.map(([status, ...events], index) => ({
			id: String(index),
			status,
			events,
			isEmpty: false,
		}));
	const judged = (executions: Execution[], underWay: string[] = []) =>
		verdict(planned, { executions, underWay: new Set(underWay), untaken: new Set() });
	const well = {
		lost: [],
		twice: [],
		unwanted: [],
		rejected: [],
		foreign: [],
		untaken: [],
		failed: [],
		inFlight: [],
	};

	test('is that all is well when each wanted event ran once', () => {
		expect(judged(ran(['success', 'a'], ['success', 'b']))).toEqual(well);
		expect(judged(ran(['success', 'a', 'b']))).toEqual(well);
	});

	test('is that all is well, too, when an execution found its event begun with, and ran nothing', () => {
		const empty = { id: '2', status: 'success', events: [], isEmpty: true };
		expect(judged([...ran(['success', 'a'], ['success', 'b']), empty])).toEqual(well);
	});

	test.each([
		['lost', ran(['success', 'a']), ['b']],
		['twice', ran(['success', 'a'], ['success', 'b'], ['success', 'a']), ['a']],
		['unwanted', ran(['success', 'a'], ['success', 'b'], ['success', 'c']), ['c']],
		['rejected', ran(['success', 'a'], ['success', 'b'], ['success', 'd']), ['d']],
		['foreign', ran(['success', 'a'], ['success', 'b'], ['success']), ['execution 2']],
		['failed', ran(['success', 'a'], ['error', 'b']), ['b']],
	])('tells what is %s', (name, executions, events) => {
		expect(judged(executions)).toEqual({ ...well, [name]: events });
	});

	test('lists what was in flight at the kill instead, however often it ran', () => {
		expect(
			judged(ran(['crashed', 'a'], ['success', 'a'], ['success', 'b'], ['success', 'b']), ['b']),
		).toEqual({
			...well,
			inFlight: [
				{ event: 'b', executions: ['success', 'success'] },
				{ event: 'a', executions: ['crashed', 'success'] },
			],
		});
	});

	test('tells what is lost even if it was in flight', () => {
		const { lost } = judged(ran(['success', 'a']), ['b']);
		expect(lost).toEqual(['b']);
	});
});

describe('an execution that has not ended', () => {
	const killed = Date.parse('2026-11-24T15:00:00.000Z');
	const before = { createdAt: '2026-11-24T14:59:59.990Z' };
	const after = { createdAt: '2026-11-24T15:00:40.000Z' };

	test('is waited for if it began after the kill, or if n8n was never killed', () => {
		expect(isUnderWay(after, killed, killed + 300_000)).toBe(true);
		expect(isUnderWay(before, 0, killed)).toBe(true);
	});

	test('is waited for a minute if n8n was killed in the middle of it', () => {
		expect(isUnderWay(before, killed, killed + 59_999)).toBe(true);
		expect(isUnderWay(before, killed, killed + 60_000)).toBe(false);
	});
});
