import { fileNameOf } from '../../nodes/LinkMobilityWhatsApp/trigger/fileName';

test.each([
	['Price list.pdf', 'Price list.pdf'],
	['../../etc/passwd', 'passwd'],
	['C:\\temp\\a.pdf', 'a.pdf'],
	['a\u0000b<>:"|?*.pdf', 'ab.pdf'],
	[' ..hidden. ', 'hidden'],
	['..', 'image-m-1.jpg'],
	['/', 'image-m-1.jpg'],
	[undefined, 'image-m-1.jpg'],
	[`${'n'.repeat(300)}.pdf`, `${'n'.repeat(196)}.pdf`],
])('%j is kept as %j', (given, kept) => {
	expect(fileNameOf(given, 'image', 'm-1/.', 'image/jpeg')).toBe(kept);
});

test('what is not known is left out', () => {
	expect(fileNameOf(undefined, 'document', undefined, 'application/x-new')).toBe('document');
});
