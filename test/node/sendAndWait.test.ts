import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { WAIT_INDEFINITELY } from 'n8n-workflow';
import { openQuestions } from '../../nodes/LinkMobilityWhatsApp/waiting/openQuestions';
import { readQuestion } from '../../nodes/LinkMobilityWhatsApp/waiting/question';
import { readToken } from '../../nodes/LinkMobilityWhatsApp/waiting/token';
import { answered, ANN, BEN, given, nonceOf, runQuestion, tokensIn } from '../helpers/asking';
import { continueAtTimeLimit } from '../helpers/engine';
import { startRecorder } from '../helpers/recorder';
import type { Recorder } from '../helpers/recorder';

let link: Recorder;
beforeAll(async () => {
	link = await startRecorder();
});
beforeEach(() => link.reset());
afterAll(async () => await link.close());

const bodies = () => link.requests.map(({ body }) => body as IDataObject);
const messages = () => bodies().flatMap(({ messages }) => messages as IDataObject[]);
const tokens = () => tokensIn(bodies());

/** The body with `TOKEN` for the token of the question. */
const withoutToken = (value: unknown): unknown => {
	const [first = ''] = tokensIn(value);
	const token = first.split('.').slice(0, 5).join('.');
	return JSON.parse(JSON.stringify(value).replaceAll(token, 'TOKEN'));
};

const choices = (...titles: string[]) => ({ choice: titles.map((title) => ({ title })) });

// The questions of this process, which nobody answers here.
afterEach(() => {
	for (const { token } of [...openQuestions.of(ANN, 0), ...openQuestions.of(BEN, 0)]) {
		openQuestions.remove(token);
	}
});

describe('the question', () => {
	test('Approval has two buttons, whose IDs are the token and a position', async () => {
		await runQuestion(link.url, {});
		expect(withoutToken(bodies()[0])).toMatchObject({
			destinations: [ANN],
			customParameters: { n8nRecipient: ANN },
			messages: [
				{
					type: 'interactive',
					interactive: {
						type: 'button',
						body: { text: 'Is it right?' },
						action: {
							buttons: [
								{ type: 'reply', reply: { id: 'TOKEN.0', title: 'Approve' } },
								{ type: 'reply', reply: { id: 'TOKEN.1', title: 'Decline' } },
							],
						},
					},
				},
			],
		});
		expect(bodies()[0]?.customParameters).toEqual({ n8nRecipient: ANN });
	});

	test('Approve Only has one button, with a label of its own', async () => {
		await runQuestion(link.url, {
			approvalOptions: { values: { approvalType: 'single', approveLabel: 'Seen' } },
			options: { headerText: 'Invoice 4711', footer: 'Our shop' },
		});
		expect(withoutToken(messages())).toEqual([
			{
				type: 'interactive',
				interactive: {
					type: 'button',
					header: { type: 'text', text: 'Invoice 4711' },
					body: { text: 'Is it right?' },
					footer: { text: 'Our shop' },
					action: { buttons: [{ type: 'reply', reply: { id: 'TOKEN.0', title: 'Seen' } }] },
				},
			},
		]);
	});

	test('Choice has a button for each choice', async () => {
		await runQuestion(link.url, {
			responseType: 'choice',
			choices: choices('Today', 'Tomorrow', 'Never'),
		});
		expect(withoutToken(messages())).toMatchObject([
			{
				interactive: {
					action: {
						buttons: [
							{ reply: { id: 'TOKEN.0', title: 'Today' } },
							{ reply: { id: 'TOKEN.1', title: 'Tomorrow' } },
							{ reply: { id: 'TOKEN.2', title: 'Never' } },
						],
					},
				},
			},
		]);
	});

	test('Choice can be a list', async () => {
		await runQuestion(link.url, {
			responseType: 'choice',
			showChoicesAs: 'list',
			buttonText: 'Rate us',
			choices: {
				choice: [{ title: 'Good', description: 'All was fine', id: 'good' }, { title: 'Bad' }],
			},
		});
		expect(withoutToken(messages())).toEqual([
			{
				type: 'interactive',
				interactive: {
					type: 'list',
					body: { text: 'Is it right?' },
					action: {
						button: 'Rate us',
						sections: [
							{
								rows: [
									{ title: 'Good', description: 'All was fine', id: 'TOKEN.0' },
									{ title: 'Bad', id: 'TOKEN.1' },
								],
							},
						],
					},
				},
			},
		]);
	});

	test.each<[what: string, parameters: INodeParameters]>([
		[
			'as JSON',
			{ specifyChoices: 'json', choicesJson: '["Yes", { "title": "No", "id": "n" }, "yes!"]' },
		],
		['from an expression', { specifyChoices: 'json', choicesJson: '={{ $json.answers }}' }],
	])('the choices can be given %s', async (_, parameters) => {
		const answers = ['Yes', { title: 'No', id: 'n' }, 'yes!'];
		const asked = await runQuestion(
			link.url,
			{ responseType: 'choice', ...parameters },
			{ input: [{ json: { answers } }] },
		);
		const [token] = tokens();
		const results = await Promise.all(
			[0, 1, 2].map(async (index) => await answered(asked, given(token, { choice: { index } }))),
		);
		expect(results.map(({ items }) => items?.[0]?.json.data)).toMatchObject([
			{ choice: { index: 0, id: 'yes', title: 'Yes' } },
			{ choice: { index: 1, id: 'n', title: 'No' } },
			{ choice: { index: 2, id: 'yes-2', title: 'yes!' } },
		]);
	});

	test('Free Text is a text, and its token comes back with delivery reports', async () => {
		await runQuestion(link.url, { responseType: 'freeText' });
		expect(withoutToken(bodies()[0])).toMatchObject({
			messages: [{ type: 'text', text: { body: 'Is it right?' } }],
			customParameters: { n8nRecipient: ANN, n8nWait: 'TOKEN' },
		});
	});

	test('Form is a flow, whose flow token is the token', async () => {
		await runQuestion(link.url, { responseType: 'form', flowId: '77', buttonText: 'Begin' });
		expect(withoutToken(bodies()[0])).toMatchObject({
			messages: [
				{
					type: 'interactive',
					interactive: {
						type: 'flow',
						body: { text: 'Is it right?' },
						action: {
							name: 'flow',
							parameters: { flow_id: '77', flow_cta: 'Begin', flow_token: 'TOKEN' },
						},
					},
				},
			],
			customParameters: { n8nWait: 'TOKEN' },
		});
	});

	test.each(['delivered', 'read', 'failed'] as const)(
		'Delivery awaits %s, within a time limit',
		async (continueWhen) => {
			const { run } = await runQuestion(link.url, { responseType: 'delivery', continueWhen });
			const [token] = tokens();
			const question = readQuestion(readToken(token)?.question ?? '');
			expect(question?.awaits).toBe(continueWhen);
			expect(bodies()[0]?.customParameters).toMatchObject({ n8nWait: token });
			expect(run.waitTill?.getTime()).toBe(question?.deadline);
			expect((question?.deadline ?? 0) - Date.now()).toBeCloseTo(60 * 60_000, -4);
		},
	);

	test.each([
		['approval', {}, 'reply'],
		['choice', { choices: choices('Yes', 'No') }, 'reply'],
		['form', { flowId: '77', buttonText: 'Begin' }, 'reply'],
		['freeText', {}, 'text'],
	])('%s without a limit waits for ever', async (responseType, more, awaits) => {
		const { run, error } = await runQuestion(link.url, { responseType, ...more });
		expect(error).toBeUndefined();
		expect(run.status).toBe('waiting');
		expect(run.waitTill).toEqual(WAIT_INDEFINITELY);
		const token = readToken(tokens()[0]);
		expect(token).toMatchObject({ execution: '7', node: 'node' });
		expect(readQuestion(token?.question ?? '')).toEqual({ nonce: nonceOf(tokens()[0]), awaits });
	});

	test('Limit Wait Time ends at a point in time, in the time zone of the workflow', async () => {
		const values = { limitType: 'atSpecifiedTime', maxDateAndTime: '2099-03-18T17:49:00' };
		const { run } = await runQuestion(
			link.url,
			{ options: { limitWaitTime: { values } } },
			{ timezone: 'Europe/Stockholm' },
		);
		expect(run.waitTill).toEqual(new Date('2099-03-18T16:49:00.000Z'));
		expect(readQuestion(readToken(tokens()[0])?.question ?? '')?.deadline).toBe(
			Date.parse('2099-03-18T16:49:00.000Z'),
		);
	});

	test('each execution has a nonce of its own', async () => {
		await runQuestion(link.url, {});
		await runQuestion(link.url, {});
		const [first, , second] = tokens();
		expect(nonceOf(first)).not.toBe(nonceOf(second));
		expect(nonceOf(first)).toHaveLength(16);
	});

	test('First of Several asks each person with a request of their own, and the same token', async () => {
		const { items, run } = await runQuestion(link.url, {
			responseType: 'freeText',
			to: `${ANN}, ${BEN}`,
		});
		expect(bodies().map(({ destinations }) => destinations)).toEqual([[ANN], [BEN]]);
		expect(new Set(tokens()).size).toBe(1);
		expect(
			bodies().map(({ customParameters }) => (customParameters as IDataObject).n8nRecipient),
		).toEqual([ANN, BEN]);
		expect(run.status).toBe('waiting');
		expect(items[0]?.json).toMatchObject({
			to: null,
			messages: [
				{ to: ANN, messageId: 'm1' },
				{ to: BEN, messageId: 'm1' },
			],
		});
	});

	test('the trigger of this process knows who was asked for a text', async () => {
		await runQuestion(link.url, { responseType: 'freeText', to: BEN });
		const [token = ''] = tokens();
		expect(openQuestions.of(BEN, Date.now())[0]).toEqual({ token, to: BEN, credential: 'c1' });
		await runQuestion(link.url, { to: BEN });
		expect(openQuestions.of(BEN, Date.now())[0]?.token).toBe(token);
		openQuestions.remove(token);
	});
});

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
					...asked.items[0]?.json,
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

	test('of a Choice has the title that was asked with, and its ID', async () => {
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
	])('of %s comes out', async (responseType, more, answer, data) => {
		const asked = await runQuestion(link.url, { responseType, ...more });
		const { items } = await answered(asked, given(tokens()[0], answer));
		expect(items?.[0]?.json).toMatchObject({ to: ANN, answered: true, data });
	});

	test('closes the question for the trigger', async () => {
		const asked = await runQuestion(link.url, { responseType: 'freeText', to: `${ANN},${BEN}` });
		await answered(asked, given(tokens()[0], { text: 'Yes' }));
		expect(openQuestions.of(ANN, Date.now())).toEqual([]);
		expect(openQuestions.of(BEN, Date.now())).toEqual([]);
	});

	const two = { choice: [{ title: 'Yes' }, { title: 'No' }] };
	test.each<[what: string, parameters: IDataObject, answer: IDataObject]>([
		['to an earlier question', {}, { nonce: 'AAAAAAAAAAAAAAAA', choice: { index: 0 } }],
		['without a nonce', {}, { nonce: undefined, choice: { index: 0 } }],
		['without a time', {}, { respondedAt: undefined, choice: { index: 0 } }],
		['with nothing', {}, {}],
		['with a text to buttons', {}, { text: 'Approve' }],
		['with a choice that was not offered', {}, { choice: { index: 2 } }],
		['with a negative choice', {}, { choice: { index: -1 } }],
		['with a choice that is no index', {}, { choice: { index: 'length' } }],
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
	])('%s is not taken, and the execution goes on waiting', async (_, parameters, answer) => {
		const asked = await runQuestion(link.url, parameters as never);
		const result = await answered(asked, given(tokens()[0], answer));
		expect(result).toEqual({ response: { resumed: false }, items: undefined });
	});

	test.each([undefined, null, 'yes', [], 12])('the body %j is not taken', async (body) => {
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
		expect(items).toMatchObject([{ json: { ...asked.items[0]?.json, answered: false } }]);
		expect(items[0]?.json.to).toBe(ANN);
	});

	test('of a Delivery says that the status is unknown', async () => {
		const asked = await runQuestion(link.url, { responseType: 'delivery' });
		const items = await continueAtTimeLimit(asked);
		expect(items[0]?.json).toMatchObject({ answered: false, data: { status: 'unknown' } });
	});
});
