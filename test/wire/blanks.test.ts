import { withoutBlanksAround } from '../../nodes/LinkMobilityWhatsApp/wire/blanks';

test.each([
	['abc\n', 'abc'],
	['\t abc \r\n', 'abc'],
	['\u00a0abc\u200b', 'abc'],
	['\ufeffabc\u2060', 'abc'],
	['a b\nc', 'a b\nc'],
	[' \n\u200b', ''],
	['', ''],
])('%j is meant as %j', (text, meant) => {
	expect(withoutBlanksAround(text)).toBe(meant);
});
