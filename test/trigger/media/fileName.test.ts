import { fileNameOf, nameIn } from '../../../nodes/LinkMobilityWhatsApp/trigger/media/fileName';

test.each([
	['Price list.pdf', 'Price list.pdf'],
	['../../etc/passwd', 'passwd'],
	['C:\\temp\\a.pdf', 'a.pdf'],
	['a\u0000b<>:"|?*.pdf', 'ab.pdf'],
	[' ..hidden. ', 'hidden'],
	['invoice\u202efdp.exe', 'invoicefdp.exe'],
	['..', 'image-m-1.jpg'],
	['/', 'image-m-1.jpg'],
	[undefined, 'image-m-1.jpg'],
	[`${'n'.repeat(300)}.pdf`, `${'n'.repeat(196)}.pdf`],
])('%j is stored as %j', (given, kept) => {
	expect(fileNameOf(given, 'image', 'm-1/.', 'image/jpeg')).toBe(kept);
});

test('unknown parts of a name are left out', () => {
	expect(fileNameOf(undefined, 'document', undefined, 'application/x-new')).toBe('document');
});

const OFFICE = 'application/vnd.openxmlformats-officedocument';

test.each([
	['application/msword', 'doc'],
	['application/vnd.ms-excel', 'xls'],
	['application/vnd.ms-powerpoint', 'ppt'],
	[`${OFFICE}.wordprocessingml.document`, 'docx'],
	[`${OFFICE}.spreadsheetml.sheet`, 'xlsx'],
	[`${OFFICE}.presentationml.presentation`, 'pptx'],
	['application/zip', 'zip'],
	['application/x-zip-compressed', 'zip'],
	['application/x-gzip', 'gz'],
	['application/vnd.rar', 'rar'],
	['application/x-7z-compressed', '7z'],
	['application/json', 'json'],
	['application/problem+json', 'json'],
	['application/xml', 'xml'],
	['application/yaml', 'yaml'],
	['application/epub+zip', 'epub'],
	['application/vnd.apple.pages', 'pages'],
	['application/vnd.oasis.opendocument.text', 'odt'],
	['application/vnd.android.package-archive', 'apk'],
	['application/vnd.ms-outlook', 'msg'],
	['message/rfc822', 'eml'],
	['text/csv', 'csv'],
	['text/plain', 'txt'],
	['text/html', 'html'],
	['text/calendar', 'ics'],
	['text/vcard', 'vcf'],
	['text/x-vcard', 'vcf'],
	['text/rtf', 'rtf'],
	['image/heic', 'heic'],
	['image/svg+xml', 'svg'],
	['image/tiff', 'tif'],
	['audio/wav', 'wav'],
	['audio/mpeg', 'mp3'],
	['audio/mp4', 'm4a'],
	['audio/ogg', 'ogg'],
	['audio/opus', 'opus'],
	['audio/flac', 'flac'],
	['audio/aac', 'aac'],
	['audio/amr', 'amr'],
	['video/quicktime', 'mov'],
	['video/mp4', 'mp4'],
	['video/3gpp', '3gp'],
	['video/x-msvideo', 'avi'],
	['video/webm', 'webm'],
])('a file of the type %s ends with %s', (type, ending) => {
	expect(fileNameOf(undefined, 'document', 'm1', type)).toBe(`document-m1.${ending}`);
});

test.each([
	['Price list.pdf', 'application/pdf'],
	['Price list.PDF', undefined],
	['1.2 plan.dwg', 'application/octet-stream'],
	['Plan.skp', 'application/vnd.sketchup.skp'],
	['Plan.new', 'application/vnd.new'],
	['Offer 24/12.pdf', 'application/pdf'],
	['Re: invoice.docm', 'application/vnd.ms-word.document.macroenabled.12'],
	['Ann\u2019s \u201cbest\u201d.pages', undefined],
	['Tour.gpx', 'application/octet-stream'],
	['holiday.webp', 'image/webp'],
	['IMG_1.JPG', 'image/jpeg'],
	['IMG_1.jpeg', 'image/jpeg'],
	['song.mp3', 'audio/mpeg'],
	['film.mp4', 'video/mp4'],
	['song.flac', 'audio/flac'],
	['song.m4a', 'audio/mp4'],
	['Backup.mdb', 'application/octet-stream'],
	['film.mov', 'video/quicktime'],
])('the caption %j of a file of type %s is its name', (caption, type) => {
	expect(nameIn(caption, type)).toBe(caption);
});

test.each([
	['\u200einvoice.pdf\u200e', 'invoice.pdf'],
	[' "Plan.pdf" ', 'Plan.pdf'],
	['\u201cPlan.pdf\u201d', 'Plan.pdf'],
	['\u2068Ann.vcf\u2069', 'Ann.vcf'],
])('the caption %j is the name %j', (caption, name) => {
	expect(nameIn(caption, 'application/octet-stream')).toBe(name);
});

test.each([
	['Please pay before 24.12', 'application/pdf'],
	['Offer 2.0', 'application/pdf'],
	['See www.example.com', 'application/pdf'],
	['See https://e.com/a.pdf', 'application/pdf'],
	['example.com/a.pdf', 'application/pdf'],
	['www.example.pdf', 'application/pdf'],
	['pdf', 'application/pdf'],
	['.pdf', 'application/pdf'],
	['Two\nlines.pdf', 'application/pdf'],
	['Have you seen it?', 'image/jpeg'],
	['a.pdf', 'image/jpeg'],
	['photo.png', 'image/jpeg'],
	['song.mp3', 'video/mp4'],
	[`${'n'.repeat(300)}.pdf`, 'application/pdf'],
])('the caption %j of a file of type %s is not a name', (caption, type) => {
	expect(nameIn(caption, type)).toBeUndefined();
});

test.each([
	['Offer 24/12.pdf', 'Offer 24-12.pdf'],
	['Re: invoice.pdf', 'Re invoice.pdf'],
	['/tmp/a.pdf', 'a.pdf'],
	['./a.pdf', 'a.pdf'],
])('the name %j is stored as %j', (given, kept) => {
	expect(fileNameOf(given, 'document', 'm1', 'application/pdf')).toBe(kept);
});

test('spaces within a name take linear time', () => {
	const time = (length: number) => {
		const start = performance.now();
		fileNameOf(`a${' '.repeat(length)}b`, 'document', 'm1', 'application/pdf');
		return performance.now() - start;
	};
	time(1_000);
	expect(time(100_000)).toBeLessThan(100);
});
