import type { Call, TwoStepCall } from '../../../nodes/LinkMobilityWhatsApp/actions/operation';
import { update } from '../../../nodes/LinkMobilityWhatsApp/actions/template/update';
import { knownTemplate } from '../../../nodes/LinkMobilityWhatsApp/wire/definition/known';
import type { KnownTemplate } from '../../../nodes/LinkMobilityWhatsApp/wire/definition/known';
import { endpoints } from '../../../nodes/LinkMobilityWhatsApp/wire/endpoints';
import { check, refused } from '../../../nodes/LinkMobilityWhatsApp/labels/check';
import { templates } from '../../fixtures/templates';
import { panel, settings } from '../../helpers/panel';

type Values = Record<string, unknown>;

const panelOf = (templateKind: string, updateFields: Values) =>
	panel({ templateId: '99', templateKind, updateFields, options: {}, advancedOptions: {} });
const requested = (templateKind: string, updateFields: Values) =>
	update.request(panelOf(templateKind, updateFields), settings);

/** The JSON body after the template was read, or the sentences of a refusal. */
function changed(templateKind: string, updateFields: Values, more: Partial<KnownTemplate> = {}) {
	const found: unknown = { ...templates[templateKind], ...more };
	try {
		const made = requested(templateKind, updateFields);
		const call = 'first' in made ? made.second(knownTemplate.parse(found)) : made;
		expect(call.endpoint).toBe(endpoints.updateTemplate);
		const labels = update.labels(panelOf(templateKind, updateFields));
		return JSON.parse(JSON.stringify(check(call.endpoint.body, call.body, labels))) as Values;
	} catch (error) {
		return refused(error) ?? error;
	}
}

const link = {
	type: 'URL',
	text: 'Look',
	url: 'https://example.com/p/{{1}}',
	example: ['https://example.com/p/mug'],
};
const file = { type: 'HEADER', format: 'IMAGE', example: { header_handle: ['4::aW1hZ2U='] } };
const header = {
	type: 'HEADER',
	format: 'TEXT',
	text: 'Order {{1}}',
	example: { header_text: ['4711'] },
};
const greeting = {
	type: 'BODY',
	text: 'Hi {{1}}, here is something that you may like.',
	example: { body_text: [['Ann']] },
};
const footer = { type: 'FOOTER', text: 'The Shop' };
const buttons = { type: 'BUTTONS', buttons: [{ type: 'QUICK_REPLY', text: 'Thanks' }, link] };
const preset = { type: 'BODY', add_security_recommendation: true };
const expiry = { type: 'FOOTER', code_expiration_minutes: 10 };
const copy = {
	type: 'BUTTONS',
	buttons: [{ type: 'OTP', text: 'Copy code', otp_type: 'COPY_CODE' }],
};
const limited = (text: string, has_expiration = true) => ({
	type: 'LIMITED_TIME_OFFER',
	limited_time_offer: { text, has_expiration },
});
const offerButtons = { type: 'BUTTONS', buttons: [{ type: 'COPY_CODE', example: 'SPRING' }, link] };

test.each<[title: string, kind: string, updateFields: Values, components: unknown[]]>([
	[
		'the footer',
		'standard',
		{ footer: 'Bye' },
		[header, greeting, buttons, { type: 'FOOTER', text: 'Bye' }],
	],
	[
		'the text of the body, keeping its example',
		'standard',
		{ body: 'Hello {{1}}, how are you?' },
		[header, { ...greeting, text: 'Hello {{1}}, how are you?' }, footer, buttons],
	],
	[
		'the text of the body, removing the example with the variable',
		'standard',
		{ body: 'Hello.' },
		[header, { type: 'BODY', text: 'Hello.' }, footer, buttons],
	],
	[
		'an example of the body',
		'standard',
		{ bodyExamples: { example: [{ value: 'Bo' }] } },
		[header, { ...greeting, example: { body_text: [['Bo']] } }, footer, buttons],
	],
	['removed components', 'standard', { remove: ['HEADER', 'BUTTONS'] }, [greeting, footer]],
	['a component to remove, as text', 'standard', { remove: 'FOOTER' }, [header, greeting, buttons]],
	[
		'components to remove, as text in any case',
		'standard',
		{ remove: 'header, Buttons' },
		[greeting, footer],
	],
	[
		'a component to remove, in a lower-case list',
		'standard',
		{ remove: ['footer'] },
		[header, greeting, buttons],
	],
	[
		'the header',
		'standard',
		{ newHeader: { newHeader: { headerFormat: 'LOCATION' } } },
		[greeting, footer, buttons, { type: 'HEADER', format: 'LOCATION' }],
	],
	[
		'the buttons',
		'standard',
		{ newButtons: { button: [{ type: 'QUICK_REPLY', text: 'Ok' }] } },
		[header, greeting, footer, { type: 'BUTTONS', buttons: [{ type: 'QUICK_REPLY', text: 'Ok' }] }],
	],
	[
		'the validity of a code',
		'authentication',
		{ codeExpires: 5 },
		[preset, copy, { ...expiry, code_expiration_minutes: 5 }],
	],
	[
		'the security recommendation',
		'authentication',
		{ securityRecommendation: false },
		[{ ...preset, add_security_recommendation: false }, expiry, copy],
	],
	[
		'the code button',
		'authentication',
		{ newCodeButton: { newCodeButton: { otpType: 'COPY_CODE', buttonText: 'Take it' } } },
		[
			preset,
			expiry,
			{ type: 'BUTTONS', buttons: [{ type: 'OTP', otp_type: 'COPY_CODE', text: 'Take it' }] },
		],
	],
	[
		'the text of an offer',
		'offer',
		{ offer: '30% off' },
		[file, limited('30% off'), greeting, offerButtons],
	],
	[
		'the countdown of an offer',
		'offer',
		{ offerExpires: false },
		[file, limited('25% off', false), greeting, offerButtons],
	],
	[
		'the cards, keeping their media type',
		'carousel',
		{
			newCards: {
				card: ['a', 'b'].map((headerHandle) => ({
					headerHandle,
					buttons: { button: [{ type: 'QUICK_REPLY', text: 'More' }] },
				})),
			},
		},
		[
			greeting,
			{
				type: 'CAROUSEL',
				cards: ['a', 'b'].map((handle) => ({
					components: [
						{ type: 'HEADER', format: 'IMAGE', example: { header_handle: [handle] } },
						{ type: 'BUTTONS', buttons: [{ type: 'QUICK_REPLY', text: 'More' }] },
					],
				})),
			},
		],
	],
	[
		'the body of a carousel, keeping its cards',
		'carousel',
		{ body: 'Look at these.' },
		[
			{ type: 'BODY', text: 'Look at these.' },
			{
				type: 'CAROUSEL',
				cards: [1, 2].map((number) => ({
					components: [
						file,
						{ type: 'BODY', text: `Look at number ${number}` },
						{ type: 'BUTTONS', buttons: [link] },
					],
				})),
			},
		],
	],
])('changes %s and keeps the rest', (_, kind, updateFields, components) => {
	expect(changed(kind, updateFields)).toEqual({ components });
});

test('sends no components if none change', () => {
	expect(changed('standard', { category: 'MARKETING' })).toEqual({ category: 'MARKETING' });
	expect(changed('standard', { timeToLive: '60' })).toEqual({ message_send_ttl_seconds: 60 });
});

test('reads the template first, and identifies a retry by its changes', () => {
	const { first, changes } = requested('standard', { footer: 'Bye' }) as TwoStepCall;
	expect(first.endpoint).toBe(endpoints.getTemplate);
	expect(first.path).toMatchObject({ source: '+46700000000', templateId: '99' });
	expect(changes).toEqual({ footer: 'Bye' });
});

const NOTHING_TO_CHANGE =
	'There is nothing to change: add a field in Update Fields and fill it in. Available: Body, Body Examples, Buttons, Category, Footer, Header, Remove, Time to Live';

test('a blank update names the fields of its kind', () => {
	expect(changed('authentication', {})).toEqual([
		'There is nothing to change: add a field in Update Fields and fill it in. Available: Code Button, Code Expires After, Remove, Security Recommendation, Time to Live',
	]);
});

test.each<[field: string, kind: string, updateFields: Values]>([
	['Body', 'standard', { body: 'Hi {{ $json.name }}, how are you?' }],
	['Footer', 'standard', { footer: '{{ $json.name }}' }],
	[
		'Header Text',
		'standard',
		{ newHeader: { newHeader: { headerFormat: 'TEXT', headerText: '{{ $json.name }}' } } },
	],
	['Offer', 'offer', { offer: '{{ $json.name }}' }],
])(
	'%s with an expression that was not evaluated is refused before the template is read',
	(field, kind, updateFields) => {
		expect(() => requested(kind, updateFields)).toThrow(
			`${field} contains {{ $json.name }}, an expression that was not evaluated. Switch the field to Expression`,
		);
	},
);

const UNKNOWN_PART = (part: string) =>
	`Template ID: order_ok has ${part}, which this node cannot send back, so this update would delete it. Change the template in WhatsApp Manager, or also replace or remove this part.`;

test.each<[title: string, updateFields: Values, more: Partial<KnownTemplate>, sentence: string]>([
	['no fields', {}, {}, NOTHING_TO_CHANGE],
	['only blank fields', { footer: ' ', newButtons: {}, remove: [] }, {}, NOTHING_TO_CHANGE],
	[
		'a template in review',
		{ footer: 'Bye' },
		{ status: 'PENDING' },
		'Template ID: the status of order_ok is PENDING, and only templates that are APPROVED, REJECTED or PAUSED can be edited. It is in review: wait until the review is complete.',
	],
	[
		'a disabled template',
		{ footer: 'Bye' },
		{ status: 'DISABLED' },
		'Template ID: the status of order_ok is DISABLED, and only templates that are APPROVED, REJECTED or PAUSED can be edited. Create a new one instead.',
	],
	[
		'the category of an approved template',
		{ category: 'MARKETING' },
		{ status: 'APPROVED' },
		'Category cannot be changed from UTILITY, because the template is approved',
	],
	[
		'a time to live outside the range of the category',
		{ timeToLive: 86_400 },
		{},
		'Time to Live must be from 30 to 43200 seconds (30 seconds to 12 hours) for a template of category UTILITY, not 86400',
	],
	[
		'numbered variables in place of named ones',
		{ body: 'Hi {{1}}, how are you?', remove: ['HEADER'] },
		{ parameter_format: 'named' },
		'Body must keep the named variables of the template, such as {{first_name}}',
	],
	[
		'more variables than examples',
		{ body: 'Hi {{1}}, we send this to {{2}} on the next day' },
		{},
		'Body Examples needs one example per variable: 2 in all, not 1. The example for {{2}} is missing',
	],
	[
		'a component of an unknown type',
		{ footer: 'Bye' },
		{ components: [{ type: 'SONG' }] },
		UNKNOWN_PART('a component of type SONG'),
	],
	[
		'a button of an unknown type',
		{ footer: 'Bye' },
		{
			components: [greeting, { type: 'BUTTONS', buttons: [{ type: 'VOICE_CALL', text: 'Call' }] }],
		},
		UNKNOWN_PART('a button of type VOICE_CALL'),
	],
	[
		'a header of an unknown format',
		{ footer: 'Bye' },
		{ components: [{ type: 'HEADER', format: 'GIF' }, greeting] },
		UNKNOWN_PART('a header of format GIF'),
	],
	[
		'a card with a header of an unknown format',
		{ body: 'Hello.' },
		{
			components: [
				greeting,
				{ type: 'CAROUSEL', cards: [{ components: [{ type: 'HEADER', format: 'PRODUCT' }] }] },
			],
		},
		UNKNOWN_PART('a header of format PRODUCT'),
	],
	[
		'a footer that is too long',
		{ footer: 'f'.repeat(61) },
		{},
		'Footer can be at most 60 characters, this one has 61',
	],
])('refuses %s', (_, updateFields, more, sentence) => {
	expect(changed('standard', updateFields, more)).toEqual([sentence]);
});

test.each(['', ' ', undefined])('JSON that is blank is refused as Components: %p', (components) => {
	const param = panel({
		templateId: '99',
		templateKind: 'json',
		components,
		options: {},
		advancedOptions: {},
	});
	const { endpoint, body } = update.request(param, settings) as Call;
	expect(() => check(endpoint.body, body, update.labels(param))).toThrow('Components is required');
});

const NO_SUCH_PART = (part: string) =>
	`the template order_ok has no ${part} to change. Remove this field, or choose the Template Kind Components as JSON.`;

test.each<[field: string, updateFields: Values, sentences: string[]]>([
	['Offer', { offer: 'Sale' }, [`Offer: ${NO_SUCH_PART('limited-time offer')}`]],
	[
		'Offer Expires',
		{ offerExpires: false },
		[`Offer Expires: ${NO_SUCH_PART('limited-time offer')}`],
	],
	[
		'Cards',
		{ newCards: { card: [{ headerHandle: '4::x' }, { headerHandle: '4::y' }] } },
		[`Cards: ${NO_SUCH_PART('cards')}`],
	],
	[
		'Security Recommendation',
		{ securityRecommendation: true },
		[`Security Recommendation: ${NO_SUCH_PART('one-time password')}`],
	],
	[
		'Media Type',
		{ cardMedia: 'VIDEO' },
		['Media Type applies only to new cards: add Cards, or remove Media Type'],
	],
	[
		'Remove',
		{ remove: 'BODY' },
		['Remove must be one of BUTTONS, FOOTER, HEADER, and BODY is not'],
	],
])(
	'%s is refused if it would have no effect, so that no edit is wasted',
	(_, updateFields, sentences) => {
		expect(changed('standard', { ...updateFields, body: 'Hello.' })).toEqual(sentences);
	},
);

test('a custom body is refused in an authentication template', () => {
	expect(changed('authentication', { body: 'Hello.' })).toEqual([
		"Body cannot be set in an authentication template, whose text is WhatsApp's own",
	]);
});

test('a text with few words is sent, because Meta does not say how many it needs', () => {
	expect(
		changed('standard', { body: 'Yo {{1}} ok', remove: ['HEADER', 'FOOTER', 'BUTTONS'] }),
	).toEqual({
		components: [{ ...greeting, text: 'Yo {{1}} ok' }],
	});
});

test.each(['APPROVED', 'REJECTED'])('an unchanged category is not sent: %s', (status) => {
	const updateFields = { category: 'UTILITY', timeToLive: '60' };
	expect(changed('standard', updateFields, { status })).toEqual({ message_send_ttl_seconds: 60 });
});

test('components that Meta has accepted are sent back unchanged', () => {
	const link = { type: 'HEADER', format: 'IMAGE', example: { header_handle: ['https://e.com/a'] } };
	const old = { type: 'BUTTONS', buttons: [{ type: 'QUICK_REPLY', text: 'Yes 👍' }] };
	const found = { components: [link, greeting, old] } as Partial<KnownTemplate>;
	expect(changed('standard', { footer: 'Bye' }, found)).toEqual({
		components: [link, greeting, old, { type: 'FOOTER', text: 'Bye' }],
	});
	const newHeader = { newHeader: { headerFormat: 'IMAGE', headerHandle: 'https://e.com/b' } };
	expect(changed('standard', { newHeader, footer: 'Bye 👋' }, found)).toEqual([
		expect.stringMatching(
			/^Header Example File must be the handle of an uploaded file, not a link\./,
		),
		'Footer cannot have emojis: remove them',
	]);
});

const NO_DIFFERENCE = [
	'Update Fields: the template order_ok already has all these values, so this would use up an edit without changing anything. Change a value, or remove this update.',
];

test.each<[title: string, kind: string, updateFields: Values, more?: Partial<KnownTemplate>]>([
	['the footer', 'standard', { footer: 'The Shop' }],
	['the body', 'standard', { body: greeting.text, bodyExamples: { example: [{ value: 'Ann' }] } }],
	['the category', 'standard', { category: 'UTILITY' }, { status: 'APPROVED' }],
	['Time to Live', 'standard', { timeToLive: '60' }, { message_send_ttl_seconds: 60 }],
	[
		'the buttons',
		'standard',
		{
			newButtons: {
				button: [
					{ type: 'QUICK_REPLY', text: 'Thanks' },
					{ type: 'URL', text: 'Look', url: link.url, urlExample: link.example[0] },
				],
			},
		},
	],
	['the removal of a component that does not exist', 'offer', { remove: ['FOOTER'] }],
	['the validity of a code', 'authentication', { codeExpires: '10' }],
	['the text of an offer', 'offer', { offer: '25% off', offerExpires: true }],
	['the body of a carousel', 'carousel', { body: greeting.text, category: 'MARKETING' }],
])('refuses an update without a difference: %s', (_, kind, updateFields, more = {}) => {
	expect(changed(kind, updateFields, more)).toEqual(NO_DIFFERENCE);
});

test('buttons in another order are a change', () => {
	const [reply, look] = buttons.buttons;
	const row = { type: 'URL', text: 'Look', url: link.url, urlExample: link.example[0] };
	const newButtons = { button: [row, { type: 'QUICK_REPLY', text: 'Thanks' }] };
	expect(changed('standard', { newButtons })).toEqual({
		components: [header, greeting, footer, { type: 'BUTTONS', buttons: [look, reply] }],
	});
});

test('a button of an unknown type can be replaced or removed', () => {
	const call = { type: 'BUTTONS', buttons: [{ type: 'VOICE_CALL', text: 'Call' }] };
	const found = { components: [greeting, call] } as Partial<KnownTemplate>;
	const newButtons = { button: [{ type: 'QUICK_REPLY', text: 'Ok' }] };
	expect(changed('standard', { newButtons }, found)).toEqual({
		components: [greeting, { type: 'BUTTONS', buttons: [{ type: 'QUICK_REPLY', text: 'Ok' }] }],
	});
	expect(changed('standard', { remove: ['BUTTONS'] }, found)).toEqual({ components: [greeting] });
});
