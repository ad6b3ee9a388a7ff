import { MAX_CONTACTS, contacts } from '../../nodes/LinkMobilityWhatsApp/wire/contact';
import { reasons } from '../helpers/reasons';

const ann = { name: { formattedName: 'Ann', firstName: 'Ann' } };
const refused = (given: unknown) => reasons(contacts.safeParse(given).error);

it('accepts the maximum number of contacts and refuses one more', () => {
	const people = (count: number) => Array.from({ length: count }, () => ann);
	expect(refused(people(MAX_CONTACTS))).toBeUndefined();
	expect(refused(people(MAX_CONTACTS + 1))).toEqual(['can have at most 257 entries, not 258']);
});

it.each([
	['a name part as a number', { name: { formattedName: 'A', suffix: 3 } }, { suffix: '3' }],
	[
		'spaces around a part, as they were typed',
		{ name: { formattedName: 'A', firstName: ' A ' } },
		{ firstName: ' A ' },
	],
])('accepts %s', (_title, given, part) => {
	expect(contacts.parse([given])).toEqual([{ name: { formattedName: 'A', ...part } }]);
});

it.each([
	['no list', {}, ['must be a list']],
	['nothing', undefined, ['needs at least one contact']],
	['an empty list', [], ['needs at least one contact']],
	['text', ['Ann'], ['0 must be an object with a name']],
	['no whole name', [{ name: { firstName: 'A' } }], ['0.name.formattedName is required']],
	[
		'a blank phone next to another one',
		[{ ...ann, phones: [{ phone: ' ' }, { phone: '+46700000001' }] }],
		['0.phones.0 needs phone or waId'],
	],
	[
		'words for a WhatsApp ID',
		[{ ...ann, phones: [{ waId: 'abc def' }] }],
		['0.phones.0.waId must be the number in digits, such as 46701234567'],
	],
	[
		'a phone that is national',
		[{ ...ann, phones: [{ phone: '070-123 45 67' }] }],
		[
			'0.phones.0.phone looks like a national number. Write it with its country code, such as +46701234567',
		],
	],
	[
		'a phone with an impossible length',
		[{ ...ann, phones: [{ phone: '+47 912 34 56' }] }],
		[
			'0.phones.0.phone has 7 digits after country code 47, where numbers have 5 or 8. Check its digits',
		],
	],
	[
		'a WhatsApp ID with an impossible length',
		[{ ...ann, phones: [{ waId: '47 912 34 56' }] }],
		[
			'0.phones.0.waId has 7 digits after country code 47, where numbers have 5 or 8. Check its digits',
		],
	],
	[
		'a WhatsApp ID that is a national number',
		[{ ...ann, phones: [{ waId: '070-123 45 67' }] }],
		[
			'0.phones.0.waId looks like a national number. Write it with its country code, such as +46701234567',
		],
	],
	[
		'a blank email address next to another one',
		[{ ...ann, emails: [{ email: '' }, { email: 'a@example.com' }] }],
		['0.emails.0.email must not be blank'],
	],
])('refuses %s', (_title, given, sentences) => {
	expect(refused(given)).toEqual(sentences);
});

it.each(['46701234567', '+46701234567', 46701234567, 'SE.1A2b3C'])(
	'takes a phone with only its WhatsApp ID, %s',
	(waId) => {
		expect(refused([{ ...ann, phones: [{ waId }] }])).toBeUndefined();
	},
);

it.each([
	['+46 (0)70-123 45 67', '46701234567'],
	['6591234567', '6591234567'],
	['https://wa.me/46701234567', '46701234567'],
	['SE.1A2b3C', 'SE.1A2b3C'],
])('writes the WhatsApp ID %s as %s, and a phone as it is', (written, waId) => {
	const given = { ...ann, phones: [{ phone: '+46 (0)70-123 45 67', waId: written }] };
	expect(contacts.parse([given])).toEqual([
		{ ...ann, phones: [{ phone: '+46 (0)70-123 45 67', waId }] },
	]);
});
