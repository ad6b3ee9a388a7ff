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

	test('is the same for the same seed and differs between seeds', () => {
		const keys = (one: Plan) => [...one.wanted].join();
		expect(keys(plan(1_000, 7, place))).toBe(keys(planned));
		expect(keys(plan(1_000, 8, place))).not.toBe(keys(planned));
	});

	test('has bursts of 50, with 10 % duplicates and 2 % wrong logins', () => {
		expect(planned.bursts.map((burst) => burst.length)).toEqual(Array(20).fill(50));
		expect([of('first').length, of('duplicate').length, of('rejected').length]).toEqual([
			880, 100, 20,
		]);
	});

	test('puts every event into exactly one set', () => {
		const { wanted, unwanted, rejected } = planned;
		const all = [...wanted, ...unwanted, ...rejected];
		expect(new Set(all).size).toBe(all.length);
		expect(Math.min(wanted.size, unwanted.size, rejected.size)).toBeGreaterThan(5);
	});

	test('contains every format of callbacks', () => {
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
			createdAt: 0,
		}));
	const judged = (executions: Execution[], underWay: string[] = []) =>
		verdict(planned, { executions, underWay: new Set(underWay), givenUp: new Set() });
	const noFindings = {
		lost: [],
		twice: [],
		unwanted: [],
		rejected: [],
		foreign: [],
		givenUp: [],
		failed: [],
		inFlight: [],
	};

	test('is empty when each wanted event ran once', () => {
		expect(judged(ran(['success', 'a'], ['success', 'b']))).toEqual(noFindings);
		expect(judged(ran(['success', 'a', 'b']))).toEqual(noFindings);
	});

	test('is empty when a further execution found its event already started and returned no item', () => {
		const empty = { id: '2', status: 'success', events: [], isEmpty: true, createdAt: 0 };
		expect(judged([...ran(['success', 'a'], ['success', 'b']), empty])).toEqual(noFindings);
	});

	test.each([
		['lost', ran(['success', 'a']), ['b']],
		['twice', ran(['success', 'a'], ['success', 'b'], ['success', 'a']), ['a']],
		['unwanted', ran(['success', 'a'], ['success', 'b'], ['success', 'c']), ['c']],
		['rejected', ran(['success', 'a'], ['success', 'b'], ['success', 'd']), ['d']],
		['foreign', ran(['success', 'a'], ['success', 'b'], ['success']), ['execution 2']],
		['failed', ran(['success', 'a'], ['error', 'b']), ['b']],
	])('lists events that are %s', (name, executions, events) => {
		expect(judged(executions)).toEqual({ ...noFindings, [name]: events });
	});

	test('lists events in flight at the kill separately, however often they ran', () => {
		expect(
			judged(ran(['crashed', 'a'], ['success', 'a'], ['success', 'b'], ['success', 'b']), ['b']),
		).toEqual({
			...noFindings,
			inFlight: [
				{ event: 'b', executions: ['success', 'success'] },
				{ event: 'a', executions: ['crashed', 'success'] },
			],
		});
	});

	test('lists a lost event even if it was in flight', () => {
		const { lost } = judged(ran(['success', 'a']), ['b']);
		expect(lost).toEqual(['b']);
	});
});

describe('an execution that has not ended', () => {
	const killed = Date.parse('2026-11-24T15:00:00.000Z');
	const before = { createdAt: '2026-11-24T14:59:59.990Z' };
	const after = { createdAt: '2026-11-24T15:00:40.000Z' };

	test('is awaited if it started after the kill, or if n8n was never killed', () => {
		expect(isUnderWay(after, killed, killed + 300_000)).toBe(true);
		expect(isUnderWay(before, 0, killed)).toBe(true);
	});

	test('is awaited for one minute if the kill interrupted it', () => {
		expect(isUnderWay(before, killed, killed + 59_999)).toBe(true);
		expect(isUnderWay(before, killed, killed + 60_000)).toBe(false);
	});
});
