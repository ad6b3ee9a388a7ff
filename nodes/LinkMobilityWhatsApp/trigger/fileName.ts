/** What files of these types end with; others keep the name they came with. Source: api-notes 2.2. */
const endings: ReadonlyMap<string, string> = new Map([
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

/** With what else a name ends that people give a document; WhatsApp takes any type. */
const others =
	'7z apk avi bmp csv dwg dxf eml epub gif gz heic htm html ics jpeg json log md mov msg odp ods odt p7m pps rar rtf svg tar tif tiff vcf wav xlsm xml zip';
const known = new Set([...endings.values(), ...others.split(' ')]);

const NAME = /^[^\\/:*?"<>|\r\n]{1,200}\.([a-z0-9]{1,8})$/i;

/**
 * Whether words can be the name of a file: their ending is a known one, or that of its type. `Pay before
 * 24.12` and `See www.example.com` are none.
 */
export function isFileName(words: string, mimeType: string | undefined): boolean {
	const ending = NAME.exec(words)?.[1]?.toLowerCase();
	if (ending === undefined) return false;
	return known.has(ending) || (mimeType?.split(/[/.+-]/).includes(ending) ?? false);
}

const LONGEST = 200;

/** Only the end of a longer name is looked at. */
const MAX_GIVEN_LENGTH = 2_000;

/** The name that a file is kept under: the sender's own without any folder, or one made of what is known. */
export function fileNameOf(
	given: string | undefined,
	kind: string,
	messageId: string | undefined,
	mimeType: string,
): string {
	const own = withoutFolder(given?.slice(-MAX_GIVEN_LENGTH) ?? '');
	if (own) return own.slice(-LONGEST);
	const id = messageId?.replace(/[^\w-]/g, '').slice(0, LONGEST);
	const ending = endings.get(mimeType);
	return [kind, id && `-${id}`, ending && `.${ending}`].join('');
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
