import { fates } from './fates';
import { keysIn } from './received';
import type { Traffic } from './balancer';
import type { Killed } from './lab';
import type { Plan } from './plan';
import type { Execution } from './records';

const plan = (...wanted: string[]): Plan => ({
	bursts: [],
	wanted: new Set(wanted),
	unwanted: new Set(),
	rejected: new Set(),
});

const ran = (...executions: Array<[status: string, ...events: string[]]>) =>
	executions.map(([status, ...events], index) => ({
		id: String(index),
		status,
		events,
		isEmpty: false,
		createdAt: 1_000_000,
	}));

const nothing = { interrupted: [], dropped: [], cut: [], elsewhere: [], unexplained: [] };

const workerKilled = [{ name: 'worker 1', at: 1_000_500, away: 9_000 }];

const traffic = ({
	elsewhere = [],
	cut = [],
}: { elsewhere?: string[]; cut?: string[] } = {}): Traffic => ({
	takers: new Map([
		['a', new Set(elsewhere.includes('a') ? ['webhook 1', 'webhook 2'] : ['webhook 1'])],
	]),
	cut: new Set(cut),
});

const judged = (executions: Execution[], seen: Traffic, killed: Killed[] = []) =>
	fates(plan('a'), { executions, traffic: seen, killed });

describe('an event in queue mode', () => {
	test('ran once if one execution succeeded with it', () => {
		const found = judged(ran(['success', 'a', 'b']), traffic());
		expect(found).toEqual({
			once: 1,
			others: nothing,
			copies: { elsewhere: 0, again: 0 },
		});
	});

	test('ran once if another process knew a copy of it', () => {
		const found = judged(ran(['success', 'a']), traffic({ elsewhere: ['a'] }));
		expect([found.once, found.copies]).toEqual([1, { elsewhere: 1, again: 0 }]);
	});

	test('ran once if a further execution of it was never started', () => {
		const found = judged(ran(['new', 'a'], ['success', 'a']), traffic({ cut: ['a'] }));
		expect(found.once).toBe(1);
	});

	const twice = ran(['success', 'a'], ['success', 'a']);

	const dropped = ran(['error', 'a']).map((execution) => ({ ...execution, isDropped: true }));
	const webhookKilled = [{ name: 'webhook 1', at: 1_000_500, away: 9_000 }];
	const killedLater = [{ name: 'worker 1', at: 1_100_000, away: 9_000 }];

	test.each<[string, Execution[], Traffic, Killed[]]>([
		['interrupted', ran(['crashed', 'a']), traffic(), workerKilled],
		['interrupted', ran(['running', 'a']), traffic(), workerKilled],
		['interrupted', ran(['new', 'a']), traffic(), workerKilled],
		['dropped', dropped, traffic(), workerKilled],
		['unexplained', dropped, traffic(), webhookKilled],
		['cut', twice, traffic({ cut: ['a'] }), webhookKilled],
		['cut', twice, traffic({ cut: ['a'], elsewhere: ['a'] }), webhookKilled],
		['elsewhere', twice, traffic({ elsewhere: ['a'] }), []],
		['unexplained', twice, traffic(), workerKilled],
		['unexplained', ran(), traffic(), workerKilled],
		['unexplained', ran(['new', 'a']), traffic(), webhookKilled],
		['unexplained', ran(['new', 'a']), traffic(), killedLater],
		['unexplained', ran(['error', 'a']), traffic({ cut: ['a'] }), workerKilled],
	])('is %s', (reason, executions, seen, killed) => {
		const { once, others } = judged(executions, seen, killed);
		expect([once, others]).toEqual([0, { ...nothing, [reason]: ['a'] }]);
	});
});

describe('the events in a callback', () => {
	test('are found in both spellings, with stray spaces, and in arrays', () => {
		const report = { ' message_id ': ' m1 ', message_index: 0, resultCode: '112003' };
		const message = {
			messageId: 'm2',
			content: { message: { content_type: 'TEXT', text: 'Hi' } },
		};
		expect(keysIn(JSON.stringify([report, message]), 'application/json')).toEqual([
			'report m1 0 112003',
			'message m2',
		]);
	});

	test('are found in form fields', () => {
		const form = 'messageId=m1&messageIndex=0&resultCode=112003&customParameters%5Ba%5D=1';
		expect(keysIn(form, 'application/x-www-form-urlencoded;charset=UTF-8')).toEqual([
			'report m1 0 112003',
		]);
	});

	test('do not exist in a body that is neither message nor report', () => {
		expect(keysIn('{"other":true}', 'application/json')).toEqual([]);
	});
});
