import type { IDataObject } from 'n8n-workflow';
import { credentials, runNode } from '../helpers/engine';
import type { NodeRun } from '../helpers/engine';
import { inCollections } from '../helpers/options';
import { startRecorder } from '../helpers/recorder';
import type { Recorder } from '../helpers/recorder';

let link: Recorder;
beforeAll(async () => {
	link = await startRecorder();
});
beforeEach(() => link.reset());
afterAll(async () => await link.close());

/** The hints on the output of a text to each recipient. */
async function hints(recipients: string[], options: IDataObject = {}, more: Partial<NodeRun> = {}) {
	const { run } = await runNode({
		credentials: credentials(link.url),
		parameters: { to: '={{ $json.to }}', text: 'Hi', ...inCollections(options) },
		input: recipients.map((to) => ({ json: { to } })),
		...more,
	});
	const [task] = run.data.resultData.runData['LINK Mobility WhatsApp'] ?? [];
	return (task?.hints ?? []).map(({ message, type }) => ({ message, type }));
}

const ANN = '+46700000001';
const BEN = '+46700000002';

test('messages that were sent with a gate get no hint', async () => {
	expect(await hints([ANN, BEN])).toEqual([]);
});

test('a hint says once that no reports will come', async () => {
	expect(await hints([ANN, BEN], { eventReportGates: '' })).toEqual([
		{
			type: 'info',
			message:
				'No delivery reports will come for these messages: neither the credential nor the options name an event report gate.',
		},
	]);
});

test('refused messages get no hint about reports', async () => {
	const refused = await hints(['12'], { eventReportGates: '' }, { continueOnFail: true });
	expect(refused).toEqual([]);
});

test('a hint says how many items failed if the node continues on errors', async () => {
	expect(await hints([ANN, '12', BEN, ''], {}, { continueOnFail: true })).toEqual([
		{ type: 'warning', message: '2 of 4 items failed. Each has the reason in its error.' },
	]);
	expect(link.requests).toHaveLength(2);
});

test('reading a template needs no gate', async () => {
	link.answers({ body: { id: '1', name: 'a', language: 'en', components: [] } as IDataObject });
	const found = await hints(
		[''],
		{},
		{
			credentials: credentials(link.url, { eventReportGates: '' }),
			parameters: {
				resource: 'template',
				operation: 'getTemplate',
				templateId: '1234567890123456',
			},
		},
	);
	expect(found).toEqual([]);
	expect(link.requests).toHaveLength(1);
});
