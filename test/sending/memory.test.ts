import type { IExecuteFunctions } from 'n8n-workflow';
import { memory } from '../../nodes/LinkMobilityWhatsApp/sending/memory';
import { endpoints } from '../../nodes/LinkMobilityWhatsApp/wire/endpoints';

const HOUR_MS = 60 * 60 * 1000;

beforeEach(() => jest.useFakeTimers({ now: 0 }));
afterEach(() => jest.useRealTimers());

/** As much of an execution as the memory asks for. */
const during = ({ execution = 'e', node = 'n', run = 0, retryOnFail = true } = {}) =>
	memory({
		getNode: () => ({ id: node, retryOnFail }),
		getExecutionId: () => execution,
		getWorkflowDataProxy: () => ({ $runIndex: run }),
	} as unknown as IExecuteFunctions);

const body = { text: 'Hi' };
const outcome = { json: { accepted: true }, endpoint: endpoints.sendMessages };

test('the next try finds what became of an item', () => {
	during({ execution: 'found' }).remember(1, body, outcome);
	expect(during({ execution: 'found' }).recall(1, body)).toBe(outcome);
});

test('nothing else does', () => {
	during().remember(1, body, outcome);
	const others = [
		during({ execution: 'other' }).recall(1, body),
		during({ node: 'other' }).recall(1, body),
		during({ run: 1 }).recall(1, body),
		during().recall(2, body),
		during().recall(1, { text: 'Yo' }),
	];
	expect(others).toEqual(others.map(() => undefined));
});

test.each([
	['refId', 'order-1', 'order-2'],
	['relativeValidityTime', 1000, 2000],
	['absoluteValidityTime', '2099-03-18T17:49:00Z', '2099-03-18T17:50:00Z'],
	['platformTransactionId', 't-1', 't-2'],
	['customParameters', { at: '1' }, { at: '2' }],
])('another %s does not make it another message', (name, before, after) => {
	const execution = `${name} with the time in it`;
	during({ execution }).remember(1, { ...body, [name]: before }, outcome);
	expect(during({ execution }).recall(1, { ...body, [name]: after })).toBe(outcome);
});

test('a node that is never tried again keeps nothing', () => {
	during({ execution: 'once', retryOnFail: false }).remember(1, body, outcome);
	expect(during({ execution: 'once' }).recall(1, body)).toBeUndefined();
});

test('it is forgotten after an hour', () => {
	during({ execution: 'hour' }).remember(1, body, outcome);
	jest.setSystemTime(HOUR_MS - 1);
	expect(during({ execution: 'hour' }).recall(1, body)).toBe(outcome);
	jest.setSystemTime(HOUR_MS);
	expect(during({ execution: 'hour' }).recall(1, body)).toBeUndefined();
});

test('the oldest go first when there are 100,000', () => {
	jest.setSystemTime(3 * HOUR_MS);
	const kept = during({ execution: 'many' });
	for (let item = 0; item <= 100_000; item += 1) kept.remember(item, body, outcome);
	expect(kept.recall(0, body)).toBeUndefined();
	expect(kept.recall(1, body)).toBe(outcome);
	expect(kept.recall(100_000, body)).toBe(outcome);
});
