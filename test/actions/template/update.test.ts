import type { Later } from '../../../nodes/LinkMobilityWhatsApp/actions/operation';
import { update } from '../../../nodes/LinkMobilityWhatsApp/actions/template/update';
import { knownTemplate } from '../../../nodes/LinkMobilityWhatsApp/wire/definition/known';
import type { KnownTemplate } from '../../../nodes/LinkMobilityWhatsApp/wire/definition/known';
import { endpoints } from '../../../nodes/LinkMobilityWhatsApp/wire/endpoints';
import { check, refused } from '../../../nodes/LinkMobilityWhatsApp/labels/check';
import { templates } from '../../fixtures/templates';
import { panel, setting } from '../../helpers/panel';

type Values = Record<string, unknown>;

const panelOf = (templateKind: string, updateFields: Values) =>
	panel({ templateId: '99', templateKind, updateFields, options: {} });
const requested = (templateKind: string, updateFields: Values) =>
	update.request(panelOf(templateKind, updateFields), setting);

/** The body that leaves after a template was read; the sentences when none does. */
function changed(templateKind: string, updateFields: Values, more: Partial<KnownTemplate> = {}) {
	const found: unknown = { ...templates[templateKind], ...more };
	try {
		const made = requested(templateKind, updateFields);
		const call = 'first' in made ? made.then(knownTemplate.parse(found)) : made;
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

test.each<[title: string, kind: string, given: Values, components: unknown[]]>([
	[
		'the footer',
		'standard',
		{ footer: 'Bye' },
		[header, greeting, buttons, { type: 'FOOTER', text: 'Bye' }],
	],
	[
		'the words of the body, whose example stays',
		'standard',
		{ body: 'Hello {{1}}, how are you?' },
		[header, { ...greeting, text: 'Hello {{1}}, how are you?' }, footer, buttons],
	],
	[
		'the body, which has no variables any more',
		'standard',
		{ body: 'Hello.' },
		[header, { type: 'BODY', text: 'Hello.' }, footer, buttons],
	],
	[
		'an example',
		'standard',
		{ bodyExamples: { example: [{ value: 'Bo' }] } },
		[header, { ...greeting, example: { body_text: [['Bo']] } }, footer, buttons],
	],
	['what is removed', 'standard', { remove: ['HEADER', 'BUTTONS'] }, [greeting, footer]],
	['what a text says to remove', 'standard', { remove: 'FOOTER' }, [header, greeting, buttons]],
	['what is removed in any case', 'standard', { remove: 'header, Buttons' }, [greeting, footer]],
	[
		'what a list of small letters removes',
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
		'minutes of a code',
		'authentication',
		{ codeExpires: 5 },
		[preset, copy, { ...expiry, code_expiration_minutes: 5 }],
	],
	[
		'the recommendation',
		'authentication',
		{ securityRecommendation: false },
		[{ ...preset, add_security_recommendation: false }, expiry, copy],
	],
	[
		'the button of a code',
		'authentication',
		{ newCodeButton: { newCodeButton: { otpType: 'COPY_CODE', buttonText: 'Take it' } } },
		[
			preset,
			expiry,
			{ type: 'BUTTONS', buttons: [{ type: 'OTP', otp_type: 'COPY_CODE', text: 'Take it' }] },
		],
	],
	['an offer', 'offer', { offer: '30% off' }, [file, limited('30% off'), greeting, offerButtons]],
	[
		'the clock of an offer',
		'offer',
		{ offerExpires: false },
		[file, limited('25% off', false), greeting, offerButtons],
	],
	[
		'the cards, which show what they did',
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
		'the text above cards, which stay',
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
])('changes %s, and leaves the rest', (_, kind, given, components) => {
	expect(changed(kind, given)).toEqual({ components });
});

test('sends no components where none change', () => {
	expect(changed('standard', { category: 'MARKETING' })).toEqual({ category: 'MARKETING' });
	expect(changed('standard', { timeToLive: '60' })).toEqual({ message_send_ttl_seconds: 60 });
});

test('reads the template first, and tells tries apart by what is to change', () => {
	const { first, changes } = requested('standard', { footer: 'Bye' }) as Later;
	expect(first.endpoint).toBe(endpoints.getTemplate);
	expect(first.path).toMatchObject({ source: '+46700000000', templateId: '99' });
	expect(changes).toEqual({ footer: 'Bye' });
});

const STRANGE = (words: string) =>
	`Template ID: order_ok has ${words}, which this node cannot send back, and an update without it would delete it. Change the template in WhatsApp Manager, or replace or remove this part of it, too.`;

test.each<[title: string, given: Values, more: Partial<KnownTemplate>, sentence: string]>([
	[
		'nothing',
		{},
		{},
		'There is nothing to change: give Components, Category or Time to Live, in Update Fields',
	],
	[
		'fields that say nothing',
		{ footer: ' ', newButtons: {}, remove: [] },
		{},
		'There is nothing to change: give Components, Category or Time to Live, in Update Fields',
	],
	[
		'a template in review',
		{ footer: 'Bye' },
		{ status: 'PENDING' },
		'Template ID: the status of order_ok is PENDING, and only templates that are APPROVED, REJECTED or PAUSED can be edited. It is in review: wait until that is over.',
	],
	[
		'a disabled one',
		{ footer: 'Bye' },
		{ status: 'DISABLED' },
		'Template ID: the status of order_ok is DISABLED, and only templates that are APPROVED, REJECTED or PAUSED can be edited. Create a new one instead.',
	],
	[
		'the category of an approved one',
		{ category: 'MARKETING' },
		{ status: 'APPROVED' },
		'Category cannot be changed from UTILITY, because the template is approved',
	],
	[
		'a time that its category does not have',
		{ timeToLive: 86_400 },
		{},
		'Time to Live must be from 30 to 43200 seconds (30 seconds to 12 hours) for a template of category UTILITY, and is 86400',
	],
	[
		'numbers where there were names',
		{ body: 'Hi {{1}}, how are you?', remove: ['HEADER'] },
		{ parameter_format: 'named' },
		'Body must keep the named variables of the template, such as {{first_name}}',
	],
	[
		'more variables than examples',
		{ body: 'Hi {{1}}, we send this to {{2}} on the next day' },
		{},
		'Body Examples needs one example per variable: 2 in all, not 1',
	],
	[
		'a component that nobody here knows',
		{ footer: 'Bye' },
		{ components: [{ type: 'SONG' }] },
		STRANGE('a component of type SONG'),
	],
	[
		'a button that nobody here knows',
		{ footer: 'Bye' },
		{
			components: [greeting, { type: 'BUTTONS', buttons: [{ type: 'VOICE_CALL', text: 'Call' }] }],
		},
		STRANGE('a button of type VOICE_CALL'),
	],
	[
		'a header that nobody here knows',
		{ footer: 'Bye' },
		{ components: [{ type: 'HEADER', format: 'GIF' }, greeting] },
		STRANGE('a header of format GIF'),
	],
	[
		'a card that nobody here knows',
		{ body: 'Hello.' },
		{
			components: [
				greeting,
				{ type: 'CAROUSEL', cards: [{ components: [{ type: 'HEADER', format: 'PRODUCT' }] }] },
			],
		},
		STRANGE('a header of format PRODUCT'),
	],
	[
		'a footer that is too long',
		{ footer: 'f'.repeat(61) },
		{},
		'Footer can be at most 60 characters, this one has 61',
	],
])('refuses %s', (_, given, more, sentence) => {
	expect(changed('standard', given, more)).toEqual([sentence]);
});

const NONE = (words: string) =>
	`the template order_ok has no ${words} to change. Take the field out, or give all components as JSON.`;

test.each<[field: string, given: Values, sentences: string[]]>([
	['Offer', { offer: 'Sale' }, [`Offer: ${NONE('limited-time offer')}`]],
	['Offer Expires', { offerExpires: false }, [`Offer Expires: ${NONE('limited-time offer')}`]],
	[
		'Cards',
		{ newCards: { card: [{ headerHandle: '4::x' }, { headerHandle: '4::y' }] } },
		[`Cards: ${NONE('cards')}`],
	],
	[
		'Security Recommendation',
		{ securityRecommendation: true },
		[`Security Recommendation: ${NONE('one-time password')}`],
	],
	[
		'Media Type',
		{ cardMedia: 'VIDEO' },
		['Media Type is what new cards show: add Cards, or take it out'],
	],
	[
		'Remove',
		{ remove: 'BODY' },
		['Remove must be one of BUTTONS, FOOTER, HEADER, and BODY is not'],
	],
])('%s is refused where it would be lost, and the rest use up the edit', (_, given, sentences) => {
	expect(changed('standard', { ...given, body: 'Hello.' })).toEqual(sentences);
});

test('a body of one’s own is refused where it is WhatsApp’s', () => {
	expect(changed('authentication', { body: 'Hello.' })).toEqual([
		"Body cannot be set in an authentication template, whose text is WhatsApp's own",
	]);
});

test('a text that Meta has taken stays, however short it is', () => {
	const short = { ...greeting, text: 'Hi {{1}} ok' };
	const found = { components: [short] } as Partial<KnownTemplate>;
	expect(changed('standard', { footer: 'Bye' }, found)).toEqual({
		components: [short, { type: 'FOOTER', text: 'Bye' }],
	});
	expect(changed('standard', { body: 'Yo {{1}} ok' }, found)).toEqual([
		'Body has too many variables for its length: 1 need at least 3 other words',
	]);
});

test.each(['APPROVED', 'REJECTED'])('a category that is said again is not sent: %s', (status) => {
	const given = { category: 'UTILITY', timeToLive: '60' };
	expect(changed('standard', given, { status })).toEqual({ message_send_ttl_seconds: 60 });
});

test('what Meta has taken before is sent back, in whatever form it is', () => {
	const link = { type: 'HEADER', format: 'IMAGE', example: { header_handle: ['https://e.com/a'] } };
	const old = { type: 'BUTTONS', buttons: [{ type: 'QUICK_REPLY', text: 'Yes 👍' }] };
	const found = { components: [link, greeting, old] } as Partial<KnownTemplate>;
	expect(changed('standard', { footer: 'Bye' }, found)).toEqual({
		components: [link, greeting, old, { type: 'FOOTER', text: 'Bye' }],
	});
	const newHeader = { newHeader: { headerFormat: 'IMAGE', headerHandle: 'https://e.com/b' } };
	expect(changed('standard', { newHeader, footer: 'Bye 👋' }, found)).toEqual([
		expect.stringMatching(/^Header Example File must be a handle, .* This is a link\.$/),
		'Footer cannot have emojis: take them out',
	]);
});

const NOTHING_NEW = [
	'Update Fields: nothing of this differs from the template order_ok as it is, so it would be an edit for nothing. Change something, or leave the update out.',
];

test.each<[title: string, kind: string, given: Values, more?: Partial<KnownTemplate>]>([
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
	['what is not there and removed', 'offer', { remove: ['FOOTER'] }],
	['the minutes of a code', 'authentication', { codeExpires: '10' }],
	['the offer', 'offer', { offer: '25% off', offerExpires: true }],
	['the text above cards', 'carousel', { body: greeting.text, category: 'MARKETING' }],
])('spends no edit on what is so already: %s', (_, kind, given, more = {}) => {
	expect(changed(kind, given, more)).toEqual(NOTHING_NEW);
});

test('buttons in another order are a change', () => {
	const [reply, look] = buttons.buttons;
	const row = { type: 'URL', text: 'Look', url: link.url, urlExample: link.example[0] };
	const newButtons = { button: [row, { type: 'QUICK_REPLY', text: 'Thanks' }] };
	expect(changed('standard', { newButtons })).toEqual({
		components: [header, greeting, footer, { type: 'BUTTONS', buttons: [look, reply] }],
	});
});

test('a button that nobody here knows can be replaced or removed', () => {
	const call = { type: 'BUTTONS', buttons: [{ type: 'VOICE_CALL', text: 'Call' }] };
	const found = { components: [greeting, call] } as Partial<KnownTemplate>;
	const newButtons = { button: [{ type: 'QUICK_REPLY', text: 'Ok' }] };
	expect(changed('standard', { newButtons }, found)).toEqual({
		components: [greeting, { type: 'BUTTONS', buttons: [{ type: 'QUICK_REPLY', text: 'Ok' }] }],
	});
	expect(changed('standard', { remove: ['BUTTONS'] }, found)).toEqual({ components: [greeting] });
});
