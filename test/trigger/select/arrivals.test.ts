import { createArrivals } from '../../../nodes/LinkMobilityWhatsApp/trigger/select/arrivals';
import type { StaticData } from '../../../nodes/LinkMobilityWhatsApp/trigger/select/arrivals';
import {
	digest,
	isStored,
	MAX_STORED,
} from '../../../nodes/LinkMobilityWhatsApp/trigger/select/storedEvents';

const report = { event: 'status', messageId: 'm1', messageIndex: 0, resultCode: 112003 };
const message = { event: 'message', messageId: 'm1', waMessageId: 'wamid.X' };
const messageWithId = (messageId: string) => ({
	...message,
	messageId,
	waMessageId: `wamid.${messageId}`,
});
const refused = {
	event: 'status',
	scope: 'request',
	refId: 'r1',
	messageIndex: -1,
	resultCode: 112402,
};

describe('an event that arrives twice in one process is claimed once', () => {
	test.each([
		['the same report', report, { ...report }, false],
		['a report of another code', report, { ...report, resultCode: 112007 }, true],
		['a report of another message', report, { ...report, messageIndex: 1 }, true],
		['a report without an ID', { event: 'status' }, { event: 'status' }, true],
		['the same message', message, { ...message, waMessageId: undefined }, false],
		['another message', message, messageWithId('m2'), true],
		['the same message under a new ID of LINK', message, { ...message, messageId: 'm2' }, false],
		[
			'messages of another channel, whose IDs may be used again',
			{ ...message, waMessageId: '7' },
			{ ...message, waMessageId: '7', messageId: 'm2' },
			true,
		],
		['a request that failed as a whole', refused, { ...refused }, false],
		['another request that failed', refused, { ...refused, refId: 'r2' }, true],
		['another message of it', refused, { ...refused, messageIndex: 0 }, true],
		['another code of it', refused, { ...refused, resultCode: 112500 }, true],
		['a later request of the same reference', refused, { ...refused, timestamp: 'later' }, true],
		[
			'a single message without an ID',
			{ ...refused, scope: 'message' },
			{ ...refused, scope: 'message' },
			true,
		],
		['a report of a message', message, report, true],
		[
			'a message that has only an ID of WhatsApp',
			{ ...message, messageId: undefined },
			{ ...message, messageId: '' },
			false,
		],
		['an unknown event', { event: 'unknown' }, { event: 'unknown' }, true],
	])('%s', (_title, first, second, isClaimed) => {
		const { claim } = createArrivals();
		expect([claim('w', first, {}), claim('w', second, {})]).toEqual([true, isClaimed]);
		expect(claim('v', second, {})).toBe(true);
	});

	test('until ten thousand others have arrived', () => {
		const { claim } = createArrivals();
		for (let id = 0; id <= 10_000; id += 1) claim('w', messageWithId(`m${id}`), {});
		expect(claim('w', messageWithId('m1'), {})).toBe(false);
		expect(claim('w', messageWithId('m0'), {})).toBe(true);
	});
});

describe('an event that is being stored', () => {
	test('can be claimed again when LINK gets no answer', () => {
		const { claim, hold } = createArrivals();
		claim('w', report, {});
		hold('w', [message, { event: 'unknown' }])(false);
		expect([claim('w', message, {}), claim('w', report, {})]).toEqual([true, false]);
	});

	test.each([
		['n8n has stored it', true],
		['it is certain that n8n has not', false],
	])('keeps its copies waiting until %s', async (_title, isAccepted) => {
		const { claim, hold, isPending, settled } = createArrivals();
		claim('w', message, {});
		const settle = hold('w', [message]);
		const order: string[] = [];
		const copy = settled('w', [report, message]).then(() => {
			order.push('settled');
			return claim('w', message, {});
		});
		expect(isPending('w', [report])).toBe(false);
		expect(isPending('v', [message])).toBe(false);
		expect(isPending('w', [report, message])).toBe(true);
		await Promise.resolve();
		order.push('answered');
		settle(isAccepted);
		expect([await copy, order]).toEqual([!isAccepted, ['answered', 'settled']]);
	});

	test('lets its copies follow one at a time when LINK gets no answer', async () => {
		const { claim, hold, isPending, settled } = createArrivals();
		let running = 0;
		const run = async () => {
			while (isPending('w', [message])) await settled('w', [message]);
			if (!claim('w', message, {})) return 'dropped';
			const settle = hold('w', [message]);
			expect(++running).toBe(1);
			await Promise.resolve();
			running -= 1;
			settle(false);
			return 'ran';
		};
		expect(await Promise.all([run(), run(), run()])).toEqual(['ran', 'ran', 'ran']);
	});

	test('is settled once: what comes later is about another copy', () => {
		const { claim, hold, isPending } = createArrivals();
		claim('w', message, {});
		const settle = hold('w', [message]);
		settle(true);
		settle(false);
		expect(claim('w', message, {})).toBe(false);
		const failed = hold('w', [report]);
		failed(false);
		const second = hold('w', [report]);
		failed(true);
		expect(isPending('w', [report])).toBe(true);
		second(true);
		expect(isPending('w', [report])).toBe(false);
	});
});

describe('several executions of one event', () => {
	test('only the first that claims it has it, however often n8n retries it', () => {
		const { claimExecution } = createArrivals();
		const claims = (execution: string) => claimExecution('w', message, execution);
		expect(['7', '8', '7', '8'].map(claims)).toEqual([true, false, true, false]);
		expect(claimExecution('v', message, '8')).toBe(true);
		expect(claimExecution('w', { event: 'unknown' }, '7')).toBe(true);
		expect(claimExecution('w', { event: 'unknown' }, '8')).toBe(true);
	});

	test('an event that an execution has claimed starts no other, though LINK got no answer', () => {
		const { claim, hold, claimExecution } = createArrivals();
		const settle = hold('w', [message]);
		claimExecution('w', message, '7');
		settle(false);
		expect([claim('w', message, {}), claim('v', message, {})]).toEqual([false, true]);
	});

	test('are remembered until ten thousand other events have been claimed', () => {
		const { claimExecution } = createArrivals();
		claimExecution('w', message, '7');
		for (let id = 0; id < 10_000; id += 1) claimExecution('w', messageWithId(`n${id}`), '8');
		expect(claimExecution('w', messageWithId('n0'), '9')).toBe(false);
		expect(claimExecution('w', message, '9')).toBe(true);
	});
});

describe('the static data', () => {
	/** The static data as n8n writes it to its database, and reads it for the next callback. */
	const written = (staticData: StaticData) => JSON.parse(JSON.stringify(staticData)) as StaticData;

	const has = ({ seen }: StaticData, messageId: string) =>
		isStored(seen, digest(['message', `wamid.${messageId}`]));

	test('tells the next process what has arrived', () => {
		const staticData: StaticData = {};
		createArrivals().save('w', [messageWithId('a'), messageWithId('b')], staticData);
		const { claim } = createArrivals();
		const restored = written(staticData);
		expect(['a', 'b', 'c'].map((id) => claim('w', messageWithId(id), restored))).toEqual([
			false,
			false,
			true,
		]);
	});

	test('has the events of all callbacks that were written before, and no others', () => {
		const { save } = createArrivals();
		const all = ['first', 'second', 'failed', 'elsewhere'].map((id): StaticData => {
			const staticData = {};
			save(id === 'elsewhere' ? 'v' : 'w', [messageWithId(id)], staticData);
			return staticData;
		});
		const [first = {}, second = {}, , elsewhere = {}] = all;
		const ids = ['first', 'second', 'failed', 'elsewhere'];
		const idsIn = (staticData: StaticData) => ids.filter((id) => has(written(staticData), id));
		expect(idsIn(elsewhere)).toEqual(['elsewhere']);
		expect(idsIn(second)).toEqual(['second']);
		expect(idsIn(first)).toEqual(['first', 'second']);
		expect(idsIn(second)).toEqual(['first', 'second']);
	});

	test('keeps the events that it had', () => {
		const before: StaticData = {};
		createArrivals().save('w', [messageWithId('before')], before);
		const staticData = written(before);
		createArrivals().save('w', [messageWithId('now')], staticData);
		expect(['before', 'now'].map((id) => has(written(staticData), id))).toEqual([true, true]);
	});

	test('keeps a written event from being claimed, though LINK got no answer', () => {
		const { claim, hold, save } = createArrivals();
		const staticData: StaticData = {};
		claim('w', message, {});
		const settle = hold('w', [message]);
		save('w', [message], staticData);
		const restored = written(staticData);
		settle(false);
		expect([claim('w', message, restored), claim('w', message, {})]).toEqual([false, true]);
	});

	test('stays within 12 kB and keeps the newest, however many are written before it', () => {
		const { save } = createArrivals();
		const staticData: StaticData = {};
		save('w', [messageWithId('last')], staticData);
		for (let id = 0; id < MAX_STORED; id += 1) {
			const other: StaticData = {};
			save('w', [messageWithId(`m${id}`)], other);
			written(other);
		}
		const restored = written(staticData);
		expect(String(restored.seen).length).toBeLessThanOrEqual(12_000);
		expect(['last', 'm0', 'm1'].map((id) => has(restored, id))).toEqual([true, false, true]);
	});

	test('knows a message by either of its IDs', () => {
		const staticData: StaticData = {};
		createArrivals().save('w', [message], staticData);
		const { claim } = createArrivals();
		const restored = written(staticData);
		expect(claim('w', { ...message, messageId: 'm2' }, restored)).toBe(false);
		expect(claim('w', { ...message, messageId: 'm3' }, {})).toBe(true);
	});

	test('of a workflow is forgotten in the process after that of 100 others', () => {
		const { save } = createArrivals();
		const write = (workflow: string, id: string) => {
			const staticData: StaticData = {};
			save(workflow, [messageWithId(id)], staticData);
			return written(staticData);
		};
		for (let workflow = 0; workflow <= 100; workflow += 1) write(`w${workflow}`, 'first');
		expect(has(write('w100', 'second'), 'first')).toBe(true);
		expect(has(write('w0', 'second'), 'first')).toBe(false);
	});
});
