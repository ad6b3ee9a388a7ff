import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chooser, fault as parseFault, faultKinds, faults } from '../../sandbox/faults/fault';
import { credentials } from '../helpers/engine';
import { counted, PASSWORD, people, startFaulty, USER, WORDS } from '../helpers/faulty';
import { deep, reported } from '../helpers/reported';
import type { FaultKind } from '../../sandbox/faults/fault';
import type { Faulty } from '../helpers/faulty';

let faulty: Faulty;
beforeAll(async () => {
	faulty = await startFaulty();
});
beforeEach(() => faulty.trouble.set(() => undefined));
afterAll(async () => await faulty.close());

interface Expected {
	category?: string;
	outcome: 'accepted' | 'not accepted' | 'unknown';
	httpStatus?: number;
	/** How often the node asked, with Max Retries 2 and nothing but this fault. */
	asked?: number;
}

const unknown = { category: 'unknown outcome', outcome: 'unknown' } as const;
const server = { category: 'server', outcome: 'unknown' } as const;

const expectations: Record<FaultKind, Expected> = {
	busy: { category: 'request', outcome: 'not accepted', httpStatus: 429, asked: 3 },
	away: { category: 'server', outcome: 'not accepted', httpStatus: 503, asked: 3 },
	down: { ...server, httpStatus: 503 },
	serverError: { ...server, httpStatus: 500 },
	errorPage: { ...server, httpStatus: 500 },
	page: { ...unknown, httpStatus: 200 },
	cutBefore: unknown,
	cutAfter: unknown,
	stalled: unknown,
	half: unknown,
	nonsense: { ...unknown, httpStatus: 200 },
	refusal: { category: 'request', outcome: 'not accepted', httpStatus: 200 },
	fewer: unknown,
};

/** Both variants of what LINK may have queued. */
const variants = faultKinds.flatMap((kind) =>
	(faults[kind] === 'either' ? [true, false] : [faults[kind] === 'always']).map(
		(queued) => [kind, queued ? 'queued' : 'not queued', expectations[kind]] as const,
	),
);

describe('each fault, for the second of three items', () => {
	test.each(variants)('%s, %s', async (kind, queued, { asked = 1, ...details }) => {
		const given = parseFault.parse({ kind, accepted: queued === 'queued' });
		let requests = 0;
		const last = asked + 1;
		faulty.trouble.set(() => (++requests > 1 && requests <= last ? given : undefined));
		const input = people(3);
		const [first, second, third] = input.map(counted);
		const { items, run } = await faulty.sendTo(
			input,
			{ concurrency: 1, maxRetries: 2 },
			{ continueOnFail: true },
		);
		expect(requests).toBe(2 + asked);
		expect(items.map(({ json }) => json.accepted ?? json.error)).toEqual([
			true,
			expect.objectContaining({ ...details, refId: expect.any(String) }),
			true,
		]);
		const survives = queued === 'queued' && kind !== 'fewer';
		expect(faulty.accepted()).toEqual(survives ? [first, second, third] : [first, third]);
		const stored = deep([items, run.data.resultData.runData['LINK Mobility WhatsApp']]);
		expect(stored).not.toContain(WORDS);
		expect(stored).not.toContain(PASSWORD);
		expect(stored).not.toContain(Buffer.from(`${USER}:${PASSWORD}`).toString('base64'));
		expect(stored).not.toMatch(/authorization/i);
	});

	test.each(['busy', 'away'] as const)(
		'%s is temporary: sent once, on the next attempt',
		async (kind) => {
			faulty.trouble.set(chooser([parseFault.parse({ kind })]));
			const input = people(1);
			const { items } = await faulty.sendTo(input);
			expect(items).toMatchObject([{ json: { accepted: true } }]);
			expect(faulty.accepted()).toEqual(input.map(counted));
		},
	);
});

describe('the workflow stops at a failure', () => {
	const retry = { retryOnFail: true, maxTries: 3, waitBetweenTries: 1 };

	test('and the error lists what was accepted before, once, in every try', async () => {
		const cut = parseFault.parse({ kind: 'cutAfter', accepted: true });
		faulty.trouble.set(chooser([null, null, cut]));
		const input = people(4);
		const { error } = await faulty.sendTo(input, { concurrency: 1 }, { settings: retry });
		expect(error?.description).toMatch(
			/before you send it once more\. The reason was \w+\. 2 messages were accepted before; the details of this error list them\.$/,
		);
		expect(error).toMatchObject({
			context: {
				itemIndex: 2,
				outcome: 'unknown',
				accepted: [0, 1].map((itemIndex) => ({
					itemIndex,
					to: input[itemIndex]?.json.to,
					messageId: expect.any(String),
				})),
			},
		});
		expect(faulty.accepted()).toEqual(input.slice(0, 3).map(counted));
	});

	test.each([{ concurrency: 1 }, { concurrency: 1, groupSize: 2 }])(
		'and the error is about its own item only, with %j',
		async (options) => {
			const refusal = parseFault.parse({ kind: 'refusal' });
			faulty.trouble.set(chooser('groupSize' in options ? [null, refusal] : [null, null, refusal]));
			const input = people(4);
			const { error } = await faulty.sendTo(input, options);
			expect(error?.description).toBe(
				'Correct what LINK names here, then try again. Nothing was sent for this item. The answer was HTTP 200 with result code 112402. 2 messages were accepted before; the details of this error list them.',
			);
			expect(faulty.accepted()).toEqual(input.slice(0, 2).map(counted));
		},
	);

	test('and the error lists other requests whose outcome is unknown', async () => {
		const given = ['refusal', 'cutAfter', 'stalled'].map((kind) =>
			parseFault.parse({ kind, accepted: true }),
		);
		faulty.trouble.set(chooser(given));
		const { error } = await faulty.sendTo(people(3), { concurrency: 3 });
		const context = error && 'context' in error ? error.context : {};
		expect(context.unknown).toHaveLength(2);
		expect(error?.description).toContain(
			'The outcome of 2 other items is unknown; the details of this error list the reference IDs.',
		);
	});

	test('after the running requests are done, and no further one starts', async () => {
		let requests = 0;
		faulty.trouble.set(() => {
			requests += 1;
			return requests === 1 ? parseFault.parse({ kind: 'refusal' }) : undefined;
		});
		const input = people(50);
		const result = await faulty.sendTo(input, { concurrency: 5 });
		expect(requests).toBeLessThanOrEqual(9);
		const { accepted: said } = reported(result, input.map(counted));
		expect([...said].sort()).toEqual(faulty.accepted().sort());
		expect(said.length).toBeGreaterThan(0);
	});

	test('and a request that waits for a retry is not repeated', async () => {
		const given = ['busy', 'refusal'].map((kind) => parseFault.parse({ kind, retryAfter: '1' }));
		faulty.trouble.set(chooser(given));
		const { error } = await faulty.sendTo(people(2), { concurrency: 2 });
		expect(error).toBeDefined();
		expect(faulty.accepted()).toEqual([]);
	});
});

test('nothing listens at the address: nothing is sent, also after Max Retries', async () => {
	const closed = createServer();
	await new Promise<void>((resolve) => closed.listen(0, '127.0.0.1', resolve));
	const { port } = closed.address() as AddressInfo;
	await new Promise((resolve) => closed.close(resolve));
	const { items } = await faulty.sendTo(
		people(2),
		{ maxRetries: 1 },
		{
			credentials: credentials(`http://127.0.0.1:${port}`),
			continueOnFail: true,
		},
	);
	const error = expect.objectContaining({ category: 'unreachable', outcome: 'not accepted' });
	expect(items.map(({ json }) => json)).toEqual([{ error }, { error }]);
	expect(faulty.accepted()).toEqual([]);
});

test('fewer IDs than recipients of a group: the outcome of the whole group is unknown', async () => {
	faulty.trouble.set(chooser([parseFault.parse({ kind: 'fewer' })]));
	const input = people(4);
	const result = await faulty.sendTo(input, { groupSize: 100 }, { continueOnFail: true });
	const to = input.map(counted);
	expect(reported(result, to)).toEqual({ accepted: [], unknown: to, others: [] });
	expect(faulty.accepted()).toEqual([to[1], to[3]]);
});

describe('all items together', () => {
	test('are validated before the first request is sent', async () => {
		const input = [...people(2), { json: { to: 'nobody', text: WORDS } }];
		const { error } = await faulty.sendTo(input);
		expect(error).toMatchObject({ context: { itemIndex: 2 } });
		expect(faulty.accepted()).toEqual([]);
	});

	test('are sent with the options of the first item', async () => {
		const input = people(4).map((item, index) => ({ json: { ...item.json, size: index ? 0 : 2 } }));
		let requests = 0;
		faulty.trouble.set(() => {
			requests += 1;
			return undefined;
		});
		const { items } = await faulty.sendTo(input, { groupSize: '={{ $json.size }}' });
		expect(items.map(({ json }) => json.accepted)).toEqual([true, true, true, true]);
		expect(new Set(items.map(({ json }) => json.messageId)).size).toBe(4);
		expect(requests).toBe(2);
	});
});
