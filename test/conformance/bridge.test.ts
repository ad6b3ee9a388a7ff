import { startRecorder } from '../helpers/recorder';
import type { Recorder } from '../helpers/recorder';
import type { Case } from './case';
import { verdict } from './conformance';

let recorder: Recorder;
beforeAll(async () => {
	recorder = await startRecorder();
});
afterAll(async () => await recorder.close());

const caseOf = (kind: string, input: unknown, expect: Record<string, unknown>): Case => ({
	id: 'Z1',
	title: '',
	kind,
	in: input,
	expect,
});

const failuresOf = async (testCase: Case) => (await verdict(testCase, recorder)).failures;

const template = { op: 'sendTemplate', name: 't', language: 'en' };
const http = { status: 200, body: {} };

test.each<[string, string, object]>([
	['a text', 'build', { op: 'sendText', body: 'x', moon: 1 }],
	['the credential', 'build', { op: 'sendText', body: 'x', cred: { moon: 1 } }],
	['a card', 'build', { ...template, cards: [{ image: '1', moon: 1 }, { image: '2' }] }],
	['the header of a card', 'build', { ...template, cards: [{ header: { id: '1', moon: 1 } }] }],
	['a button', 'build', { ...template, buttons: [{ kind: 'url', value: 'a', moon: 1 }] }],
	['a button of a card', 'build', { ...template, cards: [{ image: '1', buttons: [{ moon: 1 }] }] }],
	['the header of a template', 'build', { ...template, header: { kind: 'image', moon: 1 } }],
	['a text variable', 'build', { ...template, body: [{ text: 'a', moon: 1 }] }],
	['a currency variable', 'build', { ...template, body: [{ kind: 'currency', moon: 1 }] }],
	['a date variable', 'build', { ...template, body: [{ kind: 'dateTime', moon: 1 }] }],
	['a contact', 'build', { op: 'sendContacts', contacts: [{ first: 'A', moon: 1 }] }],
	[
		'a phone of a contact',
		'build',
		{
			op: 'sendContacts',
			contacts: [{ first: 'A', phones: [{ phone: '+46700000001', moon: 1 }] }],
		},
	],
	[
		'the header of a message',
		'build',
		{ op: 'sendButtons', body: 'b', buttons: 1, header: { kind: 'text', text: 'h', moon: 1 } },
	],
	['a reply button', 'build', { op: 'sendButtons', body: 'b', buttons: [{ id: '1', moon: 1 }] }],
	[
		'a section',
		'build',
		{ op: 'sendList', body: 'b', button: 'M', sections: [{ rows: 1, moon: 1 }] },
	],
	[
		'a row',
		'build',
		{ op: 'sendList', body: 'b', button: 'M', sections: [{ rows: [{ title: 'A', moon: 1 }] }] },
	],
	['a new template', 'template', { op: 'createTemplate', template: { body: 'Hi.', moon: 1 } }],
	[
		'a button of a new template',
		'template',
		{ op: 'createTemplate', template: { body: 'Hi.', buttons: [{ type: 'URL', moon: 1 }] } },
	],
	['what LINK answers', 'response', { op: 'sendText', body: 'x', http: { ...http, moon: 1 } }],
	['a webhook', 'transport', { request: { body: {} }, moon: 1 }],
	['a request of a webhook', 'transport', { request: { body: {}, moon: 1 } }],
	['a filter', 'transport', { request: { body: {} }, filters: { moon: 1 } }],
])('a word that is not known in %s fails the case', async (_, kind, input) => {
	const failures = await failuresOf(caseOf(kind, input, { ok: true }));
	expect(failures).toHaveLength(1);
	expect(failures[0]?.actual).toContain('"moon"');
});

test.each<[string, string, object, Record<string, unknown>, string]>([
	[
		'build',
		'error',
		{ op: 'sendText', body: ' ' },
		{ error: { stage: 'client', moon: 1 } },
		'moon',
	],
	['build', 'stage', { op: 'sendText', body: ' ' }, { error: { stage: 'moon' } }, 'moon'],
	['response', 'result', { op: 'sendText', body: 'x', http }, { moon: 1 }, 'moon'],
])('in a %s, an expected %s that is not known fails the case', async (...given) => {
	const [kind, , input, expected, word] = given;
	const failures = await failuresOf(caseOf(kind, input, expected));
	expect(failures).toHaveLength(1);
	expect(failures[0]?.actual).toContain(`"${word}"`);
});

test('a field that the panel does not show for the kind of template fails the case', async () => {
	const input = { ...template, offerExpires: '2030-03-18T17:49:00Z', header: 'Sale' };
	const [failure] = await failuresOf(caseOf('build', input, { ok: true }));
	expect(failure?.actual).toContain('shows no field "headerText"');
});

const body = (text: string) => ({ type: 'body', parameters: [{ type: 'text', text }] });
const button = (sub_type: string, index: string, parameter: object) => ({
	type: 'button',
	sub_type,
	index,
	parameters: [parameter],
});
const image = (id: string) => ({ type: 'header', parameters: [{ type: 'image', image: { id } }] });

test.each<[string, object, unknown[]]>([
	[
		'urlValue of a button',
		{ ...template, buttons: [{ kind: 'url', index: 0, urlValue: 'a 1' }] },
		[button('url', '0', { type: 'text', text: 'a%201' })],
	],
	['urlValue', { ...template, urlValue: 'a1' }, [button('url', '0', { type: 'text', text: 'a1' })]],
	[
		'offerExpires with a code and a URL value',
		{ ...template, offerExpires: '2030-03-18T17:49:00Z', couponCode: 'SALE25', urlValue: 'a1' },
		[
			{
				type: 'limited_time_offer',
				parameters: [
					{
						type: 'limited_time_offer',
						limited_time_offer: { expiration_time_ms: Date.UTC(2030, 2, 18, 17, 49) },
					},
				],
			},
			button('copy_code', '0', { type: 'coupon_code', coupon_code: 'SALE25' }),
			button('url', '1', { type: 'text', text: 'a1' }),
		],
	],
	[
		'the code of sendAuthTemplate',
		{ ...template, op: 'sendAuthTemplate', code: '123456' },
		[body('123456'), button('url', '0', { type: 'text', text: '123456' })],
	],
	[
		'quickReply and url of cards',
		{
			...template,
			cards: [
				{ image: '1', body: ['x'], quickReply: 'yes-1', url: 'p/1' },
				{ image: '2', body: ['y'], quickReply: 'yes-2', url: 'p/2' },
			],
		},
		[
			{
				type: 'carousel',
				cards: ['1', '2'].map((id, card_index) => ({
					card_index,
					components: [
						image(id),
						body(card_index ? 'y' : 'x'),
						button('quick_reply', '0', { type: 'payload', payload: `yes-${id}` }),
						button('url', '1', { type: 'text', text: `p%2F${id}` }),
					],
				})),
			},
		],
	],
	[
		'the value of a date',
		{ ...template, body: [{ kind: 'dateTime', value: '2030-03-18T17:49:00Z', fallback: 'f' }] },
		[
			{
				type: 'body',
				parameters: [
					{
						type: 'dateTime',
						dateTime: { fallbackValue: 'f', timestamp: String(Date.UTC(2030, 2, 18, 17, 49)) },
					},
				],
			},
		],
	],
])('%s is filled in', async (_, input, components) => {
	const message = {
		type: 'template',
		template: { name: 't', language: { code: 'en' }, components },
	};
	expect(await failuresOf(caseOf('build', input, { message }))).toEqual([]);
});

test('a template by ID is filled in by the IDs of its fields', async () => {
	const definition = {
		id: '1',
		name: 't',
		language: 'en',
		category: 'UTILITY',
		status: 'APPROVED',
		components: [{ type: 'BODY', text: 'Hi {{1}}, it is here.' }],
	};
	const input = { op: 'sendTemplateById', template: definition, values: { 'body.1': 'Ann' } };
	const message = {
		type: 'template',
		template: { name: 't', language: { code: 'en' }, components: [body('Ann')] },
	};
	expect(await failuresOf(caseOf('build', input, { message }))).toEqual([]);
	const strange = { ...input, values: { 'body.2': 'Ann' } };
	const [failure] = await failuresOf(caseOf('build', strange, { message }));
	expect(failure?.actual).toContain('"body.2"');
});

describe('same', () => {
	const text = (a: object, b: object) => ({ op: 'sendText', body: 'x', a, b });
	const one = text({ to: '+46 70 000 00 01' }, { to: '+46700000001' });
	const other = text({ to: '+46700000001' }, { to: '+46700000002' });

	test.each([
		['of everything', true],
		['of a path', 'body.destinations'],
		['of several paths', ['method', 'message']],
	])('%s holds for two spellings of a number', async (_, same) => {
		expect(await failuresOf(caseOf('build', one, { same }))).toEqual([]);
	});

	test.each([
		['of everything', other, true],
		['of a path', other, 'body.destinations'],
		['of a path that is not there', one, 'body.moon'],
		['where one is refused', text({ to: '+46700000001' }, { to: 'moon' }), true],
	])('%s fails', async (_, input, same) => {
		expect(await failuresOf(caseOf('build', input, { same }))).toHaveLength(1);
	});

	test('holds for two spellings of a callback, and fails for two callbacks', async () => {
		const report = { messageId: 'm1', resultCode: 112003 };
		const spelled = { MessageID: 'm1', result_code: '112003' };
		const same = ['status', 'messageId', 'resultCode'];
		const alike = caseOf('dlr', { a: report, b: spelled }, { same });
		expect(await failuresOf(alike)).toEqual([]);
		const different = { a: report, b: { ...report, resultCode: 112007 } };
		expect(await failuresOf(caseOf('dlr', different, { same }))).toHaveLength(2);
	});

	test('holds for two responses that refuse a request, and fails for two that do not', async () => {
		const refusal = (status: number) => ({ http: { status, body: { resultCode: 112402 } } });
		const common = { op: 'sendText', body: 'x' };
		const alike = { ...common, a: refusal(400), b: refusal(400) };
		expect(await failuresOf(caseOf('response', alike, { same: true }))).toEqual([]);
		const different = { ...common, a: refusal(400), b: refusal(401) };
		expect(await failuresOf(caseOf('response', different, { same: true }))).toHaveLength(1);
	});

	test('needs two inputs', async () => {
		const failures = await failuresOf(caseOf('build', { a: { body: 'x' } }, { same: true }));
		expect(failures[0]?.actual).toContain('the inputs a and b');
	});
});
