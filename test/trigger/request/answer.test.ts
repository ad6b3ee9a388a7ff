import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { connect } from 'node:net';
import type { AddressInfo } from 'node:net';
import type { IWebhookFunctions } from 'n8n-workflow';
import {
	clientDisconnected,
	outcomeOf,
} from '../../../nodes/LinkMobilityWhatsApp/trigger/request/answer';
import type { Outcome } from '../../../nodes/LinkMobilityWhatsApp/trigger/request/answer';

type Call = [request: IncomingMessage, response: ServerResponse];

const contextOf = ([request, response]: Call) =>
	({
		getRequestObject: () => request,
		getResponseObject: () => response,
	}) as unknown as IWebhookFunctions;

/** The requests that arrive on one connection, sent at once, as HTTP pipelining allows. */
async function pipelined(count: number) {
	const calls: Call[] = [];
	let onArrived = () => {};
	const arrived = new Promise<void>((resolve) => (onArrived = resolve));
	const server = createServer((...call) => {
		if (calls.push(call) === count) onArrived();
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const client = connect((server.address() as AddressInfo).port, '127.0.0.1');
	client.on('error', () => {}).resume();
	client.write('POST / HTTP/1.1\r\nHost: n8n\r\nContent-Length: 0\r\n\r\n'.repeat(count));
	await arrived;
	const close = async () => {
		client.destroy();
		await new Promise((resolve) => server.close(resolve));
	};
	return { calls, client, close };
}

/** Ends a wait as soon as Node.js has done other work, and adds up the milliseconds it should have lasted. */
function clock() {
	const passed = { ms: 0 };
	const delay = async (ms: number) => {
		passed.ms += ms;
		await new Promise((resolve) => setImmediate(resolve));
	};
	return { passed, delay };
}

/** The outcomes in the order in which they are known. */
function outcomesOf(calls: Call[], { delay } = clock()) {
	const outcomes: Array<[index: number, outcome: Outcome]> = [];
	calls.forEach((call, index) => {
		void outcomeOf(contextOf(call), delay).then((outcome) => outcomes.push([index, outcome]));
	});
	return outcomes;
}

const until = async (isTrue: () => boolean) => {
	while (!isTrue()) await new Promise((resolve) => setTimeout(resolve, 5));
};

test('each callback has its outcome, by its status', async () => {
	const { calls, close } = await pipelined(2);
	const outcomes = outcomesOf(calls);
	calls[0]?.[1].end('OK');
	calls[1]?.[1].writeHead(503).end();
	await until(() => outcomes.length === 2);
	await close();
	expect(outcomes).toEqual([
		[0, 'accepted'],
		[1, 'rejected'],
	]);
});

describe('a caller that hangs up', () => {
	test('has hung up for all callbacks of its connection, whose outcome is what n8n answers', async () => {
		const { calls, close } = await pipelined(2);
		const outcomes = outcomesOf(calls);
		await close();
		expect(calls.map((call) => clientDisconnected(contextOf(call)))).toEqual([true, true]);
		expect(outcomes).toEqual([]);
		calls[0]?.[1].end('OK');
		await until(() => outcomes.length === 1);
		calls[1]?.[1].writeHead(500).end('No');
		await until(() => outcomes.length === 2);
		expect(outcomes).toEqual([
			[0, 'accepted'],
			[1, 'rejected'],
		]);
	});

	test('may have hung up before the outcome is asked for', async () => {
		const { calls, close } = await pipelined(1);
		await close();
		await until(() => calls[0]?.[1].closed ?? false);
		calls[0]?.[1].end('OK');
		const outcomes = outcomesOf(calls);
		await until(() => outcomes.length === 1);
		expect(outcomes).toEqual([[0, 'accepted']]);
	});

	test('has no known outcome if n8n does not answer within 30 seconds', async () => {
		const { calls, close } = await pipelined(1);
		const time = clock();
		const outcomes = outcomesOf(calls, time);
		await close();
		await until(() => outcomes.length === 1);
		expect([outcomes, time.passed.ms]).toEqual([[[0, 'unknown']], 30_000]);
	});
});
