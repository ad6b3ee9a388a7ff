/* eslint-disable @n8n/community-nodes/no-restricted-imports */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { INodeExecutionData, INodeParameters, OnError } from 'n8n-workflow';
import { chooser, fault as parseFault, faultKinds, faults } from '../../sandbox/faults/fault';
import { countedAs } from '../../sandbox/faults/trouble';
import { startSandbox } from '../../sandbox/server';
import { credentials, runNode } from '../helpers/engine';
import { deep, reported } from '../helpers/reported';
import type { FaultKind } from '../../sandbox/faults/fault';
import type { Sandbox } from '../../sandbox/server';
import type { NodeResult, NodeRun } from '../helpers/engine';

const PASSWORD = 'hemligt-lösen';
const WORDS = 'Din kod är 4711';

let sandbox: Sandbox;
beforeAll(async () => {
	sandbox = await startSandbox({
		port: 0,
		users: [{ username: 'anna', password: PASSWORD }],
		notOnWhatsApp: numbers,
		pace: { report: 0, retries: [] },
	});
});
beforeEach(() => sandbox.trouble.set(() => undefined));
afterAll(async () => await sandbox.close());

let executions = 0;

/** A hundred people without WhatsApp, so that the sandbox is done with a message when it is queued. */
const numbers = Array.from({ length: 100 }, (_, index) => `+4670${String(1_000_000 + index)}`);

/** Messages to them, each with words of its own if there are more than people. */
const people = (count: number, text = WORDS): INodeExecutionData[] =>
	Array.from({ length: count }, (_, index) => {
		const round = Math.floor(index / numbers.length);
		return {
			json: { to: numbers[index % numbers.length], text: round ? `${text} ${round}` : text },
		};
	});

/** What the sandbox counts a message as. */
const counted = ({ json }: INodeExecutionData) => countedAs(String(json.to), String(json.text));

async function sendTo(
	input: INodeExecutionData[],
	options: INodeParameters = {},
	more: Partial<NodeRun> = {},
): Promise<NodeResult> {
	executions += 1;
	return await runNode({
		credentials: credentials(sandbox.apiUrl, {
			username: 'anna',
			password: PASSWORD,
			eventReportGates: '',
		}),
		parameters: {
			to: '={{ $json.to }}',
			text: '={{ $json.text }}',
			options: { timeoutSeconds: 1, ...options },
		},
		input,
		executionId: `faults-${executions}`,
		...more,
	});
}

/** What the sandbox accepted; what was sent twice is there twice. */
const accepted = () =>
	[...sandbox.trouble.accepted].flatMap(([key, times]) => Array.from({ length: times }, () => key));

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

describe('each fault, on the second of three items', () => {
	test.each(variants)('%s, %s', async (kind, queued, { asked = 1, ...details }) => {
		const given = parseFault.parse({ kind, accepted: queued === 'queued' });
		let requests = 0;
		const last = asked + 1;
		sandbox.trouble.set(() => (++requests > 1 && requests <= last ? given : undefined));
		const input = people(3);
		const [first, second, third] = input.map(counted);
		const { items, run } = await sendTo(
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
		expect(accepted()).toEqual(survives ? [first, second, third] : [first, third]);
		const stored = deep([items, run.data.resultData.runData['LINK Mobility WhatsApp']]);
		expect(stored).not.toContain(WORDS);
		expect(stored).not.toContain(PASSWORD);
		expect(stored).not.toContain(Buffer.from(`anna:${PASSWORD}`).toString('base64'));
		expect(stored).not.toMatch(/authorization/i);
	});

	test.each(['busy', 'away'] as const)(
		'%s passes: sent once, on the next attempt',
		async (kind) => {
			sandbox.trouble.set(chooser([parseFault.parse({ kind })]));
			const input = people(1);
			const { items } = await sendTo(input);
			expect(items).toMatchObject([{ json: { accepted: true } }]);
			expect(accepted()).toEqual(input.map(counted));
		},
	);
});

describe('the workflow stops at a failure', () => {
	const retry = { retryOnFail: true, maxTries: 3, waitBetweenTries: 1 };

	test('with what was accepted before in the details, said once, however often it is tried', async () => {
		const cut = parseFault.parse({ kind: 'cutAfter', accepted: true });
		sandbox.trouble.set(chooser([null, null, cut]));
		const input = people(4);
		const { error } = await sendTo(input, { concurrency: 1 }, { settings: retry });
		expect(error?.description).toMatch(
			/before you send it once more\. 2 messages were accepted before; the details of this error list them\.$/,
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
		expect(accepted()).toEqual(input.slice(0, 3).map(counted));
	});

	test('naming what else was under way and is not known', async () => {
		const given = ['refusal', 'cutAfter', 'stalled'].map((kind) =>
			parseFault.parse({ kind, accepted: true }),
		);
		sandbox.trouble.set(chooser(given));
		const { error } = await sendTo(people(3), { concurrency: 3 });
		const context = error && 'context' in error ? error.context : {};
		expect(context.unknown).toHaveLength(2);
		expect(error?.description).toContain(
			'What became of 2 other items is not known; the details of this error list the reference IDs.',
		);
	});

	test('waits for what is under way, and begins nothing new', async () => {
		let requests = 0;
		sandbox.trouble.set(() => {
			requests += 1;
			return requests === 1 ? parseFault.parse({ kind: 'refusal' }) : undefined;
		});
		const input = people(50);
		const result = await sendTo(input, { concurrency: 5 });
		expect(requests).toBeLessThanOrEqual(9);
		const { accepted: said } = reported(result, input.map(counted));
		expect([...said].sort()).toEqual(accepted().sort());
		expect(said.length).toBeGreaterThan(0);
	});

	test('a request that waits to be made again is not', async () => {
		const given = ['busy', 'refusal'].map((kind) => parseFault.parse({ kind, retryAfter: '1' }));
		sandbox.trouble.set(chooser(given));
		const { error } = await sendTo(people(2), { concurrency: 2 });
		expect(error).toBeDefined();
		expect(accepted()).toEqual([]);
	});
});

test('nobody listens there: nothing is sent, also after Max Retries', async () => {
	const closed = createServer();
	await new Promise<void>((resolve) => closed.listen(0, '127.0.0.1', resolve));
	const { port } = closed.address() as AddressInfo;
	await new Promise((resolve) => closed.close(resolve));
	const { items } = await sendTo(
		people(2),
		{ maxRetries: 1 },
		{
			credentials: credentials(`http://127.0.0.1:${port}`),
			continueOnFail: true,
		},
	);
	const error = expect.objectContaining({ category: 'unreachable', outcome: 'not accepted' });
	expect(items.map(({ json }) => json)).toEqual([{ error }, { error }]);
	expect(accepted()).toEqual([]);
});

test('fewer IDs than recipients of a group: all of it is unknown, as nobody can tell which', async () => {
	sandbox.trouble.set(chooser([parseFault.parse({ kind: 'fewer' })]));
	const input = people(4);
	const result = await sendTo(input, { groupSize: 100 }, { continueOnFail: true });
	const to = input.map(counted);
	expect(reported(result, to)).toEqual({ accepted: [], unknown: to, others: [] });
	expect(accepted()).toEqual([to[1], to[3]]);
});

/** A stall costs seconds, so there are few. */
const shares = Object.fromEntries(
	faultKinds.map((kind) => [kind, kind === 'stalled' || kind === 'half' ? 0.002 : 0.01]),
);

describe('many items, and everything goes wrong by chance', () => {
	const onErrors: OnError[] = ['stopWorkflow', 'continueRegularOutput', 'continueErrorOutput'];
	const combinations = onErrors.flatMap((onError) =>
		[true, false].map((retryOnFail): [OnError, boolean, number, number | undefined] => [
			onError,
			retryOnFail,
			onError === 'continueErrorOutput' && retryOnFail ? 10_000 : 500,
			undefined,
		]),
	);

	test.each([...combinations, ['continueRegularOutput', true, 500, 10]] as typeof combinations)(
		'%s, Retry On Fail %s, %i items, groups of %s',
		async (onError, retryOnFail, count, groupSize) => {
			sandbox.trouble.set(chooser({ seed: count + (groupSize ?? 0), shares }));
			// Words of its own for each run: a request that was given up may still arrive in the next.
			const input = people(count, `${onError} ${retryOnFail} ${groupSize}`);
			const result = await sendTo(
				input,
				{ timeoutSeconds: 5, ...(groupSize && { groupSize }) },
				{ onError, settings: { retryOnFail, maxTries: 3, waitBetweenTries: 1 } },
			);
			const to = input.map(counted);
			const said = reported(result, to);
			const all = accepted().filter((key) => to.includes(key));
			const got = new Set(all);
			expect(all).toHaveLength(got.size);
			expect(said.accepted.filter((person) => !got.has(person))).toEqual([]);
			expect(said.others.filter((person) => got.has(person))).toEqual([]);
			if (onError !== 'stopWorkflow') {
				expect(said.accepted.length).toBeGreaterThan(count * 0.8);
				expect(said.unknown.length).toBeGreaterThan(0);
				expect(result.outputs.flat()).toHaveLength(count);
			}
		},
		300_000,
	);
});

describe('all items together', () => {
	test('are checked before the first request leaves', async () => {
		const input = [...people(2), { json: { to: 'nobody', text: WORDS } }];
		const { error } = await sendTo(input);
		expect(error).toMatchObject({ context: { itemIndex: 2 } });
		expect(accepted()).toEqual([]);
	});

	test('are sent as the options of the first say', async () => {
		const input = people(4).map((item, index) => ({ json: { ...item.json, size: index ? 0 : 2 } }));
		let requests = 0;
		sandbox.trouble.set(() => {
			requests += 1;
			return undefined;
		});
		const { items } = await sendTo(input, { groupSize: '={{ $json.size }}' });
		expect(items.map(({ json }) => json.accepted)).toEqual([true, true, true, true]);
		expect(new Set(items.map(({ json }) => json.messageId)).size).toBe(4);
		expect(requests).toBe(2);
	});
});
