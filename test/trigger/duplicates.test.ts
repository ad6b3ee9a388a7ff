import { duplicates } from '../../nodes/LinkMobilityWhatsApp/trigger/duplicates';
import type { Store } from '../../nodes/LinkMobilityWhatsApp/trigger/duplicates';
import { digest, isStored, KEPT } from '../../nodes/LinkMobilityWhatsApp/trigger/remembered';

const report = { event: 'status', messageId: 'm1', messageIndex: 0, resultCode: 112003 };
const message = { event: 'message', messageId: 'm1', providerMessageId: 'wamid.X' };
const called = (messageId: string) => ({ ...message, messageId });

describe('two events in one process', () => {
	test.each([
		['the same report', report, { ...report }, true],
		['a report of another code', report, { ...report, resultCode: 112007 }, false],
		['a report of another message', report, { ...report, messageIndex: 1 }, false],
		['a report without an ID', { event: 'status' }, { event: 'status' }, false],
		['the same message', message, { ...message, providerMessageId: undefined }, true],
		['another message', message, called('m2'), false],
		['a report of a message', message, report, false],
		[
			'a message that only WhatsApp named',
			{ ...message, messageId: undefined },
			{ ...message, messageId: '' },
			true,
		],
		['an event that is not known', { event: 'unknown' }, { event: 'unknown' }, false],
	])('%s', (_title, first, second, expected) => {
		const { hasCome } = duplicates();
		expect([hasCome('w', first, {}), hasCome('w', second, {})]).toEqual([false, expected]);
		expect(hasCome('v', second, {})).toBe(false);
	});

	test('are told apart until ten thousand others have come', () => {
		const { hasCome } = duplicates();
		for (let id = 0; id <= 10_000; id += 1) hasCome('w', called(`m${id}`), {});
		expect(hasCome('w', called('m1'), {})).toBe(true);
		expect(hasCome('w', called('m0'), {})).toBe(false);
	});
});

describe('an event that is under way', () => {
	test('may come again if LINK has no answer for it', () => {
		const { hasCome, take } = duplicates();
		hasCome('w', report, {});
		take('w', [message, { event: 'unknown' }], {})(false);
		expect([hasCome('w', message, {}), hasCome('w', report, {})]).toEqual([false, true]);
	});

	test.each([
		['LINK has its answer', true],
		['it is known that LINK has none', false],
	])('keeps its copies waiting until %s', async (_title, isAnswered) => {
		const { hasCome, take, isUndecided, decided } = duplicates();
		hasCome('w', message, {});
		const answer = take('w', [message], {});
		const order: string[] = [];
		const copy = decided('w', [report, message]).then(() => {
			order.push('decided');
			return hasCome('w', message, {});
		});
		expect(isUndecided('w', [report])).toBe(false);
		expect(isUndecided('v', [message])).toBe(false);
		expect(isUndecided('w', [report, message])).toBe(true);
		await Promise.resolve();
		order.push('answered');
		answer(isAnswered);
		expect([await copy, order]).toEqual([isAnswered, ['answered', 'decided']]);
	});

	test('lets one of its copies at a time follow where LINK has no answer', async () => {
		const { hasCome, take, isUndecided, decided } = duplicates();
		let underWay = 0;
		const run = async () => {
			while (isUndecided('w', [message])) await decided('w', [message]);
			if (hasCome('w', message, {})) return 'dropped';
			const answer = take('w', [message], {});
			expect(++underWay).toBe(1);
			await Promise.resolve();
			underWay -= 1;
			answer(false);
			return 'ran';
		};
		expect(await Promise.all([run(), run(), run()])).toEqual(['ran', 'ran', 'ran']);
	});
});

describe('several executions of one event', () => {
	test('only the first to begin goes on, as often as n8n tries it', () => {
		const { isFirstToBegin } = duplicates();
		const begins = (execution: string) => isFirstToBegin('w', message, execution);
		expect(['7', '8', '7', '8'].map(begins)).toEqual([true, false, true, false]);
		expect(isFirstToBegin('v', message, '8')).toBe(true);
		expect(isFirstToBegin('w', { event: 'unknown' }, '7')).toBe(true);
		expect(isFirstToBegin('w', { event: 'unknown' }, '8')).toBe(true);
	});

	test('what one has begun with does not start another, though LINK has no answer', () => {
		const { hasCome, take, isFirstToBegin } = duplicates();
		const answer = take('w', [message], {});
		isFirstToBegin('w', message, '7');
		answer(false);
		expect([hasCome('w', message, {}), hasCome('v', message, {})]).toEqual([true, false]);
	});

	test('are told apart until ten thousand others have begun', () => {
		const { isFirstToBegin } = duplicates();
		isFirstToBegin('w', message, '7');
		for (let id = 0; id < 10_000; id += 1) isFirstToBegin('w', called(`n${id}`), '8');
		expect(isFirstToBegin('w', called('n0'), '9')).toBe(false);
		expect(isFirstToBegin('w', message, '9')).toBe(true);
	});
});

describe('what is stored', () => {
	/** What n8n writes to its database, and reads when the next callback comes. */
	const written = (store: Store) => JSON.parse(JSON.stringify(store)) as Store;

	const has = ({ seen }: Store, messageId: string) =>
		isStored(seen, digest(['message', messageId]));

	test('is known to the next process', () => {
		const store: Store = {};
		duplicates().take('w', [called('a'), called('b')], store);
		const { hasCome } = duplicates();
		const read = written(store);
		expect(['a', 'b', 'c'].map((id) => hasCome('w', called(id), read))).toEqual([
			true,
			true,
			false,
		]);
	});

	test('has all that was written before, by whichever callback, and nothing else', () => {
		const { take } = duplicates();
		const stores = ['first', 'second', 'failed', 'elsewhere'].map((id): Store => {
			const store = {};
			take(id === 'elsewhere' ? 'v' : 'w', [called(id)], store);
			return store;
		});
		const [first = {}, second = {}, , elsewhere = {}] = stores;
		const ids = ['first', 'second', 'failed', 'elsewhere'];
		const kept = (store: Store) => ids.filter((id) => has(written(store), id));
		expect(kept(elsewhere)).toEqual(['elsewhere']);
		expect(kept(second)).toEqual(['second']);
		expect(kept(first)).toEqual(['first', 'second']);
		expect(kept(second)).toEqual(['first', 'second']);
	});

	test('keeps what was stored when it was read', () => {
		const before: Store = {};
		duplicates().take('w', [called('before')], before);
		const store = written(before);
		duplicates().take('w', [called('now')], store);
		expect(['before', 'now'].map((id) => has(written(store), id))).toEqual([true, true]);
	});

	test('is not started again for, though LINK has no answer', () => {
		const { hasCome, take } = duplicates();
		const store: Store = {};
		const answer = take('w', [message], store);
		const read = written(store);
		answer(false);
		expect([hasCome('w', message, read), hasCome('w', message, {})]).toEqual([true, false]);
	});

	test('stays within 12 kB, the newest kept, however much is written before it', () => {
		const { take } = duplicates();
		const store: Store = {};
		take('w', [called('last')], store);
		for (let id = 0; id < KEPT; id += 1) {
			const other: Store = {};
			take('w', [called(`m${id}`)], other);
			written(other);
		}
		const read = written(store);
		expect(String(read.seen).length).toBeLessThanOrEqual(12_000);
		expect(['last', 'm0', 'm1'].map((id) => has(read, id))).toEqual([true, false, true]);
	});
});

test('the events saved for a workflow are forgotten after those of 100 others', () => {
	const { take } = duplicates();
	const stores = Array.from({ length: 101 }, (_, index): Store => {
		const store = {};
		take(`w${index}`, [called(`first of ${index}`)], store);
		JSON.stringify(store);
		return store;
	});
	const kept = stores.map((_, index) => {
		const store: Store = {};
		take(`w${index}`, [called(`second of ${index}`)], store);
		const { seen } = JSON.parse(JSON.stringify(store)) as Store;
		return isStored(seen, digest(['message', `first of ${index}`]));
	});
	expect(kept[0]).toBe(false);
});
