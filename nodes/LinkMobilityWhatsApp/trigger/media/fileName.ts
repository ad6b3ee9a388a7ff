/** File extensions of the types that WhatsApp sends (Meta, media). */
const extensions: ReadonlyMap<string, string> = new Map([
	['application/msword', 'doc'],
	['application/pdf', 'pdf'],
	['application/vnd.ms-excel', 'xls'],
	['application/vnd.ms-powerpoint', 'ppt'],
	['application/vnd.openxmlformats-officedocument.presentationml.presentation', 'pptx'],
	['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'xlsx'],
	['application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'docx'],
	['audio/aac', 'aac'],
	['audio/amr', 'amr'],
	['audio/mp4', 'm4a'],
	['audio/mpeg', 'mp3'],
	['audio/ogg', 'ogg'],
	['image/jpeg', 'jpg'],
	['image/png', 'png'],
	['image/webp', 'webp'],
	['text/plain', 'txt'],
	['video/3gpp', '3gp'],
	['video/mp4', 'mp4'],
]);

/** Further extensions of documents, which can be of any type. */
const otherExtensions =
	'7z apk avi bmp csv dwg dxf eml epub gif gz heic htm html ics jpeg json log md mov msg odp ods odt p7m pps rar rtf svg tar tif tiff vcf wav xlsm xml zip';
const knownExtensions = new Set([...extensions.values(), ...otherExtensions.split(' ')]);

const NAME = /^[^\\/:*?"<>|\r\n]{1,200}\.([a-z0-9]{1,8})$/i;

/**
 * True when a text looks like the name of a file: it has a known extension, or that of its type. `Pay
 * before 24.12` and `See www.example.com` do not.
 */
export function isFileName(text: string, mimeType: string | undefined): boolean {
	const extension = NAME.exec(text)?.[1]?.toLowerCase();
	if (extension === undefined) return false;
	return knownExtensions.has(extension) || (mimeType?.split(/[/.+-]/).includes(extension) ?? false);
}

const MAX_LENGTH = 200;

/** Only the end of a longer name is read. */
const MAX_READ_LENGTH = 2_000;

/** The file name to store: the sender's own without folders, or one made of kind and message ID. */
export function fileNameOf(
	sentName: string | undefined,
	kind: string,
	messageId: string | undefined,
	mimeType: string,
): string {
	const name = withoutFolder(sentName?.slice(-MAX_READ_LENGTH) ?? '');
	if (name) return name.slice(-MAX_LENGTH);
	const id = messageId?.replace(/[^\w-]/g, '').slice(0, MAX_LENGTH);
	const extension = extensions.get(mimeType);
	return [kind, id && `-${id}`, extension && `.${extension}`].join('');
}

/** The last part of a path, without characters that file systems refuse, nor dots and blanks around it. */
function withoutFolder(path: string): string {
	const name = path.split(/[\\/]/).at(-1) ?? '';
	const visible = name.replace(/[\p{Cc}\p{Cf}<>:"|?*]/gu, '');
	const isTrimmed = (at: number) => visible[at] === '.' || visible[at] === ' ';
	let [start, end] = [0, visible.length];
	while (start < end && isTrimmed(start)) start += 1;
	while (end > start && isTrimmed(end - 1)) end -= 1;
	return visible.slice(start, end);
}
