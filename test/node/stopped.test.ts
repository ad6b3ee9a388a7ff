import type { IExecuteFunctions, INodeExecutionData, INodeParameters } from 'n8n-workflow';
import { LinkMobilityWhatsApp } from '../../nodes/LinkMobilityWhatsApp/LinkMobilityWhatsApp.node';
import { definitions } from '../fixtures/definitions';
import { credentials, runNode } from '../helpers/engine';
import { loaded, TEMPLATE_ID } from '../helpers/loaded';
import { logged } from '../helpers/logged';
import { accepted, startRecorder } from '../helpers/recorder';
import type { Recorder, Reply } from '../helpers/recorder';

let link: Recorder;
beforeAll(async () => {
	link = await startRecorder();
});
beforeEach(() => link.reset());
afterAll(async () => await link.close());

/** Far below the limits of a request and of its answer's body, 90 seconds each. */
const AT_ONCE_MS = 3_000;

/** Stops the execution as soon as LINK has a request, and returns how long the node went on, in milliseconds. */
async function stoppedWithin(parameters: INodeParameters, input?: INodeExecutionData[]) {
	const node = new LinkMobilityWhatsApp();
	const { execute } = node;
	const ended = new Promise<number>((resolve) => {
		node.execute = async function (this: IExecuteFunctions) {
			return await execute.call(this).finally(() => resolve(Date.now()));
		};
	});
	let stop = () => {};
	const running = runNode({
		node,
		credentials: credentials(link.url),
		parameters,
		input,
		executionId: 'stopped-1',
		onStart: (cancel) => (stop = cancel),
	});
	while (!link.requests.length) await new Promise((resolve) => setTimeout(resolve, 10));
	const stoppedAt = Date.now();
	stop();
	await running;
	return (await ended) - stoppedAt;
}

const filled = { 'header.text.1': '4711', 'body.1': 'Ann', 'body.2': '4711', 'button.5.url': 'x' };

const checkOnly: INodeParameters = {
	operation: 'sendTemplate',
	to: '+46700000001',
	fillIn: 'id',
	templateId: TEMPLATE_ID,
	templateFields: loaded(definitions.numbered, filled) as unknown as INodeParameters,
	checkOnly: true,
};

const getTemplate: INodeParameters = {
	resource: 'template',
	operation: 'getTemplate',
	templateId: TEMPLATE_ID,
};

const updateTemplate: INodeParameters = {
	resource: 'template',
	operation: 'updateTemplate',
	templateId: TEMPLATE_ID,
	updateFields: { footer: 'Bye' },
};

const silences: Array<[silence: string, reply: Reply]> = [
	['does not answer', { hang: true }],
	['does not end its answer', { stall: true }],
	['asks to wait', { status: 429, headers: { 'retry-after': '30' } }],
];

describe.each(silences)('a stopped execution does not wait for LINK, which %s', (_, reply) => {
	test.each([
		['Check Only', checkOnly],
		['Get a Template', getTemplate],
		['the first step of Update a Template', updateTemplate],
	])('in %s', async (_name, parameters) => {
		link.answers(reply);
		expect(await stoppedWithin(parameters)).toBeLessThan(AT_ONCE_MS);
		expect(link.requests.map(({ method }) => method)).toEqual(['GET']);
		expect(logged.warn).toEqual([]);
	});
});

test('a stopped execution waits for the answer to a message that LINK has got, and sends no other one', async () => {
	link.answers((request) => ({ ...accepted(request), delayMs: 1_500 }));
	await stoppedWithin(
		{
			to: '+46700000001',
			text: 'Hi',
			options: { refId: '=r{{ $itemIndex }}' },
			advancedOptions: { concurrency: 1 },
		},
		[{ json: {} }, { json: {} }],
	);
	expect(link.requests).toHaveLength(1);
	expect(logged.warn).toHaveLength(1);
	expect(logged.warn[0]).toContain('LINK accepted these before, do not send them again');
	expect(logged.warn[0]).toContain('"messageId":"m1"');
});
