import type { IDataObject, INodeExecutionData } from 'n8n-workflow';
import { ANN, runSend } from '../helpers/checking';
import type { NodeRun } from '../helpers/engine';
import { startRecorder } from '../helpers/recorder';
import type { Recorder } from '../helpers/recorder';

let link: Recorder;
beforeAll(async () => {
	link = await startRecorder();
});
beforeEach(() => link.reset());
afterAll(async () => await link.close());

const run = async (parameters: object, more: Partial<NodeRun> = {}) =>
	await runSend(link.url, parameters, more);

const sent = () => link.requests.filter(({ method }) => method === 'POST');

const rows = (...all: IDataObject[]): INodeExecutionData[] => all.map((json) => ({ json }));

describe('an item that cannot be sent', () => {
	const parameters = { to: '={{ $json.to }}', text: '={{ $json.text }}', checkOnly: true };

	test('does not stop the workflow, and has the errors of a send', async () => {
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

	test('uses the first output, even if errors have an output of their own', async () => {
		const input = rows({ to: '12', text: 'Hi' });
		const { outputs } = await run(parameters, { input, onError: 'continueErrorOutput' });
		expect(outputs.map((items) => items.length)).toEqual([1, 0]);
	});

	test('may have an expression that fails, and the error names its field', async () => {
		const { json, error } = await run({ text: '={{ $("Nope").item.json.x }}', checkOnly: true });
		expect(error).toBeUndefined();
		expect(json).toEqual([
			expect.objectContaining({ valid: false, errors: [expect.stringMatching(/^Text: /)] }),
		]);
	});

	test('has one error for all further invalid numbers, with their count', async () => {
		const to = Array.from({ length: 150 }, (_, index) => `12${index}x`).join(', ');
		const { json } = await run({ to, checkOnly: true });
		const errors = (json[0]?.errors ?? []) as string[];
		expect(errors).toHaveLength(101);
		expect(errors.at(-1)).toBe('And 50 more of this kind');
	});

	test('an invalid credential or option of the whole node is an error, as for a send', async () => {
		const { error } = await run({ checkOnly: true, advancedOptions: { concurrency: 1000 } });
		expect(error?.message).toMatch(/Concurrency must be/);
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
