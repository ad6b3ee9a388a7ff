import { receivedNumber } from '../../../nodes/LinkMobilityWhatsApp/wire/phone/received';

test.each([
	['46701234567', '+46701234567'],
	['+46701234567', '+46701234567'],
	['0046701234567', '+46701234567'],
	['+46 70-123 45 67', '+46701234567'],
	['46 (0)70 123 45 67', '+46701234567'],
	['5215512345678@c.us', '+5215512345678'],
	['6591234567', '+6591234567'],
	// Numbers that the plans do not know: in LINK's examples, of a new range, of a test system.
	['46000000001', '+46000000001'],
	['0046 000-000 001', '+46000000001'],
	['22990123456', '+22990123456'],
	['99912345678', '+99912345678'],
	['SE.1A2b', 'SE.1A2b'],
	['SE.ENT.1A2b', 'SE.ENT.1A2b'],
	['0701234567', '0701234567'],
	['+46 70 123 45 67 (2)', '+46 70 123 45 67 (2)'],
	['LINK', 'LINK'],
	['', ''],
])('%j is passed on as %j', (written, number) => {
	expect(receivedNumber(written)).toBe(number);
});
