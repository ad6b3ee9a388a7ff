import { nameInDisposition } from '../../../nodes/LinkMobilityWhatsApp/trigger/media/contentDisposition';

test.each([
	['attachment; filename="price list.pdf"', 'price list.pdf'],
	['inline; filename=a.pdf', 'a.pdf'],
	['attachment;FileName = a b.pdf ; size=1', 'a b.pdf'],
	['filename="a \\"b\\".pdf"', 'a "b".pdf'],
	["attachment; filename=x.pdf; filename*=UTF-8''na%C3%AFve%20plan.pdf", 'naïve plan.pdf'],
	["attachment; filename*=utf-8'en'a.pdf; filename=x.pdf", 'a.pdf'],
	["attachment; filename=x.pdf; filename*=ISO-8859-1''na%EFve.pdf", 'x.pdf'],
	["attachment; filename=x.pdf; filename*=UTF-8''%E0%A4%A", 'x.pdf'],
	[Buffer.from('attachment; filename="Räkning.pdf"').toString('latin1'), 'Räkning.pdf'],
	['attachment; filename="Räkning.pdf"', 'Räkning.pdf'],
])('%j names %j', (header, name) => {
	expect(nameInDisposition(header)).toBe(name);
});

test.each(['attachment', 'inline; filename=""', 'attachment; myfilename=a.pdf', '', undefined, 7])(
	'%j names nothing',
	(header) => {
		expect(nameInDisposition(header)).toBeUndefined();
	},
);

test('a header of any length takes no time', () => {
	const start = performance.now();
	for (const part of ['filename*=a', 'filename="\\', 'filename=', ' filename = "a']) {
		nameInDisposition(part.repeat(20_000));
	}
	expect(performance.now() - start).toBeLessThan(100);
});
