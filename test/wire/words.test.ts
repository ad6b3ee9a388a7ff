import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { newTemplate } from '../../nodes/LinkMobilityWhatsApp/wire/definition/create';
import { templateEdit } from '../../nodes/LinkMobilityWhatsApp/wire/definition/edit';
import { messageRequest } from '../../nodes/LinkMobilityWhatsApp/wire/envelope';
import { message, messageTypes } from '../../nodes/LinkMobilityWhatsApp/wire/message';
import { refusalsOf } from '../../nodes/LinkMobilityWhatsApp/wire/refusals';
import { anyMessage } from '../../nodes/LinkMobilityWhatsApp/wire/unknown/anyMessage';
import { components } from '../../nodes/LinkMobilityWhatsApp/wire/template/filledInComponents';

const wire = join(__dirname, '../../nodes/LinkMobilityWhatsApp/wire');

/** Limits that n8n sets, which a comment explains, and the expressions of n8n that must not be sent. */
const ABOUT_N8N = /(?:nesting|storable|unevaluated)\.ts$/;

const sources = readdirSync(wire, { recursive: true, withFileTypes: true })
	.filter((entry) => entry.isFile() && !ABOUT_N8N.test(entry.name))
	.map((entry) => join(entry.parentPath, entry.name));

test('the API knows nothing of n8n, its panels and its credentials', () => {
	expect(sources.length).toBeGreaterThan(50);
	const words = /\b(?:n8n|panel|credential|node|workflow)s?\b/gi;
	const found = sources.flatMap((file) =>
		[...readFileSync(file, 'utf8').matchAll(words)].map(([word]) => `${file}: ${word}`),
	);
	expect(found).toEqual([]);
});

const anything = fc.oneof(
	fc.constantFrom<unknown>(undefined, null, '', ' ', 0, -1, 2 ** 53, 1.5, NaN, true, [], {}),
	fc.constantFrom<unknown>(
		'x'.repeat(5000),
		'a\nb',
		'*b*',
		'😀',
		'{{1}',
		'{{a}} {{2}}',
		'https://',
	),
	fc.jsonValue({ maxDepth: 3 }),
);

/** A body in which any part may be something else. */
function broken(value: unknown): fc.Arbitrary<unknown> {
	if (typeof value !== 'object' || value === null) {
		return fc.oneof(
			{ weight: 2, arbitrary: fc.constant(value) },
			{ weight: 1, arbitrary: anything },
		);
	}
	const whole: fc.Arbitrary<unknown> = Array.isArray(value)
		? fc.tuple(...value.map(broken))
		: fc.record(
				Object.fromEntries(Object.entries(value).map(([key, part]) => [key, broken(part)])),
				{ requiredKeys: [] },
			);
	return fc.oneof({ weight: 20, arbitrary: whole }, { weight: 1, arbitrary: anything });
}

const text = { type: 'text', text: 'x' };
const request = {
	platformId: '1',
	platformPartnerId: '2',
	priority: 'NORMAL',
	refId: 'r',
	relativeValidityTime: 1,
	absoluteValidityTime: '2099-01-01T00:00:00Z',
	customParameters: { a: 'b' },
	messages: [{ type: 'text', text: { body: 'x' } }],
};
const definition = {
	name: 'a',
	language: 'en',
	category: 'MARKETING',
	parameter_format: 'named',
	message_send_ttl_seconds: 43_200,
	components: [
		{ type: 'HEADER', format: 'TEXT', text: 'Order {{1}}', example: { header_text: ['1'] } },
		{ type: 'BODY', text: 'Hi {{1}}, all is well', example: { body_text: [['Ann']] } },
		{ type: 'FOOTER', text: 'Bye' },
		{
			type: 'BUTTONS',
			buttons: [
				{ type: 'URL', text: 'Look', url: 'https://e.com/{{1}}', example: ['https://e.com/a'] },
				{ type: 'PHONE_NUMBER', text: 'Call', phone_number: '+46701234567' },
				{ type: 'COPY_CODE', example: 'A' },
				{ type: 'OTP', otp_type: 'ONE_TAP', supported_apps: [{ package_name: 'a.b' }] },
				{ type: 'FLOW', text: 'Open', flow_id: '1' },
			],
		},
	],
};
const values = [
	{ type: 'header', parameters: [{ type: 'document', document: { link: 'https://e.com/a.doc' } }] },
	{ type: 'body', parameters: [text, { type: 'dateTime', dateTime: { year: 2030 } }] },
	{ type: 'button', sub_type: 'url', index: '0', parameters: [text] },
	{
		type: 'carousel',
		cards: [0, 1].map((card_index) => ({
			card_index,
			components: [{ type: 'header', parameters: [{ type: 'image', image: { id: '1' } }] }],
		})),
	},
];
const strange = [
	{ type: 'sticker', sticker: { link: 'x' } },
	{ type: 'text', text: { body: ' ' }, context: { message_id: 'w' }, image: {} },
	{ type: 'interactive', interactive: { type: 'carousel', body: { text: '' }, footer: 1 } },
	{ type: 'template', template: { name: 'T', language: {}, components: values } },
];
const bodies = messageTypes.map((type) => ({ type, [type]: { type: 'button', action: {} } }));

test.each([
	['a request', messageRequest, fc.record({ body: broken(request) })],
	['a message', message, fc.record({ body: fc.oneof(...bodies.map(broken)) })],
	['a message of any kind', anyMessage, fc.record({ body: fc.oneof(...strange.map(broken)) })],
	['a definition', newTemplate, fc.record({ body: broken(definition) })],
	['an update', templateEdit, fc.record({ body: broken(definition) })],
	['the values for a template', components, fc.record({ body: broken(values) })],
])('whatever is wrong with %s, a reason goes on after the path', (_, schema, given) => {
	let count = 0;
	const property = fc.property(given, ({ body }) => {
		const { error } = schema.safeParse(body);
		const found = error ? refusalsOf(error) : [];
		count += found.length;
		const odd = found.filter(
			({ reason }) => !/^(?:can|cannot|contains|goes|has|is|looks|must|needs) /.test(reason),
		);
		expect(odd).toEqual([]);
	});
	fc.assert(property, { numRuns: 1_000, seed: 2026 });

	expect(count).toBeGreaterThan(1_000);
});
