import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { resources } from '../../nodes/LinkMobilityWhatsApp/actions';
import { sendAndWait } from '../../nodes/LinkMobilityWhatsApp/actions/message/ask/sendAndWait';
import { ANN, runSend } from '../helpers/checking';
import type { NodeRun } from '../helpers/engine';
import { accepted, startRecorder } from '../helpers/recorder';
import type { Recorder } from '../helpers/recorder';
import { filledIn, views } from '../helpers/views';

let link: Recorder;
beforeAll(async () => {
	link = await startRecorder();
});
beforeEach(() => {
	link.reset();
	// No template can be read here.
	link.answers((request) => (request.method === 'GET' ? { status: 404 } : accepted(request)));
});
afterAll(async () => await link.close());

const HINT = /^Check Only is on, so nothing was sent for/;

const run = async (parameters: object, more: Partial<NodeRun> = {}) =>
	await runSend(link.url, parameters, more);

const sent = () => link.requests.filter(({ method }) => method === 'POST');

/** Each operation that sends without waiting, with each combination of its dropdowns. */
const cases = (resources.message ?? [])
	.filter((operation) => operation !== sendAndWait)
	.flatMap(({ option }) => views({ resource: 'message', operation: String(option.value) }))
	.flatMap((view) =>
		(['all', 'required'] as const).map((which): [string, INodeParameters] => {
			const values = filledIn(view, which) as INodeParameters;
			const options = { ...(values.options as IDataObject), refId: 'order-4711' };
			const title = Object.values(view.chosen).map(String).join(' → ');
			return [`${title}, ${which} fields`, { ...values, options }];
		}),
	);

it.each(cases)('%s: nothing is sent, and the request is that of a send', async (_, parameters) => {
	const checked = await run({ ...parameters, checkOnly: true });
	expect(checked.error).toBeUndefined();
	expect(checked.json).toEqual([expect.objectContaining({ valid: true, errors: [] })]);
	expect(sent()).toEqual([]);
	expect(checked.json[0]?.preview).toMatch(/\S/);

	await run({ ...parameters, checkOnly: false });
	const [{ body } = { body: undefined }] = sent();
	expect(body).toBeDefined();
	expect(JSON.stringify(checked.json[0]?.request)).toBe(JSON.stringify(body));
});

test('a check makes no call if there is no template to read', async () => {
	await run({ operation: 'sendText', checkOnly: true });
	expect(link.requests).toEqual([]);
});

test('Check Only is off by default', async () => {
	const { json } = await run({ operation: 'sendText' });
	expect(json).toEqual([expect.objectContaining({ accepted: true })]);
	expect(sent()).toHaveLength(1);
});

test('the output of a valid message', async () => {
	const { items, hints } = await run({ options: { refId: 'r1' }, checkOnly: true });
	expect(items).toEqual([
		{
			json: {
				valid: true,
				to: ANN,
				preview: 'Hi',
				notes: [],
				errors: [],
				request: {
					platformId: 'COMMON_API',
					platformPartnerId: '12345',
					priority: 'NORMAL',
					eventReportGates: ['v08kM29P'],
					refId: 'r1',
					customParameters: { n8nRecipient: ANN },
					source: '+46700000000',
					destinations: [ANN],
					messages: [{ type: 'text', previewUrl: false, text: { body: 'Hi' } }],
				},
			},
			pairedItem: { item: 0 },
		},
	]);
	expect(hints).toEqual(['Check Only is on, so nothing was sent for 1 item. All can be sent.']);
});

test('several recipients share a request and a preview', async () => {
	const { json } = await run({ to: `${ANN}, +46700000002`, checkOnly: true });
	expect(json).toEqual([
		expect.objectContaining({
			to: null,
			preview: 'Hi',
			request: expect.objectContaining({ destinations: [ANN, '+46700000002'] }),
		}),
	]);
	expect(JSON.stringify(json)).not.toContain('n8nRecipient');
});

const MANY = 10_000;

test(`${MANY} items are checked while n8n can do something else`, async () => {
	let others = 0;
	const beat = setInterval(() => (others += 1));
	const input = Array.from({ length: MANY }, (_, index) => ({
		json: { to: `+4670${1_000_000 + index}`, name: `Person ${index}` },
	}));
	const { json, hints } = await run(
		{
			to: '={{ $json.to }}',
			text: '=Hello {{ $json.name }}',
			checkOnly: true,
			advancedOptions: { groupSize: 1000 },
		},
		{ input },
	);
	clearInterval(beat);
	expect(json).toHaveLength(MANY);
	expect(json[MANY - 1]).toMatchObject({ valid: true, to: '+46701009999' });
	expect(others).toBeGreaterThanOrEqual(3);
	expect(hints).toEqual([expect.stringMatching(HINT)]);
	expect(link.requests).toEqual([]);
}, 120_000);
