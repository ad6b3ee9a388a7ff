import { success } from '../../../nodes/LinkMobilityWhatsApp/wire/definition/answers';

test.each([
	[{ success: true }],
	[{ success: 'true' }],
	[{ success: true, id: '99' }],
	[{}],
	[null],
	[undefined],
	[''],
])('reads %j as success', (answer) => {
	expect(success.parse(answer)).toMatchObject({ success: true });
});

test.each([
	[{ success: false }],
	[{ success: 'false' }],
	[{ success: null }],
	[{ id: '99' }],
	[{ error: { code: 100 } }],
	[[]],
	[[{ success: true }]],
	[true],
	[0],
	['<html>'],
])('does not read %j as success', (answer) => {
	expect(success.safeParse(answer).success).toBe(false);
});
