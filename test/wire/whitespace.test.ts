import { withoutSpaceAround } from '../../nodes/LinkMobilityWhatsApp/wire/whitespace';

test.each([
	['abc\n', 'abc'],
	['\t abc \r\n', 'abc'],
	['\u00a0abc\u200b', 'abc'],
	['\ufeffabc\u2060', 'abc'],
	['\u202aabc\u202c', 'abc'],
	['\u2068abc\u2069', 'abc'],
	['\u061cabc', 'abc'],
	['a b\nc', 'a b\nc'],
	[' \n\u200b', ''],
	['', ''],
])('%j is meant as %j', (text, meant) => {
	expect(withoutSpaceAround(text)).toBe(meant);
});
