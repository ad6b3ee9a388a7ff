import { a, link, locationRequest, parsed, refused } from '../../helpers/interactive';

describe('link buttons and location requests', () => {
	test.each<[string, unknown]>([
		['a link button of 20 with emoji', link(`${a(19)}👍`)],
		['a location request', locationRequest()],
	])('accepts %s unchanged', (_title, interactive) => {
		expect(parsed(interactive)).toStrictEqual({
			success: true,
			data: { type: 'interactive', interactive },
		});
	});

	test.each<[string, unknown, string]>([
		[
			'a link button of 21',
			link(a(21)),
			'interactive.action.parameters.display_text can be at most 20 characters, this one has 21',
		],
		[
			'a link without protocol',
			link('Open', 'e.com'),
			'interactive.action.parameters.url must start with http:// or https://',
		],
		[
			'a link without host',
			link('Open', 'https://'),
			'interactive.action.parameters.url is not a valid address',
		],
	])('refuses %s', (_title, interactive, reason) => {
		expect(refused(interactive)).toEqual([reason]);
	});
});
