import type { IDataObject, INodeExecutionData, OnError } from 'n8n-workflow';
import { credentials, runNode } from '../helpers/engine';
import type { NodeResult, NodeRun } from '../helpers/engine';
import { inCollections } from '../helpers/options';
import { accepted, startRecorder } from '../helpers/recorder';
import type { Recorder, Reply } from '../helpers/recorder';

let link: Recorder;
beforeAll(async () => {
	link = await startRecorder();
});
beforeEach(() => link.reset());
afterAll(async () => await link.close());

let executions = 0;

/** Runs the node with Retry On Fail, each time in an execution of its own. */
async function retried(more: Partial<NodeRun>): Promise<NodeResult> {
	executions += 1;
	return await runNode({
		credentials: credentials(link.url),
		parameters: { to: '={{ $json.to }}', text: 'Hi' },
		settings: { retryOnFail: true, maxTries: 3, waitBetweenTries: 1 },
		executionId: `retried-${executions}`,
		...more,
	});
}

describe('Retry On Fail, which runs the node again with all its items', () => {
	const ann = { json: { to: '+46700000001' } };
	const refused = { json: { to: '+46700000003' } };
	const bo = { json: { to: '+46700000002' } };
	const people = () =>
		link.requests.flatMap(({ body }) => (body as { destinations: string[] }).destinations);

	test.each<[string, OnError, INodeExecutionData[]]>([
		['stops', 'stopWorkflow', [ann, bo, refused]],
		['continues', 'continueRegularOutput', [refused, ann, bo]],
		['has an error output', 'continueErrorOutput', [refused, ann, bo]],
	])('sends no message twice if the workflow %s', async (_, onError, input) => {
		link.answers((request) =>
			JSON.stringify(request.body).includes(refused.json.to)
				? { status: 400, body: { resultCode: 112402 } }
				: accepted(request),
		);
		await retried({ input, onError });
		expect(people().filter((to) => to !== refused.json.to)).toEqual([ann.json.to, bo.json.to]);
	});

	test('repeats requests that certainly were not accepted, and no others', async () => {
		link.answers(accepted, { status: 429 }, accepted);
		const { items, error } = await retried({ input: [ann, bo] });
		expect(error).toBeUndefined();
		expect(people()).toEqual(['+46700000001', '+46700000002', '+46700000002']);
		expect(items).toMatchObject([
			{ json: { accepted: true, messages: [{ to: '+46700000001' }] }, pairedItem: { item: 0 } },
			{ json: { accepted: true, messages: [{ to: '+46700000002' }] }, pairedItem: { item: 1 } },
		]);
	});

	test.each<[string, Reply]>([
		['a broken connection', { reset: true }],
		['a server that could not handle it (E05)', { status: 500, body: '<html>' }],
		['an answer that says nothing', { status: 200, body: '<html>' }],
	])('does not repeat a request that may have been accepted: %s', async (_, reply) => {
		link.answers(reply);
		const result = await retried({ input: [ann] });
		expect(result.error?.description).toContain('The message may have been accepted');
		expect(people()).toEqual(['+46700000001']);
	});

	test.each<[string, IDataObject]>([
		['Reference ID', { refId: '=order-{{ Date.now() }}' }],
		['Platform Transaction ID', { platformTransactionId: '={{ Date.now() }}' }],
		['Until a Time', { validity: { untilTime: { time: '={{ $now.plus({ hours: 2 }) }}' } } }],
		[
			'Custom Parameters',
			{ customParameters: { parameter: [{ name: 'at', value: '={{ Date.now() }}' }] } },
		],
	])('does not repeat it if its %s contains the current time', async (_, options) => {
		link.answers({ status: 500, body: '<html>' });
		const parameters = { to: '={{ $json.to }}', text: 'Hi', ...inCollections(options) };
		await retried({
			input: [ann],
			parameters,
			settings: { retryOnFail: true, maxTries: 2, waitBetweenTries: 5 },
		});
		expect(people()).toEqual(['+46700000001']);
	});

	test('another run of the node with the same values sends again', async () => {
		await retried({ input: [ann] });
		await retried({ input: [ann] });
		expect(people()).toEqual(['+46700000001', '+46700000001']);
	});
});
