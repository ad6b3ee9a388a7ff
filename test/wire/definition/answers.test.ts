import {
	createdTemplate,
	success,
} from '../../../nodes/LinkMobilityWhatsApp/wire/definition/answers';

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

test.each<[answer: unknown, id: string | undefined]>([
	[{ id: '99', status: 'PENDING' }, '99'],
	[{ data: [{ id: 99 }] }, '99'],
	[{}, undefined],
	[{ data: {} }, undefined],
	[null, undefined],
	['', undefined],
	[{ success: true }, undefined],
	[{ success: 'true' }, undefined],
	[{ resultCode: 112001, description: 'Queued' }, undefined],
	[{ resultCode: '112001', id: '' }, undefined],
	[{ status: 'PENDING', category: 'UTILITY' }, undefined],
])('reads %j as a template that was created', (answer, id) => {
	expect(createdTemplate.parse(answer).id || undefined).toBe(id);
});

test.each([
	[{ success: false }],
	[{ resultCode: 112402 }],
	[{ resultCode: 112500, status: 'x' }],
	[{ error: { code: 100 } }],
	[{ message: 'Not found' }],
	['<html>'],
	[[]],
	[true],
])('does not read %j as a template that was created', (answer) => {
	expect(createdTemplate.safeParse(answer).success).toBe(false);
});
