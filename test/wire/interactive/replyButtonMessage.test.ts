import { a, button, buttons, parsed, refused } from '../../helpers/interactive';

describe('reply buttons', () => {
	test.each<[string, unknown]>([
		['3 buttons', buttons([button('1'), button('2'), button('3')])],
		['a button title of 20', buttons([button(a(20))])],
		['a button ID of 256', buttons([button('t', a(256))])],
		['titles that differ in case only', buttons([button('Yes'), button('yes')])],
		...['Yes 👍', '🇸🇪', '1️⃣', '❤'].map((title): [string, unknown] => [
			`the emoji of ${title}`,
			buttons([button(title, 'x')]),
		]),
		['letters that only look like emoji', buttons([button('Ö © ® ™ # * 7', 'x')])],
		['marks that format nothing', buttons([button('2 * 3 * 4'), button('a_b_c'), button('~5')])],
	])('accepts %s unchanged', (_title, interactive) => {
		expect(parsed(interactive)).toStrictEqual({
			success: true,
			data: { type: 'interactive', interactive },
		});
	});

	test.each<[string, unknown, string]>([
		[
			'no list of buttons',
			buttons(undefined),
			'interactive.action.buttons needs at least one button',
		],
		['no buttons', buttons([]), 'interactive.action.buttons needs at least one button'],
		['buttons that are text', buttons('Yes'), 'interactive.action.buttons must be a list'],
		[
			'4 buttons',
			buttons(['1', '2', '3', '4'].map((n) => button(n))),
			'interactive.action.buttons can have at most 3 entries, not 4',
		],
		[
			'a button title of 21',
			buttons([button(a(21), 'x')]),
			'interactive.action.buttons.0.reply.title can be at most 20 characters, this one has 21',
		],
		[
			'a button ID of 257',
			buttons([button('t', a(257))]),
			'interactive.action.buttons.0.reply.id can be at most 256 characters, this one has 257',
		],
		[
			'a blank title',
			buttons([button('Ok'), button(' ', 'x')]),
			'interactive.action.buttons.1.reply.title must not be blank',
		],
		[
			'a blank ID',
			buttons([button('Ok', ' ')]),
			'interactive.action.buttons.0.reply.id must not be blank',
		],
		[
			'equal titles',
			buttons([button('Yes', '1'), button('Yes', '2')]),
			'interactive.action.buttons.1.reply.title must be unique, "Yes" is used twice',
		],
		[
			'equal titles but for spaces',
			buttons([button('Yes', '1'), button(' Yes', '2')]),
			'interactive.action.buttons.1.reply.title must be unique, "Yes" is used twice',
		],
		[
			'equal IDs',
			buttons([button('A', '1'), button('B'), button('C', '1')]),
			'interactive.action.buttons.2.reply.id must be unique, "1" is used twice',
		],
		[
			'bold',
			buttons([button('*Yes*', 'x')]),
			'interactive.action.buttons.0.reply.title cannot be formatted: remove the marks * _ ~ or ` around words',
		],
	])('refuses %s', (_title, interactive, reason) => {
		expect(refused(interactive)).toEqual([reason]);
	});
});
