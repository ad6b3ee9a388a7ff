import { text } from '../../nodes/LinkMobilityWhatsApp/actions/message/text';
import { get } from '../../nodes/LinkMobilityWhatsApp/actions/template/get';
import { outcome } from '../helpers/panel';

const sentTo = (to: unknown, options: object = {}) =>
	outcome(text, { text: 'Hi', previewUrl: false, to, options }).refused;

const NATIONAL =
	'looks like a national number. Write it with its country code, such as +46701234567';
const ODD =
	'is not a phone number. Write it with a plus sign, country code and 7 to 15 digits in all, such as +46701234567';
const OPTION = ', or set the option Default Country Code';

test.each<[title: string, to: unknown, sentences: string[]]>([
	['a national number', '070-123 45 67', [`To: 070-123 45 67 ${NATIONAL}${OPTION}`]],
	['bare digits', '6315551234', [`To: 6315551234 ${NATIONAL}${OPTION}`]],
	['a name', 'Ann', [`To: "Ann" ${ODD}`]],
	['two numbers', '070, Bo', [`To: 070 ${NATIONAL}${OPTION}`, `To: "Bo" ${ODD}`]],
	['nothing', '', ['To needs at least one phone number']],
	[
		'something after the number',
		'+46 70 123 45 67 (2)',
		[
			'To: "+46 70 123 45 67 (2)" has other text before, within or after the number. Write only the number, such as +46701234567, and separate several with commas',
		],
	],
	[
		'a number that is too short',
		'+47 912 34 56',
		[
			'To: +47 912 34 56 has 7 digits after country code 47, where numbers have 5 or 8. Check its digits',
		],
	],
	[
		'more recipients than a request can have',
		Array.from({ length: 1_001 }, (_, index) => `+467000${10_000 + index}`),
		['To: one item can have at most 1,000 recipients. Divide the list into several items'],
	],
	[
		'a long entry',
		'x'.repeat(65),
		[
			`To: a phone number can be at most 64 characters, but the entry "${'x'.repeat(32)}…" has 65. Write one number such as +46701234567, and separate several with commas`,
		],
	],
	[
		'the sender',
		'+46700000000',
		[
			'To must not include the sender itself, +46700000000, to which WhatsApp delivers nothing. Enter another number',
		],
	],
])('To is refused with %s', (_, to, sentences) => {
	expect(sentTo(to)).toEqual(sentences);
});

test('with Default Country Code, no sentence asks to set it', () => {
	expect(sentTo('15123456789, 070-1', { defaultCountryCode: '49' })).toEqual([
		'To: 15123456789 is not clearly a number of Default Country Code 49. Write it with a plus sign and its country code, such as +46701234567',
		'To: 070-1 is not a number of Default Country Code 49. Check its digits, or write it with a plus sign and its country code, such as +46701234567',
	]);
	expect(sentTo('070-1, 047 912 34 567', { defaultCountryCode: '47' })).toEqual([
		'To: 070-1 is not a number of Default Country Code 47. Check its digits, or write it with a plus sign and its country code, such as +46701234567',
		'To: 047 912 34 567 is not a number of Default Country Code 47. Check its digits, or write it with a plus sign and its country code, such as +46701234567',
	]);
	expect(sentTo('+46700000001', { defaultCountryCode: '210' })).toEqual([
		'Default Country Code cannot be 210, which is not the code of a country. Write a code such as 46',
	]);
	expect(sentTo('+46700000001', { defaultCountryCode: 'SE' })).toEqual([
		'Default Country Code must be 1 to 3 digits, such as 46',
	]);
});

test.each<[sender: string, sentence: string]>([
	['070-123 45 67', `Sender: 070-123 45 67 ${NATIONAL}`],
	[
		'+47 912 34 56',
		'Sender: +47 912 34 56 has 7 digits after country code 47, where numbers have 5 or 8. Check its digits',
	],
	[
		'+46700000000 (2)',
		'Sender: "+46700000000 (2)" has other text before, within or after the number. Write only the number, such as +46701234567, and separate several with commas',
	],
	[
		'SE.1A2b3C',
		'Sender: SE.1A2b3C is the user ID of a person. Write the number to send from, such as +46700000000',
	],
])('Sender is refused with %s, for a message and for a template', (sender, sentence) => {
	const options = { sender };
	expect(sentTo('+46700000001', options)).toEqual([sentence]);
	const { refused } = outcome(get, { templateId: '1', simplify: true, options });
	expect(refused).toEqual([sentence]);
});

test.each([
	['+46 070-000 00 00', {}, '+46700000000'],
	['tel:+46700000000', {}, '+46700000000'],
	['070-000 00 00', { defaultCountryCode: '46' }, '+46700000000'],
])('Sender %s is sent as %s, as To is', (sender, options, source) => {
	const { body } = outcome(text, {
		text: 'Hi',
		previewUrl: false,
		to: '+46700000001',
		options: { sender, ...options },
	});
	expect(body).toMatchObject({ source });
});
