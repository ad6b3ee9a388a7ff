import { international, msisdn, recipients } from '../../../nodes/LinkMobilityWhatsApp/wire/phone';
import { reasons } from '../../helpers/reasons';

describe('a spelling that can only be one number is accepted', () => {
	test.each([
		// What spreadsheets and CSV files put around a number.
		["'46701234567", '+46701234567'],
		["'+46701234567", '+46701234567'],
		['"+46 70 123 45 67"', '+46701234567'],
		['="46701234567"', '+46701234567'],
		['=+46701234567', '+46701234567'],
		['“+46701234567”', '+46701234567'],
		['«+46701234567»', '+46701234567'],
		['<+46701234567>', '+46701234567'],
		['["+46701234567"]', '+46701234567'],
		['46701234567,00', '+46701234567'],
		['46701234567,0', '+46701234567'],
		['+46701234567.00', '+46701234567'],
		// Digits of other scripts.
		['٠٠٤٦٧٠١٢٣٤٥٦٧', '+46701234567'],
		['+۴۶ ۷۰ ۱۲۳ ۴۵ ۶۷', '+46701234567'],
		['＋４６７０１２３４５６７', '+46701234567'],
		['+४६ ७० १२३ ४५ ६७', '+46701234567'],
		['（+46） 70 123 45 67', '+46701234567'],
		// Links and IDs.
		['tel:+46-70-123-45-67', '+46701234567'],
		['TEL: 0046 70 123 45 67', '+46701234567'],
		['tel:070-123-45-67;phone-context=+46', '+46701234567'],
		['sms:+46701234567', '+46701234567'],
		['whatsapp:+16315551234', '+16315551234'],
		['https://wa.me/46701234567', '+46701234567'],
		['wa.me/+46701234567', '+46701234567'],
		['http://wa.me/46701234567/?text=Hello%20Ann', '+46701234567'],
		['https://api.whatsapp.com/send?phone=46701234567', '+46701234567'],
		[
			'https://api.whatsapp.com/send/?phone=%2B46701234567&text=Hello&type=phone_number&app_absent=0',
			'+46701234567',
		],
		['https://web.whatsapp.com/send?phone=46701234567', '+46701234567'],
		['https://wa.me/+46-70-123-45-67', '+46701234567'],
		['- +46701234567', '+46701234567'],
		['• 46701234567', '+46701234567'],
		['*+46701234567*', '+46701234567'],
		['+(46) 70 123 45 67', '+46701234567'],
		['0046 (0)70 123 45 67', '+46701234567'],
		['whatsapp://send?phone=46701234567', '+46701234567'],
		['5511987654321@s.whatsapp.net', '+5511987654321'],
		['46701234567@c.us', '+46701234567'],
		['46701234567:12@s.whatsapp.net', '+46701234567'],
		// Labels, and brackets around the whole.
		['Tel. +46 70 123 45 67', '+46701234567'],
		['Phone: +46 70 123 45 67', '+46701234567'],
		['(+46 70 123 45 67)', '+46701234567'],
		['(+46) 70 123 45 67', '+46701234567'],
		['+0046 70 123 45 67', '+46701234567'],
		// Invisible characters.
		['\u200e+46\u200b70\u2060123\ufe0f45\u00ad67', '+46701234567'],
		['\u2068+46 70\u3164123 45 67\u2069', '+46701234567'],
		['\u0000+46701234567\u0007', '+46701234567'],
		['+46 70 123 45 67 /', '+46701234567'],
		['+46 70 123 45 67.', '+46701234567'],
	])('%j → %s', (given, sent) => {
		expect(recipients(given)).toEqual([sent]);
		expect(international(given)).toBe(sent);
	});
});

describe('a zero after the country code', () => {
	test.each([
		['Sweden drops it', '+46 070-123 45 67', '+46701234567'],
		['the United Kingdom', '+44 07700 900123', '+447700900123'],
		['Germany', '0049 0151 12345678', '+4915112345678'],
		['France', '+33 06 12 34 56 78', '+33612345678'],
		['without a plus sign', '460701234567', '+46701234567'],
		['Hungary drops 06', '+36 06 30 123 4567', '+36301234567'],
		['Russia drops 8', '+7 8 916 123-45-67', '+79161234567'],
		['the United States drop 1', '+1 1 631 555 1234', '+16315551234'],
		['Argentina drops 0 and 15, and adds 9', '+54 0341 15 512-3456', '+5493415123456'],
		['Italy keeps it', '+39 06 1234 5678', '+390612345678'],
		['Ivory Coast', '+225 07 01 23 45 67', '+2250701234567'],
		['Gabon', '+241 06 03 12 34', '+24106031234'],
		['Congo', '+242 06 612 3456', '+242066123456'],
		['in brackets, a mobile number of Italy', '+39 (0)333 123 4567', '+393331234567'],
		['in brackets, a number of Ivory Coast', '+225 (0)7 01 23 45 67', '+2250701234567'],
	])('%s: %s → %s', (_, given, sent) => {
		expect(international(given)).toBe(sent);
	});
});

describe('Default Country Code removes what the country dials before a national number', () => {
	test.each([
		['Hungary', '36', '06 30 123 4567', '+36301234567'],
		['Hungary, in brackets', '36', '(06 30) 123 4567', '+36301234567'],
		['Lithuania, the old prefix', '370', '8 612 34567', '+37061234567'],
		['Lithuania, the new prefix', '370', '0 612 34567', '+37061234567'],
		['Belarus', '375', '8 029 491 19 11', '+375294911911'],
		['Russia', '7', '8 (916) 123-45-67', '+79161234567'],
		['Argentina', '54', '0341 155 123456', '+5493415123456'],
		['Argentina, Buenos Aires', '54', '011 15 2345-6789', '+5491123456789'],
		['Argentina, a landline', '54', '0341 512-3456', '+543415123456'],
		['Brazil, with a carrier', '55', '0 15 11 98765-4321', '+5511987654321'],
		['Colombia, with a carrier', '57', '0 3 601 2345678', '+576012345678'],
		['Australia, dialed abroad', '61', '0011 46 70 123 45 67', '+46701234567'],
		['Mexico', '52', '55 1234 5678', '+525512345678'],
		['Sweden, a zero in brackets', '46', '(0)70 123 45 67', '+46701234567'],
		['Sweden, complete', '46', '46 (0)70 123 45 67', '+46701234567'],
		['Italy, from abroad', '46', '0039 (0)333 123 4567', '+393331234567'],
	])('%s (%s): %s → %s', (_, code, given, sent) => {
		expect(international(given, code)).toBe(sent);
	});

	test.each([
		['Austria', '43', '664 1234567', '+436641234567'],
		['Austria', '43', '6641234567.0', '+436641234567'],
		['Greece', '30', '6912345678', '+306912345678'],
		['Pakistan', '92', '3001234567', '+923001234567'],
		['the Philippines', '63', '9171234567', '+639171234567'],
		['Indonesia', '62', '81234567890', '+6281234567890'],
		['Finland', '358', '401234567', '+358401234567'],
		['Brazil, a landline', '55', '1134567890', '+551134567890'],
		['Argentina, a landline', '54', '3415123456', '+543415123456'],
		['Argentina, a mobile number', '54', '341155123456', '+5493415123456'],
		['Hungary, of whose 06 a 6 is left', '36', '6301234567', '+36301234567'],
		['Italy, a landline', '39', '612345678', '+390612345678'],
		['Ivory Coast', '225', '701234567', '+2250701234567'],
	])('a spreadsheet ate the zero: %s (%s): %s → %s', (_, code, given, sent) => {
		expect(international(given, code)).toBe(sent);
	});

	test.each([
		['Norway has no zero', '47', '047 912 34 567'],
		['Italy, a mobile number, or a landline without its zero', '39', '3411234567'],
		['Germany, after the position in a list', '49', '2. 0170 1234567'],
		['seven digits of a town', '46', '12 34 5'],
		['more digits than the country has', '46', '070-123 45 67 89'],
	])('refuses %s (%s): %s', (_, code, given) => {
		expect(international(given, code)).toBe(given);
	});
});

const MORE =
	'has other text before, within or after the number. Write only the number, such as +46701234567, and separate several with commas';
const EXTENSION =
	'has an extension, which WhatsApp does not support. Write a number that can be reached without one, such as +46701234567';

describe('what is not only a number is refused and never joined', () => {
	test.each([
		['+46 70 123 45 67 (2)', MORE],
		['+1 202-555-0143 (123)', MORE],
		['+46 8 123 45 67/68', MORE],
		['+46 8 123 45 67 / 68', MORE],
		['+43 1 58858/0', MORE],
		['+46701234567 - home', MORE],
		['Ann +46701234567', MORE],
		['+46701234567*2', MORE],
		['+46701234567,5', undefined],
		['+46701234567.5', MORE],
		['+46 70) 123 45 67', MORE],
		['(1) +46 70 123 45 67', undefined],
		['+46701234567 ext 5', EXTENSION],
		['+46701234567 ext. 5', EXTENSION],
		['+46701234567x12', EXTENSION],
		['+46 8 123 456 78 #12', EXTENSION],
		['tel:+46701234567;ext=5', EXTENSION],
		['tel:70123;phone-context=example.com', MORE],
		[
			'+47 912 34 56',
			'has 7 digits after country code 47, where numbers have 5 or 8. Check its digits',
		],
		[
			'+33 6 12 34 56 78 9',
			'has 10 digits after country code 33, where numbers have 9. Check its digits',
		],
		['+46 70 123 45 67 2', 'cannot be a number of country code 46. Check its digits'],
		[
			'+210 1234567',
			'does not begin with the code of a country. Write the number with its country code, such as +46701234567',
		],
		[
			'4.67012E+10',
			'was shortened by a spreadsheet, so that digits may be lost. Format the column as text and enter the number again',
		],
		[
			'120363041234567890@g.us',
			'is the ID of a group or a list, not of a person. Write the phone number of the person, such as +46701234567',
		],
		[
			'123456789012345@lid',
			'is an ID that WhatsApp uses in place of the phone number, and messages cannot be sent to it. Write the phone number, such as +46701234567',
		],
		[
			'https://wa.me/message/ABCDEF12345',
			'is a link without a phone number. Write the phone number, such as +46701234567',
		],
		[
			'https://wa.me/0701234567',
			'is a link without a phone number. Write the phone number, such as +46701234567',
		],
	])('%s', (given, reason) => {
		const refused = recipients(given).filter((entry) => !msisdn().safeParse(entry).success);
		expect(refused).not.toEqual([]);
		if (reason === undefined) return;
		expect(refused).toEqual([given]);
		expect(reasons(msisdn().safeParse(given).error)).toEqual([reason]);
	});

	test('a zero in brackets that decides between two people', () => {
		expect(reasons(msisdn().safeParse('+39 (0)341 123 4567').error)).toEqual([
			'can be two numbers, with the zero in brackets or without it. Write only the digits that are dialed from abroad, such as +46701234567',
		]);
	});
});

describe('a list is split where it is certain', () => {
	test.each([
		['46701234567,00; 46707654321,0', ['+46701234567', '+46707654321']],
		['["+46701234567","+46707654321"]', ['+46701234567', '+46707654321']],
		['+46701234567/+46707654321', ['+46701234567', '+46707654321']],
		['tel:+46701234567 tel:+46707654321', ['+46701234567', '+46707654321']],
		['+46701234567، +46707654321', ['+46701234567', '+46707654321']],
		['+46701234567،+46707654321', ['+46701234567', '+46707654321']],
		['https://wa.me/46701234567 https://wa.me/46707654321', ['+46701234567', '+46707654321']],
		['46701234567@c.us 46707654321@c.us', ['+46701234567', '+46707654321']],
		['+46 70 123 45 67 (+46) 70 765 43 21', ['+46701234567', '+46707654321']],
		['0701234567,0046707654321', ['0701234567', '+46707654321']],
	])('%s', (given, numbers) => {
		expect(recipients(given)).toEqual(numbers);
	});
});

describe('a reply goes to the number in the form in which WhatsApp has it', () => {
	test.each([
		['5215512345678@s.whatsapp.net', '+5215512345678'],
		['+5215512345678', '+5215512345678'],
		['22997123456@s.whatsapp.net', '+22997123456'],
		['+22997123456', '+22997123456'],
		['+2290197123456', '+2290197123456'],
		['+22507010203', '+22507010203'],
		['+2250707010203', '+2250707010203'],
		['553187654321', '+553187654321'],
		['+5491123456789', '+5491123456789'],
		['+541123456789', '+541123456789'],
	])('%s → %s', (given, sent) => {
		expect(international(given)).toBe(sent);
		expect(msisdn().safeParse(sent).success).toBe(true);
	});
});
