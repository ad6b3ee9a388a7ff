import { MOST_CONTACTS, contacts } from '../../nodes/LinkMobilityWhatsApp/wire/contact';

const ann = { name: { formattedName: 'Ann', firstName: 'Ann' } };
const refused = (given: unknown) =>
	contacts.safeParse(given).error?.issues.map(({ message }) => message);

it('takes the most contacts and refuses one more', () => {
	const people = (count: number) => Array.from({ length: count }, () => ann);
	expect(refused(people(MOST_CONTACTS))).toBeUndefined();
	expect(refused(people(MOST_CONTACTS + 1))).toEqual([
		'There can be at most 257 contacts, here are 258',
	]);
});

it.each([
	['a name part as a number', { name: { formattedName: 'A', suffix: 3 } }, { suffix: '3' }],
	[
		'blanks around a part',
		{ name: { formattedName: ' A ', firstName: ' A ' } },
		{ firstName: 'A' },
	],
])('takes %s', (_title, given, part) => {
	expect(contacts.parse([given])).toEqual([{ name: { formattedName: 'A', ...part } }]);
});

it.each([
	['no list', {}, ['Contacts must be a list']],
	['nothing', undefined, ['Contacts needs at least one contact']],
	['an empty list', [], ['Contacts needs at least one contact']],
	['text', ['Ann'], ['Each contact must be an object with a name']],
	['no whole name', [{ name: { firstName: 'A' } }], ['Full Name is required']],
	['a blank phone', [{ ...ann, phones: [{ phone: ' ' }] }], ['Phone must not be blank']],
	[
		'words for a WhatsApp ID',
		[{ ...ann, phones: [{ waId: 'abc def' }] }],
		['WhatsApp ID must be the number in digits, such as 46701234567'],
	],
	['a blank e-mail address', [{ ...ann, emails: [{ email: '' }] }], ['Email must not be blank']],
	['a blank birthday', [{ ...ann, birthday: '' }], ['Birthday must not be blank']],
])('refuses %s', (_title, given, sentences) => {
	expect(refused(given)).toEqual(sentences);
});

it.each(['46701234567', '+46701234567', 46701234567, 'SE.1A2b3C'])(
	'takes a phone with only its WhatsApp ID, %s',
	(waId) => {
		expect(refused([{ ...ann, phones: [{ waId }] }])).toBeUndefined();
	},
);
