import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { nonceOf, runQuestion, ANN, BEN, answered, given, tokensIn } from '../helpers/asking';
import { credentials } from '../helpers/engine';
import type { NodeRun } from '../helpers/engine';
import { loaded, TEMPLATE_ID } from '../helpers/loaded';
import { bodyOf, buttonsOf, definition } from '../fixtures/definitions';
import { accepted, startRecorder } from '../helpers/recorder';
import type { Recorder } from '../helpers/recorder';

let link: Recorder;
beforeAll(async () => {
	link = await startRecorder();
});
beforeEach(() => link.reset());
afterAll(async () => await link.close());

const ofSeveral = (count: number, title = 'Choice') =>
	Array.from({ length: count }, (_, index) => ({ title: `${title} ${index + 1}` }));
const characters = (count: number) => 'x'.repeat(count);

/** A choice by buttons with this many of them, or with these. */
const buttons = (choice: IDataObject[]): INodeParameters =>
	({ responseType: 'choice', choices: { choice } }) as INodeParameters;
const list = (choice: IDataObject[], more = {}): INodeParameters => ({
	...buttons(choice),
	showChoicesAs: 'list',
	buttonText: 'Choose',
	...more,
});
const template = (responseType: string, ...components: unknown[]): INodeParameters => ({
	responseType,
	sendAs: 'template',
	templateId: TEMPLATE_ID,
	templateFields: loaded(definition([bodyOf('Is it right?'), ...components])) as never,
});
const quickReplies = (...texts: string[]) =>
	buttonsOf(...texts.map((text) => ({ type: 'QUICK_REPLY', text })));
const flowButton = buttonsOf({ type: 'FLOW', text: 'Begin' });

const withLimit = (values: IDataObject): INodeParameters =>
	({ options: { limitWaitTime: { values } } }) as INodeParameters;
const after = (resumeAmount: unknown, resumeUnit: unknown = 'hours') =>
	withLimit({ limitType: 'afterTimeInterval', resumeAmount, resumeUnit } as IDataObject);
const at = (maxDateAndTime: unknown) =>
	withLimit({ limitType: 'atSpecifiedTime', maxDateAndTime } as IDataObject);

const noGate = { credentials: (url: string) => credentials(url, { eventReportGates: '' }) };
const GATES =
	'Event Report Gates: delivery reports are needed for %s. Enter a gate in the credential or in this option';

interface Refused {
	what: string;
	parameters: INodeParameters;
	sentence: string | RegExp;
	more?: Partial<NodeRun>;
	without?: 'gate';
}

const wrong: Refused[] = [
	{
		what: 'two items',
		parameters: {},
		more: { input: [{ json: {} }, { json: {} }] },
		sentence:
			'Send and Wait for Response asks one question at a time, but received 2 items. To ask one after the other, put a Loop Over Items node before it. To ask all at once, call a sub-workflow that asks, with Mode: Run once for each item and Wait For Sub-Workflow Completion turned off',
	},
	{
		what: 'n8n under a path',
		parameters: {},
		more: { webhookWaitingBaseUrl: 'https://example.com/n8n/webhook-waiting' },
		sentence: /^No answer could continue this execution: n8n is published under a path \(\/n8n\)/,
	},
	...['a b', 'é', 'n.1', 'n/1', characters(81)].map((id) => ({
		what: `the node ID ${id}`,
		parameters: {},
		more: { settings: { id } },
		sentence: `No answer could name this node: its ID "${id}" is longer than 80 characters, or has characters other than letters, digits, hyphens and underscores. Copy and paste the node, which gives it a new ID, and delete this one`,
	})),
	{
		what: 'Free Text without a gate',
		parameters: { responseType: 'freeText' },
		without: 'gate',
		sentence: GATES.replace('%s', 'Free Text, because they tell the trigger who was asked'),
	},
	{
		what: 'Free Text with a gate in the credential only',
		parameters: { responseType: 'freeText', advancedOptions: { eventReportGates: '' } },
		sentence: GATES.replace('%s', 'Free Text, because they tell the trigger who was asked'),
	},
	{
		what: 'Form by a template without a gate',
		parameters: template('form', flowButton),
		without: 'gate',
		sentence: GATES.replace(
			'%s',
			'a Form sent as a template, because they tell the trigger who was asked',
		),
	},
	{
		what: 'Delivery without a gate',
		parameters: { responseType: 'delivery' },
		without: 'gate',
		sentence: GATES.replace('%s', 'Delivery'),
	},
	{
		what: 'Delivery without a limit',
		parameters: { responseType: 'delivery', resumeAmount: '' },
		sentence:
			'Limit Wait Time: Amount must be a number above zero, Unit one of the list, and the time limit before the year 3000',
	},
	{
		what: 'Delivery without the time of its limit',
		parameters: { responseType: 'delivery', limitType: 'atSpecifiedTime', maxDateAndTime: ' ' },
		sentence:
			'Limit Wait Time: Max Date and Time must be a date and time, such as 2030-03-18 17:49',
	},
	{
		what: 'Delivery to two people',
		parameters: { responseType: 'delivery', to: `${ANN}, ${BEN}` },
		sentence: 'To: Delivery waits for the report of one message, so enter one number',
	},
	{
		what: 'an unknown Continue When',
		parameters: { responseType: 'delivery', continueWhen: 'seen' },
		sentence: 'Continue When must be Delivered, Failed or Read',
	},
	{
		what: 'an unknown Response Type',
		parameters: { responseType: 'smile' },
		sentence: 'Response Type must be one of the list',
	},
	{
		what: 'a custom parameter with the name of the token',
		parameters: { options: { customParameters: { parameter: [{ name: 'n8nWait', value: '1' }] } } },
		sentence:
			'Custom Parameters: the name n8nWait is reserved for the question of Send and Wait for Response. Choose another one',
	},
	{ what: 'no number', parameters: { to: ' ' }, sentence: 'To needs at least one phone number' },
	{ what: 'no text', parameters: { message: ' ' }, sentence: 'Message must not be blank' },
	{
		what: 'a text of 1,025 characters above buttons',
		parameters: { message: characters(1025) },
		sentence: 'Message can be at most 1024 characters, this one has 1025',
	},
	{
		what: 'a text of 4,097 characters',
		parameters: { responseType: 'freeText', message: characters(4097) },
		sentence: 'Message can be at most 4096 characters, this one has 4097',
	},
	{
		what: 'a footer of 61 characters',
		parameters: { options: { footer: characters(61) } },
		sentence: 'Footer can be at most 60 characters, this one has 61',
	},
	{
		what: 'a header of 61 characters',
		parameters: { options: { headerText: characters(61) } },
		sentence: 'Header Text can be at most 60 characters, this one has 61',
	},
	{
		what: 'an approval label of 21 characters',
		parameters: { approvalOptions: { values: { approveLabel: characters(21) } } },
		sentence: 'Approve Button Label can be at most 20 characters, this one has 21',
	},
	{
		what: 'two equal approval labels',
		parameters: {
			approvalOptions: { values: { approvalType: 'double', disapproveLabel: 'Approve' } },
		},
		sentence: 'Disapprove Button Label must be unique, "Approve" is used twice',
	},
	{ what: 'no choices', parameters: buttons([]), sentence: 'Choices needs at least one button' },
	{
		what: 'four buttons',
		parameters: buttons(ofSeveral(4)),
		sentence: 'Choices can have at most 3 entries, not 4',
	},
	{
		what: 'a button of 21 characters',
		parameters: buttons([{ title: 'Yes' }, { title: characters(21) }]),
		sentence: 'Choices, row 2: Title can be at most 20 characters, this one has 21',
	},
	{
		what: 'two equal buttons',
		parameters: buttons([{ title: 'Yes' }, { title: 'Yes' }]),
		sentence: 'Choices, row 2: Title must be unique, "Yes" is used twice',
	},
	{
		what: 'two equal IDs',
		parameters: buttons([
			{ title: 'Yes', id: 'a' },
			{ title: 'No', id: 'a' },
		]),
		sentence: 'Choices, row 2: ID must be unique, "a" is used twice',
	},
	{
		what: 'choices that are not a list',
		parameters: { responseType: 'choice', specifyChoices: 'json', choicesJson: '{"title": "Yes"}' },
		sentence: /^Choices /,
	},
	{
		what: 'eleven rows',
		parameters: list(ofSeveral(11)),
		sentence: 'Choices can have at most 10 rows in all, these have 11',
	},
	{
		what: 'a row of 25 characters',
		parameters: list([{ title: characters(25) }]),
		sentence: 'Choices, row 1: Title can be at most 24 characters, this one has 25',
	},
	{
		what: 'a description of 73 characters',
		parameters: list([{ title: 'Yes' }, { title: 'No', description: characters(73) }]),
		sentence: 'Choices, row 2: Description can be at most 72 characters, this one has 73',
	},
	{
		what: 'a list without the text of its button',
		parameters: list([{ title: 'Yes' }], { buttonText: ' ' }),
		sentence: 'Button Text must not be blank',
	},
	{
		what: 'a button of a list of 21 characters',
		parameters: list([{ title: 'Yes' }], { buttonText: characters(21) }),
		sentence: 'Button Text can be at most 20 characters, this one has 21',
	},
	{
		what: 'a form without a flow',
		parameters: { responseType: 'form', flowId: ' ', buttonText: 'Begin' },
		sentence: 'Flow ID must not be blank',
	},
	{
		what: 'a template whose fields are not loaded',
		parameters: {
			responseType: 'approval',
			sendAs: 'template',
			templateId: TEMPLATE_ID,
			templateFields: { mappingMode: 'defineBelow', value: {}, schema: [] } as never,
		},
		sentence: /^Template Fields are not loaded\./,
	},
	{
		what: 'an approval by a template without quick replies',
		parameters: template('approval'),
		sentence:
			'Template Fields: this template has no quick reply button to answer with. Choose a template that has one, or another Response Type',
	},
	{
		what: 'an approval by a template with three quick replies',
		parameters: template('approval', quickReplies('A', 'B', 'C')),
		sentence:
			'Template Fields: this template has 3 quick reply buttons, but an approval has one or two. Choose the Response Type Choice instead',
	},
	{
		what: 'a form by a template without a flow',
		parameters: template('form', quickReplies('A')),
		sentence:
			'Template Fields: this template has no button that opens a flow. Choose a template that has one, or another Response Type',
	},
	...[after(0), after(-1), after('soon'), after(1, 'weeks'), after(1e9, 'days')].map(
		(parameters) => ({
			what: `the limit ${JSON.stringify(parameters)}`,
			parameters,
			sentence:
				'Limit Wait Time: Amount must be a number above zero, Unit one of the list, and the time limit before the year 3000',
		}),
	),
	...[at('soon'), at(''), at('9999-01-01T00:00:00')].map((parameters) => ({
		what: `the limit ${JSON.stringify(parameters)}`,
		parameters,
		sentence:
			'Limit Wait Time: Max Date and Time must be a date and time, such as 2030-03-18 17:49',
	})),
	...[{}, null].map((limitWaitTime) => ({
		what: `the option Limit Wait Time with ${JSON.stringify(limitWaitTime)}`,
		parameters: { options: { limitWaitTime } } as INodeParameters,
		sentence:
			'Limit Wait Time: no time is set. Set one, or remove the option to wait without a limit',
	})),
	{
		what: 'a limit in the past',
		parameters: at('2020-01-01T00:00:00'),
		sentence: 'Limit Wait Time: Max Date and Time must be in the future',
	},
];

test.each(wrong)(
	'$what is refused, and nothing is sent',
	async ({ parameters, sentence, more, without }) => {
		const login = without ? noGate.credentials(link.url) : credentials(link.url);
		const { error, run } = await runQuestion(link.url, parameters, { credentials: login, ...more });
		if (typeof sentence === 'string') expect(error?.message).toBe(sentence);
		else expect(error?.message).toMatch(sentence);
		expect(run.waitTill).toBeFalsy();
		expect(link.requests).toEqual([]);
	},
);

test.each<[what: string, parameters: INodeParameters]>([
	['a text of 1,024 characters above buttons', { message: characters(1024) }],
	['a text of 4,096 characters', { responseType: 'freeText', message: characters(4096) }],
	['labels of 20 characters', { approvalOptions: { values: { approveLabel: characters(20) } } }],
	['three buttons of 20 characters', buttons(ofSeveral(3, characters(18)))],
	[
		'ten rows of 24 characters',
		list(
			ofSeveral(10, characters(21)).map((row) => ({ ...row, description: characters(72) })),
			{ buttonText: characters(20) },
		),
	],
])('%s is sent', async (_, parameters) => {
	const { error, run } = await runQuestion(link.url, parameters);
	expect(error).toBeUndefined();
	expect(run.status).toBe('waiting');
	expect(link.requests).toHaveLength(1);
});

test('approval, choice and form need no gate', async () => {
	const login = { credentials: noGate.credentials(link.url) };
	await runQuestion(link.url, {}, login);
	await runQuestion(link.url, buttons(ofSeveral(2)), login);
	await runQuestion(link.url, { responseType: 'form', flowId: '77', buttonText: 'Go' }, login);
	expect(link.requests).toHaveLength(3);
});

test('a node that continues on errors passes on the reason, and does not wait', async () => {
	const { items, run, error } = await runQuestion(
		link.url,
		{ message: ' ' },
		{ continueOnFail: true },
	);
	expect(error).toBeUndefined();
	expect(run.waitTill).toBeFalsy();
	expect(items[0]?.json.error).toMatchObject({ message: 'Message must not be blank' });
});

describe('a question that LINK does not accept', () => {
	const refusal = { status: 400, body: { resultCode: 105, description: 'Bad' } };

	test('is an error, and the execution does not wait', async () => {
		link.answers(refusal);
		const { error, run } = await runQuestion(link.url, {});
		expect(error?.message).toContain('LINK refused');
		expect(run.waitTill).toBeFalsy();
	});

	test('with Retry On Fail, a try with an unknown outcome is not repeated', async () => {
		link.answers({ status: 500, body: 'Oops' });
		const { error } = await runQuestion(
			link.url,
			{},
			{ settings: { retryOnFail: true, maxTries: 3, waitBetweenTries: 0 } },
		);
		expect(error).toBeDefined();
		expect(link.requests).toHaveLength(1);
	});

	test('is tried again with the same token', async () => {
		link.answers(refusal, accepted);
		const { run } = await runQuestion(
			link.url,
			{},
			{ settings: { retryOnFail: true, maxTries: 2, waitBetweenTries: 0 } },
		);
		expect(run.status).toBe('waiting');
		const [first, second] = link.requests.map(({ body }) => tokensIn(body)[0]);
		expect(first).toBe(second);
		expect(nonceOf(first)).toHaveLength(16);
	});

	test('by one of two people: the other can answer, and a hint says so', async () => {
		link.answers(refusal, accepted);
		const asked = await runQuestion(link.url, { to: `${ANN}, ${BEN}` });
		expect(asked.error).toBeUndefined();
		expect(asked.run.status).toBe('waiting');
		const [task] = asked.run.data.resultData.runData['LINK Mobility WhatsApp'] ?? [];
		expect(task?.hints).toMatchObject([
			{ message: expect.stringMatching(/^1 of 2 people could not be asked: /) },
		]);
		const token = tokensIn(link.requests.map(({ body }) => body))[0];
		const { items } = await answered(asked, given(token, { choice: { index: 0 } }));
		expect(items?.[0]?.json).toMatchObject({ data: { approved: true } });
	});
});
