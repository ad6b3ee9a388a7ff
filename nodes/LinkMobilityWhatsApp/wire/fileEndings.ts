/** Endings of the formats that WhatsApp accepts, or may accept. Message API 1.4.19, Terms and glossary. */
const accepted = {
	image: ['jpg', 'jpeg', 'jpe', 'jfif', 'png'],
	video: ['mp4', 'm4v', '3gp', '3gpp'],
	audio: ['aac', 'amr', 'mp3', 'mpga', 'mpeg', 'mp4', 'm4a', 'ogg', 'oga', 'opus'],
	pdf: ['pdf'],
};
type FormatKind = keyof typeof accepted;

/** Endings that mean one format. Others, such as `php` and `com`, say nothing about a file. */
const formats = new Set([
	...Object.values(accepted).flat(),
	...['gif', 'webp', 'heic', 'heif', 'avif', 'bmp', 'tif', 'tiff', 'svg', 'ico', 'psd'],
	...['mov', 'avi', 'mkv', 'webm', 'wmv', 'flv', 'mpg', 'mpe', 'ogv', '3g2'],
	...['wav', 'wave', 'flac', 'wma', 'aif', 'aiff', 'mid', 'midi', 'm4b', 'caf', 'weba'],
	...['doc', 'docx', 'docm', 'xls', 'xlsx', 'xlsm', 'ppt', 'pptx', 'pptm', 'odt', 'ods', 'odp'],
	...['rtf', 'txt', 'csv', 'pages', 'epub', 'mobi', 'eps', 'xps', 'eml'],
	...['zip', 'rar', '7z', 'tar', 'gz', 'json', 'xml', 'html', 'htm', 'vcf', 'ics', 'apk', 'exe'],
]);

/** The part of a path by which image services convert a file: `/f_jpg,q_80/` or `/format=auto/`. */
const CONVERSION = /[/,](?:f|fm|format)[_=]([a-z0-9]+)(?=[/,])/gi;

/** The file ending in the path of a link, such as `docx`; undefined if it has none. */
function ending(address: string): string | undefined {
	if (!URL.canParse(address)) return undefined;
	return /\.([a-z0-9]{2,5})$/i.exec(new URL(address).pathname)?.[1]?.toLowerCase();
}

/** The ending of a link if it is certainly that of another kind of file. */
export function wrongEnding(kind: FormatKind, link: string): string | undefined {
	const found = ending(link);
	if (found === undefined || !formats.has(found) || accepted[kind].includes(found))
		return undefined;
	return convertsTo(link).some((format) => accepted[kind].includes(format) || format === 'auto')
		? undefined
		: found;
}

/** The formats that a link may ask a server to convert the file to. */
function convertsTo(link: string): string[] {
	const { pathname, searchParams } = new URL(link);
	const inPath = [...pathname.matchAll(CONVERSION)].flatMap(([, format]) => format ?? []);
	return [...inPath, ...searchParams.values()].map((format) => format.toLowerCase());
}
