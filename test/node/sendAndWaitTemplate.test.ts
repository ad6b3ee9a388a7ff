import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { bodyOf, buttonsOf, definition, definitions } from '../fixtures/definitions';
import { answered, given, runQuestion, tokensIn } from '../helpers/asking';
import { loaded, TEMPLATE_ID } from '../helpers/loaded';
import { startRecorder } from '../helpers/recorder';
import type { Recorder } from '../helpers/recorder';

let link: Recorder;
beforeAll(async () => {
	link = await startRecorder();
});
beforeEach(() => link.reset());
afterAll(async () => await link.close());

/** The parameters for a template with these parts, and what was entered for it. */
const template = (
	responseType: string,
	of: unknown,
	entered: Record<string, string> = {},
): INodeParameters => ({
	responseType,
	sendAs: 'template',
	templateId: TEMPLATE_ID,
	templateFields: loaded(of, entered) as never,
});
const quickReplies = (...texts: string[]) =>
	definition([
		bodyOf('Is it right?'),
		buttonsOf(...texts.map((text) => ({ type: 'QUICK_REPLY', text })), {
			type: 'PHONE_NUMBER',
			text: 'Call us',
			phone_number: '+46700000000',
		}),
	]);

/** What was sent, with `TOKEN` for the token. */
function sent() {
	const [body] = link.requests.map((request) => request.body as IDataObject);
	const [first = ''] = tokensIn(body);
	const token = first.split('.').slice(0, 5).join('.');
	const { messages, customParameters } = JSON.parse(
		JSON.stringify(body).replaceAll(token, 'TOKEN'),
	) as IDataObject;
	return { token, messages, customParameters };
}

const payload = (index: string, value: string) => ({
	type: 'button',
	sub_type: 'quick_reply',
	index,
	parameters: [{ type: 'payload', payload: value }],
});

test('the quick reply buttons of an approval carry the token', async () => {
	const asked = await runQuestion(link.url, template('approval', quickReplies('Yes', 'No')));
	expect(sent()).toMatchObject({
		messages: [
			{
				type: 'template',
				template: {
					name: 'order_update',
					language: { code: 'en' },
					components: [payload('0', 'TOKEN.0'), payload('1', 'TOKEN.1')],
				},
			},
		],
	});
	const { items } = await answered(asked, given(sent().token, { choice: { index: 1 } }));
	expect(items?.[0]?.json.data).toMatchObject({ approved: false });
});

test('a choice has the text of its button, and the entered payload as its ID', async () => {
	const asked = await runQuestion(
		link.url,
		template('choice', quickReplies('This week', 'Next week', 'Never'), {
			'button.2.payload': 'later',
		}),
	);
	const results = await Promise.all(
		[0, 1, 2, 3].map(
			async (index) => await answered(asked, given(sent().token, { choice: { index } })),
		),
	);
	expect(results.map(({ items }) => (items?.[0]?.json.data as IDataObject)?.choice)).toEqual([
		{ index: 0, id: 'this-week', title: 'This week' },
		{ index: 1, id: 'later', title: 'Next week' },
		{ index: 2, id: 'never', title: 'Never' },
		undefined,
	]);
});

test.each(['={{ 1 + 1 }}', '"Yes"', '{{ $json.a }}'])(
	'the text %s of a button is not evaluated',
	async (text) => {
		const asked = await runQuestion(link.url, template('choice', quickReplies(text)));
		const { items } = await answered(asked, given(sent().token, { choice: { index: 0 } }));
		expect(items?.[0]?.json.data).toMatchObject({ choice: { index: 0, title: text } });
	},
);

test('values are filled in as for Send Template', async () => {
	await runQuestion(
		link.url,
		template('choice', definitions.numbered, {
			'header.text.1': '4711',
			'body.1': 'Ann',
			'body.2': '4711',
			'button.5.url': '4711',
		}),
	);
	expect(sent().messages).toMatchObject([
		{
			template: {
				components: [
					{ type: 'header', parameters: [{ type: 'text', text: '4711' }] },
					{ type: 'body', parameters: [{ text: 'Ann' }, { text: '4711' }] },
					payload('0', 'TOKEN.0'),
					payload('1', 'TOKEN.1'),
					{ type: 'button', sub_type: 'url', index: '4' },
				],
			},
		},
	]);
});

test('a form has the token as its flow token', async () => {
	const of = definition([bodyOf('Tell us more'), buttonsOf({ type: 'FLOW', text: 'Begin' })]);
	await runQuestion(link.url, template('form', of, { 'button.1.flow_token': 'mine' }));
	expect(sent()).toMatchObject({
		messages: [
			{
				template: {
					components: [
						{
							type: 'button',
							sub_type: 'flow',
							index: '0',
							parameters: [{ type: 'action', action: { flowToken: 'TOKEN' } }],
						},
					],
				},
			},
		],
		customParameters: { n8nWait: 'TOKEN' },
	});
});

test.each(['freeText', 'delivery'])('%s takes any template as it is', async (responseType) => {
	await runQuestion(
		link.url,
		template(responseType, quickReplies('Yes'), { 'button.1.payload': 'y' }),
	);
	expect(sent()).toMatchObject({
		messages: [{ template: { components: [payload('0', 'y')] } }],
		customParameters: { n8nWait: 'TOKEN' },
	});
});

test('the quick replies of all cards are choices of one list', async () => {
	const card = (text: string) => ({
		components: [
			{ type: 'HEADER', format: 'IMAGE', example: { header_handle: ['https://example.com/a'] } },
			bodyOf('Lemons'),
			buttonsOf({ type: 'QUICK_REPLY', text }),
		],
	});
	const of = definition([
		bodyOf('Which ones?'),
		{ type: 'CAROUSEL', cards: [card('Yellow ones'), card('Green ones')] },
	]);
	const image = 'https://example.com/kitchen.jpg';
	const entered = { 'card.1.header.image': image, 'card.2.header.image': image };
	const asked = await runQuestion(link.url, template('choice', of, entered));
	expect(asked.error).toBeUndefined();
	const { items } = await answered(asked, given(sent().token, { choice: { index: 1 } }));
	expect(items?.[0]?.json.data).toMatchObject({ choice: { index: 1, title: 'Green ones' } });
});
