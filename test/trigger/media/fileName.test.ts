import { fileNameOf, isFileName } from '../../../nodes/LinkMobilityWhatsApp/trigger/media/fileName';

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
])('a document of the type %s ends with %s', (type, ending) => {
	expect(fileNameOf(undefined, 'document', 'm1', type)).toBe(`document-m1.${ending}`);
});

test.each([
	['Price list.pdf', 'application/pdf', true],
	['Price list.PDF', undefined, true],
	['1.2 plan.dwg', 'application/octet-stream', true],
	['Plan.skp', 'application/vnd.sketchup.skp', true],
	['Please pay before 24.12', 'application/pdf', false],
	['Offer 2.0', 'application/pdf', false],
	['See www.example.com', 'application/pdf', false],
	['See https://e.com/a.pdf', 'application/pdf', false],
	['pdf', 'application/pdf', false],
])('the caption %j of a file of type %s is a file name: %s', (caption, type, isName) => {
	expect(isFileName(caption, type)).toBe(isName);
});

test('blanks within a name take linear time', () => {
	const time = (length: number) => {
		const start = performance.now();
		fileNameOf(`a${' '.repeat(length)}b`, 'document', 'm1', 'application/pdf');
		return performance.now() - start;
	};
	time(1_000);
	expect(time(100_000)).toBeLessThan(100);
});
