import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { connect } from 'node:net';
import type { AddressInfo } from 'node:net';
import type { IWebhookFunctions } from 'n8n-workflow';
import {
	clientDisconnected,
	onAnswered,
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

/** The outcomes in the order in which they are reported. */
function outcomesOf(calls: Call[]) {
	const outcomes: Array<[index: number, outcome: Outcome]> = [];
	calls.forEach((call, index) =>
		onAnswered(contextOf(call), async (outcome) => {
			outcomes.push([index, outcome]);
			return await Promise.resolve();
		}),
	);
	return outcomes;
}

const until = async (isTrue: () => boolean) => {
	while (!isTrue()) await new Promise((resolve) => setTimeout(resolve, 5));
};

test('each callback is reported once, by its status', async () => {
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

test('a caller that hangs up is reported for all callbacks of its connection', async () => {
	const { calls, close } = await pipelined(2);
	const outcomes = outcomesOf(calls);
	await close();
	await until(() => outcomes.length === 2);
	expect(outcomes).toEqual([
		[0, 'unknown'],
		[1, 'unknown'],
	]);
	expect(calls.map((call) => clientDisconnected(contextOf(call)))).toEqual([true, true]);
});

test('a caller that has hung up before is reported at once', async () => {
	const { calls, close } = await pipelined(1);
	await close();
	await until(() => calls[0]?.[1].closed ?? false);
	expect(outcomesOf(calls)).toEqual([[0, 'unknown']]);
});
