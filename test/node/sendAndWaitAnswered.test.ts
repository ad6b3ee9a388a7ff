import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { openQuestions } from '../../nodes/LinkMobilityWhatsApp/waiting/openQuestions';
import { answered, ANN, BEN, given, runQuestion, tokensIn } from '../helpers/asking';
import { continueAtTimeLimit } from '../helpers/engine';
import { startRecorder } from '../helpers/recorder';
import type { Recorder } from '../helpers/recorder';

let link: Recorder;
beforeAll(async () => {
	link = await startRecorder();
});
beforeEach(() => link.reset());
afterAll(async () => await link.close());

const tokens = () => tokensIn(link.requests.map(({ body }) => body));

// The questions of this process, which nobody answers here.
afterEach(() => {
	for (const { token } of [...openQuestions.of(ANN, 0), ...openQuestions.of(BEN, 0)]) {
		openQuestions.remove(token);
	}
});

/** The item of the sent message without the fields that are out of date after the wait. */
function question({ items: [item] }: Awaited<ReturnType<typeof runQuestion>>): IDataObject {
	const sent = { ...item?.json };
	expect(sent).toMatchObject({ delivered: false, info: expect.stringContaining('not yet') });
	delete sent.delivered;
	delete sent.info;
	return sent;
}

describe('the answer', () => {
	test.each([
		[0, true],
		[1, false],
	])('button %i of Approval makes approved %s', async (index, approved) => {
		const asked = await runQuestion(link.url, {});
		const answer = given(tokens()[0], { choice: { index, title: 'Forged' } });
		const { response, items } = await answered(asked, answer);
		expect(response).toEqual({ resumed: true });
		expect(items).toEqual([
			{
				json: {
					...question(asked),
					answered: true,
					data: {
						approved,
						respondedAt: '2026-11-30T15:00:00.000Z',
						from: ANN,
						messageId: 'wamid.1',
					},
				},
				pairedItem: { item: 0 },
			},
		]);
		expect(items?.[0]?.json).toMatchObject({ to: ANN, messageId: 'm1', accepted: true });
	});

	test('to a Choice has the title from the question, and its ID', async () => {
		const asked = await runQuestion(link.url, {
			responseType: 'choice',
			choices: { choice: [{ title: 'Today' }, { title: 'In a week', id: 'later' }] },
		});
		const [token] = tokens();
		const first = await answered(asked, given(token, { choice: { index: 0, title: 'Forged' } }));
		const second = await answered(asked, given(token, { choice: { index: 1 } }));
		expect([first, second].map(({ items }) => items?.[0]?.json.data)).toMatchObject([
			{ choice: { index: 0, id: 'today', title: 'Today' } },
			{ choice: { index: 1, id: 'later', title: 'In a week' } },
		]);
	});

	test.each([
		['freeText', {}, { text: 'At nine' }, { text: 'At nine' }],
		['freeText', {}, { text: '' }, { text: '' }],
		[
			'form',
			{ flowId: '77', buttonText: 'Begin' },
			{ form: { name: 'Ann' } },
			{ form: { name: 'Ann' } },
		],
		[
			'delivery',
			{},
			{ delivery: { status: 'failed', error: { code: 131047 }, disposition: 'send_template' } },
			{ status: 'failed', error: { code: 131047 }, disposition: 'send_template' },
		],
	])('to %s is in the output', async (responseType, more, answer, data) => {
		const asked = await runQuestion(link.url, { responseType, ...more });
		const { items } = await answered(asked, given(tokens()[0], answer));
		expect(items?.[0]?.json).toMatchObject({ to: ANN, answered: true, data });
	});

	test('leaves the question open until the trigger knows that it was answered', async () => {
		const asked = await runQuestion(link.url, { responseType: 'freeText', to: `${ANN},${BEN}` });
		await answered(asked, given(tokens()[0], { text: 'Yes' }));
		expect(openQuestions.of(ANN, Date.now())).toHaveLength(1);
		expect(openQuestions.of(BEN, Date.now())).toHaveLength(1);
	});

	const two = { choice: [{ title: 'Yes' }, { title: 'No' }] };
	test.each<[what: string, parameters: INodeParameters, answer: IDataObject]>([
		['to an earlier question', {}, { nonce: 'AAAAAAAAAAAAAAAA', choice: { index: 0 } }],
		['without a nonce', {}, { nonce: undefined, choice: { index: 0 } }],
		['without a time', {}, { respondedAt: undefined, choice: { index: 0 } }],
		['with nothing', {}, {}],
		['with a text to buttons', {}, { text: 'Approve' }],
		['with a choice that was not offered', {}, { choice: { index: 2 } }],
		['with a negative choice', {}, { choice: { index: -1 } }],
		['with a choice that is not an index', {}, { choice: { index: 'length' } }],
		[
			'with the second button where there is one',
			{ approvalOptions: { values: { approvalType: 'single' } } },
			{ choice: { index: 1 } },
		],
		[
			'with a third choice of two',
			{ responseType: 'choice', choices: two },
			{ choice: { index: 2 } },
		],
		['with a tap to a text', { responseType: 'freeText' }, { choice: { index: 0 } }],
		['with a text to a delivery', { responseType: 'delivery' }, { text: 'Hi' }],
		[
			'with a text to a form',
			{ responseType: 'form', flowId: '77', buttonText: 'Begin' },
			{ text: 'Hi' },
		],
	])('%s is no answer, and the execution keeps waiting', async (_, parameters, answer) => {
		const asked = await runQuestion(link.url, parameters);
		const result = await answered(asked, given(tokens()[0], answer));
		expect(result).toEqual({ response: { resumed: false }, items: undefined });
	});

	test.each([undefined, null, 'yes', [], 12])('the body %j is no answer', async (body) => {
		const asked = await runQuestion(link.url, {});
		expect(await answered(asked, body)).toEqual({ response: { resumed: false }, items: undefined });
	});

	test.each(['Ask "Ann"', "Ask {{ $json.name }}'s", 'Ask }} {{ \\ 😀', '__proto__x'])(
		'reaches a node with the name %s',
		async (name) => {
			const asked = await runQuestion(link.url, {}, { settings: { name } });
			const { response } = await answered(asked, given(tokens()[0], { choice: { index: 0 } }));
			expect(response).toEqual({ resumed: true });
		},
	);
});

describe('the time limit', () => {
	const limitWaitTime = {
		values: { limitType: 'afterTimeInterval', resumeAmount: 2, resumeUnit: 'days' },
	};

	test('passes on the item of the question, not answered', async () => {
		const asked = await runQuestion(
			link.url,
			{ options: { limitWaitTime } },
			{ input: [{ json: { order: 4711 } }] },
		);
		expect((asked.run.waitTill?.getTime() ?? 0) - Date.now()).toBeCloseTo(2 * 86_400_000, -4);
		const items = await continueAtTimeLimit(asked);
		expect(items).toMatchObject([{ json: { ...question(asked), answered: false } }]);
		expect(items[0]?.json.to).toBe(ANN);
	});

	test('for a Delivery outputs the status unknown', async () => {
		const asked = await runQuestion(link.url, { responseType: 'delivery' });
		const items = await continueAtTimeLimit(asked);
		expect(items[0]?.json).toMatchObject({ answered: false, data: { status: 'unknown' } });
	});
});
