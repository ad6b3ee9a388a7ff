import type { IDataObject, INodeExecutionData, INodeParameters } from 'n8n-workflow';
import { resources } from '../../nodes/LinkMobilityWhatsApp/actions';
import { sendAndWait } from '../../nodes/LinkMobilityWhatsApp/actions/message/ask/sendAndWait';
import { credentials, runNode } from '../helpers/engine';
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

const ANN = '+46700000001';
const HINT = /^Check Only is on, so nothing was sent for/;

async function run(parameters: object, more: Partial<NodeRun> = {}) {
	const result = await runNode({
		credentials: credentials(link.url),
		parameters: { resource: 'message', to: ANN, text: 'Hi', ...parameters } as INodeParameters,
		...more,
	});
	const [task] = result.run.data.resultData.runData['LINK Mobility WhatsApp'] ?? [];
	const hints = (task?.hints ?? []).map(({ message }) => message);
	return { ...result, hints, json: result.items.map(({ json }) => json) };
}

const sent = () => link.requests.filter(({ method }) => method === 'POST');

/** Each operation that sends and goes on, with each combination of its dropdowns. */
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

it.each(cases)('%s: nothing leaves, and the request is that of a send', async (_, parameters) => {
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

test('a check makes no call at all where no template is to be read', async () => {
	await run({ operation: 'sendText', checkOnly: true });
	expect(link.requests).toEqual([]);
});

test('Check Only is off by default', async () => {
	const { json } = await run({ operation: 'sendText' });
	expect(json).toEqual([expect.objectContaining({ accepted: true })]);
	expect(sent()).toHaveLength(1);
});

test('what comes out of a valid message', async () => {
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

const rows = (...all: IDataObject[]): INodeExecutionData[] => all.map((json) => ({ json }));

describe('what cannot be sent', () => {
	const parameters = { to: '={{ $json.to }}', text: '={{ $json.text }}', checkOnly: true };

	test('does not stop the workflow, and says what a send would', async () => {
		const input = rows({ to: ANN, text: 'Hi' }, { to: '12', text: '' }, { to: ANN, text: 'Ho' });
		const { json, error, hints } = await run(parameters, { input });
		expect(error).toBeUndefined();
		expect(json.map(({ valid }) => valid)).toEqual([true, false, true]);
		expect(hints).toEqual([
			'Check Only is on, so nothing was sent for 3 items. 1 of them cannot be sent: see "errors".',
		]);

		const refused = await run({ ...parameters, checkOnly: false }, { input });
		const [first, ...others] = (json[1]?.errors ?? []) as string[];
		expect(refused.error?.message).toBe(first);
		expect(others).not.toEqual([]);
		for (const reason of others) expect(refused.error?.description).toContain(reason);
		expect(link.requests).toEqual([]);
	});

	test('has the same output with Continue On Fail', async () => {
		const input = rows({ to: '12', text: 'Hi' });
		const { json } = await run(parameters, { input, continueOnFail: true });
		expect(json).toEqual([
			{
				valid: false,
				to: null,
				preview: null,
				notes: [],
				errors: [expect.stringMatching(/^To: 12 /)],
				request: null,
			},
		]);
	});

	test('leaves by the first output, also if errors have an output of their own', async () => {
		const input = rows({ to: '12', text: 'Hi' });
		const { outputs } = await run(parameters, { input, onError: 'continueErrorOutput' });
		expect(outputs.map((items) => items.length)).toEqual([1, 0]);
	});

	test('may be an expression that fails, whose field is named', async () => {
		const { json, error } = await run({ text: '={{ $("Nope").item.json.x }}', checkOnly: true });
		expect(error).toBeUndefined();
		expect(json).toEqual([
			expect.objectContaining({ valid: false, errors: [expect.stringMatching(/^Text: /)] }),
		]);
	});

	test('counts the numbers that have no sentence', async () => {
		const to = Array.from({ length: 150 }, (_, index) => `12${index}x`).join(', ');
		const { json } = await run({ to, checkOnly: true });
		const errors = (json[0]?.errors ?? []) as string[];
		expect(errors).toHaveLength(101);
		expect(errors.at(-1)).toBe('And 50 more of this kind');
	});

	test('an invalid credential or option of the whole node is an error, as for a send', async () => {
		const { error } = await run({ checkOnly: true, options: { concurrency: 1000 } });
		expect(error?.message).toMatch(/^Concurrency must be/);
	});
});

describe('an expression in Check Only', () => {
	const parameters = { to: '={{ $json.to }}', checkOnly: '={{ $json.check }}' };

	test('decides for each item', async () => {
		const input = rows(
			{ to: ANN, check: true },
			{ to: '12', check: 'true' },
			{ to: '+46700000002', check: false },
		);
		const { json, error } = await run(parameters, { input });
		expect(error).toBeUndefined();
		expect(json).toEqual([
			expect.objectContaining({ valid: true }),
			expect.objectContaining({ valid: false }),
			expect.objectContaining({ accepted: true, to: '+46700000002' }),
		]);
		expect(sent()).toHaveLength(1);
	});

	test.each([[undefined], [null], [''], ['yes'], [1]])(
		'refuses %j, so that nothing is sent by mistake',
		async (check) => {
			const { error } = await run(parameters, { input: rows({ to: ANN, check }) });
			expect(error?.message).toBe('Check Only must be true or false');
			expect(link.requests).toEqual([]);
		},
	);

	test('a checked item is not among those that a later error lists as accepted', async () => {
		const input = rows({ to: ANN, check: true }, { to: '+46700000002', check: false });
		link.answers({ status: 400, body: { resultCode: 112402, description: 'Bad' } });
		const { error } = await run(parameters, { input });
		expect(error).toMatchObject({
			context: expect.not.objectContaining({ accepted: expect.anything() }),
		});
	});
});

test('several recipients share a request, and the text', async () => {
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
			options: { groupSize: 1000 },
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
