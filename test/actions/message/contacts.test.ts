import { contacts } from '../../../nodes/LinkMobilityWhatsApp/actions/message/contacts/contacts';
import { messagesOf } from '../../helpers/panel';

const form = (...contact: unknown[]) => ({ contacts: { contact } });

it.each([
	[
		'a first name, from which the full name is composed',
		[{ firstName: 'Ann' }],
		[{ name: { formattedName: 'Ann', firstName: 'Ann' } }],
	],
	[
		'all parts of a name, in spoken order',
		[
			{
				firstName: ' Ann ',
				lastName: 'Smith',
				more: { prefix: 'Dr.', middleName: 'Marie', suffix: 'Jr.' },
			},
		],
		[
			{
				name: {
					formattedName: 'Dr. Ann Marie Smith Jr.',
					prefix: 'Dr.',
					firstName: ' Ann ',
					middleName: 'Marie',
					lastName: 'Smith',
					suffix: 'Jr.',
				},
			},
		],
	],
	[
		'all fields of a card',
		[
			{
				firstName: 'John',
				lastName: 'Smith',
				phones: {
					phone: [
						{ phone: '+1 (940) 555-1234', type: 'HOME', waId: '' },
						{ phone: '+1 (650) 555-1234', type: 'WORK', waId: '+1 650-555 1234' },
					],
				},
				emails: { email: [{ email: 'test@fb.com', type: 'WORK' }] },
				more: {
					formattedName: 'John Smith',
					organization: { details: { company: 'WhatsApp', department: 'Design', title: '' } },
					addresses: {
						address: [
							{
								street: '1 Hacker Way',
								city: 'Menlo Park',
								state: 'CA',
								zip: '94025',
								country: 'United States',
								countryCode: 'us',
								type: 'HOME',
							},
						],
					},
					urls: { url: [{ url: 'https://www.facebook.com', type: 'WORK' }] },
					birthday: '2012-08-18',
				},
			},
		],
		[
			{
				name: { formattedName: 'John Smith', firstName: 'John', lastName: 'Smith' },
				phones: [
					{ phone: '+1 (940) 555-1234', type: 'HOME' },
					{ phone: '+1 (650) 555-1234', type: 'WORK', waId: '16505551234' },
				],
				emails: [{ email: 'test@fb.com', type: 'WORK' }],
				org: { company: 'WhatsApp', department: 'Design' },
				addresses: [
					{
						street: '1 Hacker Way',
						city: 'Menlo Park',
						state: 'CA',
						zip: '94025',
						country: 'United States',
						countryCode: 'us',
						type: 'HOME',
					},
				],
				urls: [{ url: 'https://www.facebook.com', type: 'WORK' }],
				birthday: '2012-08-18',
			},
		],
	],
	[
		'no list of only blank rows',
		[
			{
				firstName: 'A',
				phones: { phone: [{ phone: '', type: ' ', waId: '' }] },
				emails: {},
				more: { organization: { details: { company: '' } }, urls: { url: [{ url: '' }] } },
			},
		],
		[{ name: { formattedName: 'A', firstName: 'A' } }],
	],
	[
		'several contacts',
		[{ firstName: 'A' }, { lastName: 'B' }],
		[
			{ name: { formattedName: 'A', firstName: 'A' } },
			{ name: { formattedName: 'B', lastName: 'B' } },
		],
	],
])('sends %s', (_title, rows, payload) => {
	expect(messagesOf(contacts, form(...rows))).toEqual([{ type: 'contacts', contacts: payload }]);
});

it.each([
	'2012-08-18T00:00:00.000+02:00',
	'2012-08-18T23:30:00Z',
	'2012-08-18 00:00:00',
	' 2012-08-18 ',
])('uses the date of %s without time zone conversion', (birthday) => {
	expect(messagesOf(contacts, form({ firstName: 'A', more: { birthday } }))).toEqual([
		{
			type: 'contacts',
			contacts: [{ name: { formattedName: 'A', firstName: 'A' }, birthday: '2012-08-18' }],
		},
	]);
});

const nameNeeds =
	'Enter a First Name or a Last Name: a contact needs at least one part of a name besides Full Name';
const dayNeeded = 'Birthday must be a day written as YYYY-MM-DD, such as 1990-12-31';
const one = (more: unknown) => form({ firstName: 'A', more });

it.each([
	['no contact', form(), 'Contacts needs at least one contact'],
	['an empty form', { contacts: {} }, 'Contacts needs at least one contact'],
	['an empty card', form({}), `Contacts, row 1: ${nameNeeds}`],
	[
		'only a full name',
		form({ firstName: 'A' }, { more: { formattedName: 'John Smith' } }),
		`Contacts, row 2: ${nameNeeds}`,
	],
	['a date that does not exist', one({ birthday: '2011-02-29' }), `Contacts, row 1: ${dayNeeded}`],
	[
		'a birthday with the day first',
		one({ birthday: '18/08/2012' }),
		`Contacts, row 1: ${dayNeeded}`,
	],
	[
		'an invalid email address',
		form({ firstName: 'A', emails: { email: [{ email: 'a@b.se' }, { email: 'ann' }] } }),
		'Contacts, row 1, Emails, row 2: Email must be an address such as ann@example.com',
	],
	[
		'a phone with only a type',
		form({ firstName: 'A', phones: { phone: [{ type: 'WORK' }] } }),
		'Contacts, row 1, Phones, row 1: Phone is required',
	],
	[
		'a phone that is national',
		form({ firstName: 'A', phones: { phone: [{ phone: '070-123 45 67' }] } }),
		'Contacts, row 1, Phones, row 1: Phone: 070-123 45 67 looks like a national number. Write it with its country code, such as +46701234567, or set the option Default Country Code',
	],
	[
		'a WhatsApp ID with something after it',
		form({ firstName: 'A', phones: { phone: [{ waId: '46 70 123 45 67 (2)' }] } }),
		'Contacts, row 1, Phones, row 1: WhatsApp ID: "46 70 123 45 67 (2)" has other text before, within or after the number. Write only the number, such as +46701234567, and separate several with commas',
	],
	[
		'a URL with only a type',
		one({ urls: { url: [{ type: 'WORK' }] } }),
		'Contacts, row 1, URLs, row 1: URL is required',
	],
	[
		'a name that is an object',
		form({ firstName: {} }),
		'Contacts, row 1: First Name must be plain text, not a list or an object',
	],
])('refuses %s', (_title, values, sentence) => {
	expect(messagesOf(contacts, values)).toEqual([sentence]);
});

it('completes national numbers with Default Country Code', () => {
	const phone = [{ phone: '070-123 45 67', waId: '70 123 45 67' }, { phone: '+1 (940) 555-1234' }];
	const values = form({ firstName: 'A', phones: { phone } });
	expect(messagesOf(contacts, { ...values, options: { defaultCountryCode: '46' } })).toEqual([
		{
			type: 'contacts',
			contacts: [
				{
					name: { formattedName: 'A', firstName: 'A' },
					phones: [{ phone: '+46701234567', waId: '46701234567' }, { phone: '+1 (940) 555-1234' }],
				},
			],
		},
	]);
});

it('accepts 257 contacts and refuses 258', () => {
	const contactsOf = (count: number) =>
		form(...Array.from({ length: count }, () => ({ firstName: 'A' })));
	expect(messagesOf(contacts, contactsOf(257))).toMatchObject([{ type: 'contacts' }]);
	expect(messagesOf(contacts, contactsOf(258))).toEqual([
		'Contacts can have at most 257 entries, not 258',
	]);
});
