/** Extensions of the formats that WhatsApp accepts, or may accept. Message API 1.4.19, Terms and glossary. */
const accepted = {
	image: ['jpg', 'jpeg', 'jpe', 'jfif', 'png'],
	video: ['mp4', 'm4v', '3gp', '3gpp'],
	audio: ['aac', 'amr', 'mp3', 'mpga', 'mpeg', 'mp4', 'm4a', 'ogg', 'oga', 'opus'],
	pdf: ['pdf'],
};
type FormatKind = keyof typeof accepted;

/** Extensions that mean one format. Others, such as `php` and `com`, say nothing about a file. */
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

/** The file extension in the path of a link, such as `docx`; undefined if it has none. */
function extensionIn(address: string): string | undefined {
	if (!URL.canParse(address)) return undefined;
	return /\.([a-z0-9]{2,5})$/i.exec(new URL(address).pathname)?.[1]?.toLowerCase();
}

/** The extension of a link, if it certainly belongs to another kind of file. */
export function wrongExtension(kind: FormatKind, link: string): string | undefined {
	const found = extensionIn(link);
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
