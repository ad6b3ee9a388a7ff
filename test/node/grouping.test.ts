import { sleep } from 'n8n-workflow';
import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { LinkMobilityWhatsAppTrigger } from '../../nodes/LinkMobilityWhatsApp/LinkMobilityWhatsAppTrigger.node';
import { createArrivals } from '../../nodes/LinkMobilityWhatsApp/trigger/select/arrivals';
import type { StaticData } from '../../nodes/LinkMobilityWhatsApp/trigger/select/arrivals';
import { incoming, report } from '../fixtures/callbacks';
import { credentials, runNode, runWebhook } from '../helpers/engine';
import type { WebhookCall } from '../helpers/engine';
import { inGroups } from '../helpers/triggerOptions';

const node = new LinkMobilityWhatsAppTrigger();
const open = credentials('http://127.0.0.1', { callbackAuthentication: 'none' });

/** A moment when n8n has stored an execution. */
function storing() {
	let store = () => {};
	const stored = new Promise<void>((resolve) => (store = resolve));
	return { stored, store: () => store() };
}

/** How many timers pass until a callback that has reached the node waits, or starts its execution. */
const TURNS = 30;

/** Callbacks that have reached the node; the last ones, since a test may begin more. */
let calling: Array<Promise<void>> = [];
beforeEach(() => (calling = []));

async function untilWaiting() {
	await Promise.all(calling);
	for (let turn = 0; turn < TURNS; turn += 1) await sleep(0);
}

const call = async (
	body: unknown,
	options: INodeParameters = {},
	more: Partial<WebhookCall> = {},
) => {
	let onCalling = () => {};
	calling.push(new Promise((resolve) => (onCalling = resolve)));
	const parameters = { events: ['message', 'status'], ...inGroups(options) };
	return await runWebhook({ node, credentials: open, parameters, body, onCalling, ...more });
};

const delivered = (messageId: string) => report({ messageId, resultCode: 112003 });
const message = (messageId: string) => incoming({ contentType: 'TEXT', text: 'Hi' }, { messageId });

const idsOf = ({ items }: Awaited<ReturnType<typeof call>>) =>
	items?.map(({ json }) => json.messageId);

/** Calls while n8n stores the execution of an earlier callback, whose events are of this kind. */
async function whileStoring<T>(kind: 'status' | 'message', run: () => Promise<T>, options = {}) {
	const { stored, store } = storing();
	const id = `earlier ${expect.getState().currentTestName}`;
	const earlier = call(kind === 'status' ? delivered(id) : message(id), options, { stored });
	await untilWaiting();
	const later = run();
	await untilWaiting();
	store();
	await earlier;
	return await later;
}

const all = async (calls: Array<ReturnType<typeof call>>) => (await Promise.all(calls)).map(idsOf);

describe('callbacks that arrive while n8n stores an execution', () => {
	test('delivery reports start one execution together, and each caller gets its answer', async () => {
		const answers = await whileStoring(
			'status',
			async () =>
				await Promise.all(['a1', 'a2', 'a3'].map(async (id) => await call(delivered(id)))),
		);
		expect(answers.map(idsOf)).toEqual([['a1', 'a2', 'a3'], undefined, undefined]);
		expect(answers.map(({ status, body }) => [status, body])).toEqual([
			[200, 'OK'],
			[200, 'OK'],
			[200, 'OK'],
		]);
	});

	test.each<[string, INodeParameters, 'status' | 'message', unknown]>([
		['messages, by default', {}, 'message', [['m1'], ['m2']]],
		[
			'messages, if they are chosen',
			{ groupedEvents: 'all' },
			'message',
			[['m1', 'm2'], undefined],
		],
		['reports, if it is off', { groupedEvents: 'off' }, 'status', [['m1'], ['m2']]],
		['more than the maximum', { maxItems: 1 }, 'status', [['m1'], ['m2']]],
		[
			'reports without Ignore Duplicates',
			{ ignoreDuplicates: false },
			'status',
			[['m1', 'm2'], undefined],
		],
		['reports of a wrong setting', { groupedEvents: 'often' }, 'status', [['m1', 'm2'], undefined]],
	])('%s', async (title, options, kind, expected) => {
		const event = kind === 'status' ? delivered : message;
		const run = async () =>
			await all(['m1', 'm2'].map(async (id) => await call(event(`${title} ${id}`), options)));
		const ids = await whileStoring(kind, run, options);
		expect(JSON.parse(JSON.stringify(ids).replaceAll(`${title} `, ''))).toEqual(
			JSON.parse(JSON.stringify(expected)),
		);
	});

	test('reports and messages start apart, and a callback with both starts alone', async () => {
		const options = { groupedEvents: 'all' };
		const run = async () =>
			await all([
				call(delivered('b1'), options),
				call(message('b2'), options),
				call([delivered('b3'), message('b4')], options),
				call(delivered('b5'), options),
			]);
		expect(await whileStoring('status', run, options)).toEqual([
			['b1', 'b5'],
			['b2'],
			['b3', 'b4'],
			undefined,
		]);
	});

	test.each([
		[true, []],
		[false, [['t false']]],
	])(
		'messages take turns if duplicates are ignored, since they are saved together: %s',
		async (ignoreDuplicates, expected) => {
			const { stored, store } = storing();
			const options = { ignoreDuplicates };
			const earlier = call(message(`earlier ${ignoreDuplicates}`), options, { stored });
			await untilWaiting();
			const started: unknown[] = [];
			const later = call(message(`t ${ignoreDuplicates}`), options).then((answer) =>
				started.push(idsOf(answer)),
			);
			await untilWaiting();
			expect(started).toEqual(expected);
			store();
			await Promise.all([earlier, later]);
			expect(started).toEqual([[`t ${ignoreDuplicates}`]]);
		},
	);

	test('test executions start alone', async () => {
		const run = async () =>
			await all(['c1', 'c2'].map(async (id) => await call(delivered(id), {}, { mode: 'manual' })));
		expect(await whileStoring('status', run)).toEqual([['c1'], ['c2']]);
	});

	test('the copy of an event that waits in a group waits too, and starts nothing', async () => {
		const { stored, store } = storing();
		const run = async () => {
			const first = call(delivered('d1'), {}, { stored });
			const other = call(delivered('d2'));
			const copy = call(delivered('d1'));
			return { first, other, copy };
		};
		const { first, other, copy } = await whileStoring('status', run);
		const order: string[] = [];
		const noted = [
			['other', other],
			['copy', copy],
		] as const;
		const done = noted.map(([name, answer]) => answer.then(() => order.push(name)));
		await untilWaiting();
		expect(order).toEqual([]);
		store();
		await Promise.all(done);
		expect([idsOf(await first), idsOf(await other), idsOf(await copy)]).toEqual([
			['d1', 'd2'],
			undefined,
			undefined,
		]);
	});

	test('all callers get an error if n8n cannot store the group, and the events may come again', async () => {
		const run = async () =>
			await Promise.all([call(delivered('e1'), {}, { storageFails: true }), call(delivered('e2'))]);
		const [leader, follower] = await whileStoring('status', run);
		expect([leader.status, follower.status]).toEqual([500, 503]);
		expect(follower.headers).toHaveProperty('retry-after');
		expect(follower.items).toBeUndefined();
		expect(await all([call(delivered('e1')), call(delivered('e2'))])).toEqual([['e1'], ['e2']]);
	});

	test('the events of all are remembered over a restart', async () => {
		const staticData: StaticData = {};
		const run = async () =>
			await Promise.all([
				call(delivered('f1'), {}, { staticData: staticData as IDataObject }),
				call(delivered('f2')),
			]);
		await whileStoring('status', run);
		const restarted = createArrivals();
		const isNew = (messageId: string) => {
			const item = { event: 'status', messageId, messageIndex: 0, resultCode: 112003 };
			return restarted.claim('w', item, staticData);
		};
		expect(['f1', 'f2', 'f3'].map(isNew)).toEqual([false, false, true]);
	});
});

describe('a caller that hangs up while n8n stores the execution', () => {
	test('calls again: its event starts no second execution, even before the first has begun', async () => {
		const { stored, store } = storing();
		const first = call(message('g1'), {}, { stored, hangsUpLater: true, staticData: {} });
		await untilWaiting();
		const copy = call(message('g1'));
		await untilWaiting();
		store();
		expect([idsOf(await first), idsOf(await copy)]).toEqual([['g1'], undefined]);
		expect((await copy).status).toBe(200);
	});

	test('does not keep the others of its group from their answer', async () => {
		const { stored, store } = storing();
		const run = async () => {
			const leader = call(delivered('h1'), {}, { stored, hangsUpLater: true, staticData: {} });
			const follower = call(delivered('h2'));
			return { leader, follower };
		};
		const { leader, follower } = await whileStoring('status', run);
		await untilWaiting();
		store();
		expect(idsOf(await leader)).toEqual(['h1', 'h2']);
		expect(await follower).toMatchObject({ status: 200, items: undefined });
	});
});

test.each([
	[{ groupedEvents: 'often' }, 'Start One Execution for Several must be one of reports, all, off'],
	[{ maxItems: 0 }, 'Max Items per Execution must be a whole number from 1 to 10000'],
	[{ maxItems: 10_001 }, 'Max Items per Execution must be a whole number from 1 to 10000'],
	[{ maxItems: 'many' }, 'Max Items per Execution must be a whole number from 1 to 10000'],
	[{ maxItems: 10_000 }, undefined],
])('an execution names a setting that is wrong: %j', async (options, sentence) => {
	const { run } = await runNode({
		node,
		credentials: open,
		parameters: inGroups(options),
		mode: 'webhook',
	});
	const [{ hints = [] } = {}] = run.data.resultData.runData[node.description.displayName] ?? [];
	const problems = hints.flatMap(({ message }) =>
		message.startsWith('Advanced Options') ? message : [],
	);
	expect(problems).toEqual(
		sentence
			? [`Advanced Options: ${sentence}. Until this is corrected, the setting is ignored`]
			: [],
	);
});
