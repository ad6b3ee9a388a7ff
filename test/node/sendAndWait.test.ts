import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { WAIT_INDEFINITELY } from 'n8n-workflow';
import { openQuestions } from '../../nodes/LinkMobilityWhatsApp/waiting/openQuestions';
import { readQuestion } from '../../nodes/LinkMobilityWhatsApp/waiting/question';
import { readToken } from '../../nodes/LinkMobilityWhatsApp/waiting/token';
import { answered, ANN, BEN, given, nonceOf, runQuestion, tokensIn } from '../helpers/asking';
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

	test('Approve Only has one button, with its own label', async () => {
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
	])('%s without a limit waits forever', async (responseType, more, awaits) => {
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

	test('each execution has its own nonce', async () => {
		await runQuestion(link.url, {});
		await runQuestion(link.url, {});
		const [first, , second] = tokens();
		expect(nonceOf(first)).not.toBe(nonceOf(second));
		expect(nonceOf(first)).toHaveLength(16);
	});

	test('of several people, each is asked with a separate request and the same token', async () => {
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
