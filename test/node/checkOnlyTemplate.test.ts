import type { IDataObject, INodeExecutionData, INodeParameters } from 'n8n-workflow';
import { credentials, runNode } from '../helpers/engine';
import { kept, loadFields } from '../helpers/mapper';
import { oneSandbox } from '../helpers/oneSandbox';
import { startRecorder } from '../helpers/recorder';
import { renderedText } from '../helpers/renderedText';
import { sampleTemplates } from '../../sandbox/meta/templates/samples/samples';
import { definition, definitions, bodyOf } from '../fixtures/definitions';
import { loaded, TEMPLATE_ID } from '../helpers/loaded';

const { sandbox, requests, login } = oneSandbox();

const VALUES: Array<[fieldId: RegExp, value: string]> = [
	[/header\.(image|video|document)$/, 'https://example.com/file'],
	[/header\.file_name$/, 'invoice.pdf'],
	[/header\.latitude$/, '59.3293'],
	[/header\.longitude$/, '18.0686'],
	[/header\.place_name$/, 'Our shop'],
	[/header\.address$/, 'Drottninggatan 1'],
	[/\.url$/, 'a b'],
	[/_code$|^code$/, '123456'],
	[/thumbnail_product_id$/, 'SKU-1'],
	[/product_ids$/, 'Mugs: SKU-1, SKU-2'],
	[/offer\.expires$/, '2099-03-18T17:49:00Z'],
	[/flow_token$/, 'order-4711'],
	[/\.payload$/, 'YES'],
	[/^(?:card\.\d+\.)?(?:body|header\.text)\.(.+)$/, 'Value $1'],
];

async function parametersOf(templateId: string): Promise<INodeParameters> {
	const fields = await loadFields(login(), { templateId });
	const values = fields.fields.flatMap(({ id }) => {
		if (id.startsWith('template.')) return [];
		const found = VALUES.find(([pattern]) => pattern.test(id));
		const [, variable = ''] = found?.[0].exec(id) ?? [];
		return found ? [[id, found[1].replace('$1', variable)]] : [];
	});
	return {
		resource: 'message',
		operation: 'sendTemplate',
		to: '+46700000001',
		fillIn: 'id',
		templateId,
		templateFields: kept(fields, Object.fromEntries(values)) as unknown as INodeParameters,
		options: { refId: 'r-1' },
	};
}

const run = async (parameters: INodeParameters, input?: INodeExecutionData[]) =>
	await runNode({ credentials: login(), parameters, input });

const shownLast = () => {
	const message = sandbox().state.messages.at(-1);
	return message?.from === 'business' ? message.rendered : undefined;
};

// The sandbox has its own implementation of templates, written from Meta's documentation.
test.each(sampleTemplates.map(({ id, name, language }) => [name, language, id]))(
	'the preview of %s (%s) is what the phone shows after a send',
	async (_name, _language, id) => {
		const parameters = await parametersOf(id);
		requests.splice(0);
		const before = sandbox().state.messages.length;
		const { items, error } = await run({ ...parameters, checkOnly: true });
		expect(error).toBeUndefined();
		expect(requests).toEqual([expect.stringMatching(/^GET .*\/templates\/\d+$/)]);
		expect(sandbox().state.messages).toHaveLength(before);

		await run(parameters);
		const rendered = shownLast();
		expect(rendered).toBeDefined();
		expect(items[0]?.json).toMatchObject({ valid: true, errors: [] });
		expect(items[0]?.json.preview).toBe(rendered && renderedText(rendered));
		expect(items[0]?.json.preview).not.toMatch(/\{\{/);
	},
);

test('one call reads the template for all items', async () => {
	const parameters = await parametersOf('100701');
	requests.splice(0);
	const input = ['Ann', 'Bo', 'Cy'].map((name) => ({ json: { name } }));
	const { items } = await run({ ...parameters, checkOnly: true }, input);
	expect(items).toHaveLength(3);
	expect(requests).toHaveLength(1);
});

test.each([
	['101501', 'The template has the status PAUSED. WhatsApp delivers it only when it is APPROVED.'],
	[
		'101601',
		'The template has the status REJECTED. WhatsApp delivers it only when it is APPROVED.',
	],
	['100701', undefined],
])('a note says if template %s cannot be delivered now', async (id, note) => {
	const { items } = await run({ ...(await parametersOf(id)), checkOnly: true });
	expect(items[0]?.json.notes).toEqual(note === undefined ? [] : [note]);
});

describe('a template that has changed since its fields were loaded', () => {
	const check = async (before: unknown, values: Record<string, string>, ...answers: unknown[]) => {
		const link = await startRecorder();
		link.answers({ status: 404, body: { resultCode: 112404, description: 'Unknown template' } });
		const [now] = answers;
		if (now !== undefined) link.answers({ body: now as IDataObject });
		const { items, error } = await runNode({
			credentials: credentials(link.url),
			parameters: {
				operation: 'sendTemplate',
				to: '+46700000001',
				fillIn: 'id',
				templateId: TEMPLATE_ID,
				templateFields: loaded(before, values) as unknown as INodeParameters,
				checkOnly: true,
			},
		});
		await link.close();
		expect(error).toBeUndefined();
		expect(link.requests.filter(({ method }) => method !== 'GET')).toEqual([]);
		return items[0]?.json;
	};
	const filled = {
		'header.text.1': '4711',
		'body.1': 'Ann',
		'body.2': '4711',
		'button.5.url': 'x',
	};

	test('has a note for each value that does not fit', async () => {
		const now = definition([
			{ type: 'HEADER', format: 'IMAGE' },
			bodyOf('Hello {{1}}, order {{2}} comes at {{3}}.'),
		]);
		expect(await check(definitions.numbered, filled, now)).toMatchObject({
			valid: true,
			preview: 'Hello Ann, order 4711 comes at {{3}}.',
			notes: [
				'The message does not fit the current template: no {{1}} in the header of the template, no value for {{3}} in the body. WhatsApp refuses such a message. Open the node and reload the fields.',
			],
		});
	});

	test('has a note if it cannot be read, and the values without the text', async () => {
		expect(await check(definitions.numbered, filled)).toMatchObject({
			valid: true,
			preview: [
				'Template: order_update (en)',
				'',
				'Header {{1}}: 4711',
				'Body {{1}}: Ann',
				'Body {{2}}: 4711',
				'[Button 5] link that ends with x',
			].join('\n'),
			notes: [
				'The text of the template is not known here, so the preview has only the values that the message fills in.',
				expect.stringMatching(
					/^The template could not be read, so its text is not in the preview: \S/,
				),
			],
		});
	});

	test('has a note if it is longer than any template', async () => {
		const long = definition([bodyOf('a'.repeat(100_000))]);
		expect(await check(definitions.numbered, filled, long)).toMatchObject({
			valid: true,
			preview: expect.stringMatching(/^Template: order_update/),
			notes: [
				expect.any(String),
				'The template could not be read, so its text is not in the preview: LINK answered with more than 100000 characters.',
			],
		});
	});

	test('has a note if LINK has no text of a one-time code', async () => {
		const bare = definition(
			[
				{ type: 'BODY', add_security_recommendation: true },
				{ type: 'FOOTER', code_expiration_minutes: 1 },
				{ type: 'BUTTONS', buttons: [{ type: 'OTP', otp_type: 'COPY_CODE' }] },
			],
			{ category: 'AUTHENTICATION' },
		);
		expect(await check(definitions.code, { code: '123456' }, bare)).toMatchObject({
			preview: [
				"(WhatsApp's own text with the code 123456)",
				"(WhatsApp's own text that the code expires in 1 minute)",
				'[Copy code] 123456',
			].join('\n\n'),
			notes: [],
		});
	});
});
