import type { IExecuteFunctions } from 'n8n-workflow';
import { createSentCache } from '../../nodes/LinkMobilityWhatsApp/sending/sentCache';
import { createSentOutcomes } from '../../nodes/LinkMobilityWhatsApp/sending/sentOutcomes';
import type { SentOutcomes } from '../../nodes/LinkMobilityWhatsApp/sending/sentOutcomes';
import { endpoints } from '../../nodes/LinkMobilityWhatsApp/wire/endpoints';

const HOUR_MS = 60 * 60 * 1000;

let sent: SentOutcomes;
beforeEach(() => {
	jest.useFakeTimers({ now: 0 });
	sent = createSentOutcomes();
});
afterEach(() => jest.useRealTimers());

/** The cache of an execution; the context has what the cache reads. */
const cacheOf = ({ execution = 'e', node = 'n', run = 0, retryOnFail = true } = {}) =>
	createSentCache(
		{
			getNode: () => ({ id: node, retryOnFail }),
			getExecutionId: () => execution,
			getWorkflowDataProxy: () => ({ $runIndex: run }),
		} as unknown as IExecuteFunctions,
		sent,
	);

const identity = { text: 'Hi' };
const outcome = { json: { accepted: true }, endpoint: endpoints.sendMessages };

test('the next try of an execution finds the outcome of an item', () => {
	cacheOf().set(1, identity, outcome);
	expect(cacheOf().get(1, identity)).toBe(outcome);
});

test('another execution, node, run, item or message does not', () => {
	cacheOf().set(1, identity, outcome);
	const others = [
		cacheOf({ execution: 'other' }).get(1, identity),
		cacheOf({ node: 'other' }).get(1, identity),
		cacheOf({ run: 1 }).get(1, identity),
		cacheOf().get(2, identity),
		cacheOf().get(1, { text: 'Yo' }),
	];
	expect(others).toEqual(others.map(() => undefined));
});

test.each([
	['refId', 'order-1', 'order-2'],
	['relativeValidityTime', 1000, 2000],
	['absoluteValidityTime', '2099-03-18T17:49:00Z', '2099-03-18T17:50:00Z'],
	['platformTransactionId', 't-1', 't-2'],
	['customParameters', { at: '1' }, { at: '2' }],
])('another value of %s does not make it another message', (name, before, after) => {
	cacheOf().set(1, { ...identity, [name]: before }, outcome);
	expect(cacheOf().get(1, { ...identity, [name]: after })).toBe(outcome);
});

test('a node without Retry On Fail stores no outcomes', () => {
	cacheOf({ retryOnFail: false }).set(1, identity, outcome);
	expect(sent.size()).toBe(0);
	expect(cacheOf().get(1, identity)).toBeUndefined();
});

test('a run is forgotten an hour after it was last used', () => {
	cacheOf().set(1, identity, outcome);
	jest.setSystemTime(HOUR_MS);
	expect(cacheOf().get(1, identity)).toBeUndefined();
	cacheOf({ execution: 'other' }).set(1, identity, outcome);
	expect(sent.size()).toBe(1);
});

test('a retry at the end of a run of several hours finds its first message', () => {
	for (let hours = 0; hours < 3; hours += 0.5) {
		jest.setSystemTime(hours * HOUR_MS);
		cacheOf().set(hours * 2, identity, outcome);
	}
	expect(cacheOf().get(0, identity)).toBe(outcome);
});

test('more than 100,000 outcomes drop those of the run that was used longest ago, never of the current one', () => {
	cacheOf({ execution: 'oldest' }).set(0, identity, outcome);
	cacheOf({ execution: 'older' }).set(0, identity, outcome);
	expect(cacheOf({ execution: 'oldest' }).get(0, identity)).toBe(outcome);
	const cache = cacheOf();
	for (let item = 0; item < 99_999; item += 1) cache.set(item, identity, outcome);
	expect(cacheOf({ execution: 'older' }).get(0, identity)).toBeUndefined();
	expect(cacheOf({ execution: 'oldest' }).get(0, identity)).toBe(outcome);
	for (let item = 99_999; item < 100_010; item += 1) cache.set(item, identity, outcome);
	expect(cacheOf({ execution: 'oldest' }).get(0, identity)).toBeUndefined();
	expect(cache.get(0, identity)).toBe(outcome);
	expect(sent.size()).toBe(100_010);
});
