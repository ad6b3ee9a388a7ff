import { credentials, runNode } from '../helpers/engine';
import { startRecorder } from '../helpers/recorder';
import type { Recorder } from '../helpers/recorder';

let link: Recorder;
beforeAll(async () => {
	link = await startRecorder();
});
beforeEach(() => {
	link.reset();
	link.answers({ body: { id: '4711', status: 'PENDING', category: 'UTILITY' } });
});
afterAll(async () => await link.close());

test("a pasted text that n8n's editor turned into an expression keeps the variables of the template", async () => {
	const { error } = await runNode({
		credentials: credentials(link.url),
		parameters: {
			resource: 'template',
			operation: 'createTemplate',
			templateName: '=order_{{ $json.kind }}',
			headerFormat: 'TEXT',
			headerText: '=Order {{1}}',
			headerExample: '4711',
			category: 'UTILITY',
			body: '=Hi {{1}}, your order from {{ $json.shop }} comes on {{2}}.',
			bodyExamples: { example: [{ value: 'Ann' }, { value: '=day {{ 1 + 1 }}' }] },
			buttons: {
				button: [
					{
						type: 'URL',
						text: 'See it',
						url: '=https://{{ $json.host }}/{{1}}',
						urlExample: 'https://e.com/1',
					},
				],
			},
		},
		input: [{ json: { kind: 'sent', shop: 'Berg & Co', host: 'e.com' } }],
	});
	expect(error).toBeUndefined();
	expect(link.requests.map(({ body }) => body)).toEqual([
		{
			name: 'order_sent',
			language: 'en',
			category: 'UTILITY',
			components: [
				{
					type: 'HEADER',
					format: 'TEXT',
					text: 'Order {{1}}',
					example: { header_text: ['4711'] },
				},
				{
					type: 'BODY',
					text: 'Hi {{1}}, your order from Berg & Co comes on {{2}}.',
					example: { body_text: [['Ann', 'day 2']] },
				},
				{
					type: 'BUTTONS',
					buttons: [
						{
							type: 'URL',
							text: 'See it',
							url: 'https://e.com/{{1}}',
							example: ['https://e.com/1'],
						},
					],
				},
			],
		},
	]);
});

const created = async (fields: object) => {
	const { error } = await runNode({
		credentials: credentials(link.url),
		parameters: {
			resource: 'template',
			operation: 'createTemplate',
			templateName: 'order_ok',
			body: 'Your order is on its way.',
			...fields,
		},
		input: [{ json: { name: 'Ann' } }],
	});
	return error?.message ?? link.requests.map(({ body }) => body);
};

test.each<[string, object, string]>([
	['body', { body: '=Hi {{Name}}, welcome.' }, 'Write {{name}} instead'],
	['body', { body: '=Hi {{firstName}}, welcome.' }, 'the variable {{firstName}}'],
	['body', { body: '=Hi {{ first-name }}, welcome.' }, 'Write {{first_name}} instead'],
	['body', { body: '=Hi {{First Name}}, welcome.' }, 'Write {{first_name}} instead'],
	['body', { body: '=Hi {{förnamn}}, welcome.' }, 'Write {{fornamn}} instead'],
	['footer', { footer: '=Bye {{1}}' }, 'Footer cannot have variables'],
	[
		'button',
		{ buttons: { button: [{ type: 'QUICK_REPLY', text: '=Yes {{1}}' }] } },
		'Button Text cannot have variables',
	],
])('%s %j is refused instead of being sent without its variable', async (_, fields, words) => {
	expect(await created(fields)).toContain(words);
	expect(link.requests).toEqual([]);
});

test('an offer keeps its variable too', async () => {
	const offer = { templateKind: 'offer', category: 'MARKETING', offer: '=Save {{1}}' };
	expect(JSON.stringify(await created(offer))).not.toContain('Save 1');
});

test.each([
	['{{ $json.name }}', 'Ann'],
	['{{ 5 - 2 }}', '3'],
	['{{ "Ann" }}', 'Ann'],
	['{{ new Date }}', new Date().toDateString().slice(0, 10)],
])('%s is an expression', async (expression, value) => {
	const words = await created({ body: `=It is ${expression}, thank you all.` });
	expect(JSON.stringify(words)).toContain(`It is ${value}`);
});

test('the name of a variable that was pasted with its braces is kept', async () => {
	const pasted = { variable: '={{first_name}}', value: 'Ann' };
	const [body] = [
		await created({ body: 'Hi {{first_name}}, welcome.', bodyExamples: { example: [pasted] } }),
	].flat();
	expect(body).toMatchObject({
		components: [
			{ example: { body_text_named_params: [{ param_name: 'first_name', example: 'Ann' }] } },
		],
	});
});

test.each([
	['={{first_name}}', 'first_name'],
	['{{ first_name }}', 'first_name'],
	['={{ $json.name }}', 'ann'],
])('a template sent by hand has the variable %j as %j', async (parameterName, sent) => {
	link.reset();
	const text = (name: string) => ({ type: 'text', text: 'x', parameterName: name });
	const { error } = await runNode({
		credentials: credentials(link.url),
		parameters: {
			operation: 'sendTemplate',
			fillIn: 'hand',
			name: 'order_ok',
			to: '+46700000001',
			header: 'text',
			headerText: 'x',
			headerName: parameterName,
			bodyVariables: { variable: [text(parameterName)] },
		},
		input: [{ json: { name: 'ann' } }],
	});
	expect(error).toBeUndefined();
	expect(JSON.stringify(link.requests).split(`"parameterName":"${sent}"`)).toHaveLength(3);
});
