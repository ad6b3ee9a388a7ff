import { interactive } from '../../../../nodes/LinkMobilityWhatsApp/actions/message/interactive/interactive';
import { messagesOf } from '../../../helpers/panel';

const flow = (more = {}) => ({
	kind: 'flow',
	body: 'b',
	flowId: '77',
	buttonText: 'Book',
	flowAction: 'default',
	flowReference: '',
	header: 'none',
	flowMode: 'published',
	headerText: '',
	footer: '',
	...more,
});
const navigate = (more = {}) =>
	flow({
		flowAction: 'navigate',
		screen: 'S1',
		specifyScreenData: 'fields',
		screenData: {},
		...more,
	});
const asJson = (screenDataJson: unknown) => navigate({ specifyScreenData: 'json', screenDataJson });
const asRows = (...value: unknown[]) => navigate({ screenData: { value } });

const sent = (parameters = {}, more = {}) => ({
	type: 'flow',
	body: { text: 'b' },
	action: {
		name: 'flow',
		parameters: { flow_message_version: '3', flow_id: '77', flow_cta: 'Book', ...parameters },
	},
	...more,
});
const screen = (data?: unknown) =>
	sent({
		flow_action: 'navigate',
		flow_action_payload: data === undefined ? { screen: 'S1' } : { screen: 'S1', data },
	});

it.each<[string, Record<string, unknown>, unknown]>([
	['D20 flow minimal', flow(), sent()],
	[
		'D21 flow navigate with data',
		{ ...asJson('{ "price": 100 }'), flowReference: 't1' },
		sent({
			flow_token: 't1',
			flow_action: 'navigate',
			flow_action_payload: { screen: 'S1', data: { price: 100 } },
		}),
	],
	[
		'a header and a footer',
		flow({ header: 'text', headerText: 'H', footer: 'f' }),
		sent({}, { header: { type: 'text', text: 'H' }, footer: { text: 'f' } }),
	],
	['a draft', flow({ flowMode: 'draft' }), sent({ mode: 'draft' })],
	[
		'data exchange, without the hidden screen',
		flow({ flowAction: 'data_exchange', screen: 'S1' }),
		sent({ flow_action: 'data_exchange' }),
	],
	['a screen without data', navigate(), screen()],
	['a screen with blank JSON', asJson(' '), screen()],
	['a screen with an empty object', asJson('{}'), screen()],
	['data from an expression', asJson({ a: [1, null] }), screen({ a: [1, null] })],
	[
		'data in rows, keeping the types of values',
		asRows({ name: 'name', value: 'Oslo' }, { name: 'price', value: 100 }),
		screen({ name: 'Oslo', price: 100 }),
	],
	[
		'D24 flow label of 25',
		flow({ buttonText: 't'.repeat(25) }),
		sent({ flow_cta: 't'.repeat(25) }),
	],
])('%s', (_title, values, body) => {
	expect(messagesOf(interactive, values)).toStrictEqual([
		{ type: 'interactive', interactive: body },
	]);
});

it.each<[string, Record<string, unknown>, string]>([
	[
		'D23 flow navigate without screen',
		navigate({ screen: ' ' }),
		'Screen is required for the flow action Navigate',
	],
	[
		'D24 flow label of 31',
		flow({ buttonText: 't'.repeat(31) }),
		'Button Text can be at most 30 characters, this one has 31',
	],
	['a flow without ID', flow({ flowId: '' }), 'Flow ID must not be blank'],
	[
		'a duplicate name',
		asRows({ name: 'a', value: 1 }, { name: ' a', value: 2 }),
		'Screen Data, row 2: Name must be unique, "a" is used twice',
	],
	['a blank name', asRows({ name: '', value: 1 }), 'Screen Data, row 1: Name must not be blank'],
	[
		'a blank value',
		asRows({ name: 'a', value: '' }),
		'Screen Data, row 1: Value must not be blank',
	],
	['a list', asJson('[1]'), 'Screen Data must be an object such as { "price": 100 }'],
])('%s: refused', (_title, values, sentence) => {
	expect(messagesOf(interactive, values)).toEqual([sentence]);
});

it('reports invalid JSON', () => {
	expect(messagesOf(interactive, asJson('{ price: 100 }'))).toEqual([
		expect.stringMatching(/^Screen Data is not valid JSON: /),
	]);
});
