import { extensionOf, isExtensionOf, isKnownExtension } from './extensions';
import { mediaKindOf } from './mimeType';

/** One line with an extension. */
const NAME = /^[^\r\n]{1,200}\.([a-z0-9]{1,8})$/i;

/** Addresses of websites end like file names: `www.example.com`. */
const WEBSITE = /:\/\/|^www\.|\.[a-z]{2,20}\//i;

/** Longer texts are not names. */
const MAX_NAME_LENGTH = 250;

/**
 * A text as a file name, without invisible characters and quotation marks around it. A file name ends in a
 * known extension, or in that of its type. `Pay before 24.12` and `See www.example.com` do not.
 *
 * @returns `undefined` if the text is not a file name
 */
export function nameIn(text: string, mimeType: string | undefined): string | undefined {
	if (text.length > MAX_NAME_LENGTH) return undefined;
	const name = text
		.replace(/\p{Cf}/gu, '')
		.trim()
		.replace(/^["'“”„«»‘’]{1,3}|["'“”„«»‘’]{1,3}$/g, '');
	const extension = WEBSITE.test(name) ? undefined : NAME.exec(name)?.[1]?.toLowerCase();
	if (extension === undefined) return undefined;
	return isFit(extension, mimeType) ? name : undefined;
}

/** The caption of a picture, a sound or a video is a file name only if its extension is one of that type. */
function isFit(extension: string, mimeType: string | undefined): boolean {
	if (mediaKindOf(mimeType) !== 'document') return isExtensionOf(extension, mimeType ?? '');
	return isKnownExtension(extension) || (mimeType?.split(/[/.+-]/).includes(extension) ?? false);
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
	const name = storable(sentName?.slice(-MAX_READ_LENGTH) ?? '');
	if (name) return name.slice(-MAX_LENGTH);
	const id = messageId?.replace(/[^\w-]/g, '').slice(0, MAX_LENGTH);
	const extension = extensionOf(mimeType);
	return [kind, id && `-${id}`, extension && `.${extension}`].join('');
}

/** A path begins with a slash, a dot or the letter of a drive. A slash elsewhere belongs to the name. */
const PATH = /^(\.{0,2}[\\/]|[a-z]:[\\/])/i;

/** A name without folders, without characters that file systems refuse, nor dots and spaces around it. */
function storable(sent: string): string {
	const name = PATH.test(sent) ? (sent.split(/[\\/]/).at(-1) ?? '') : sent.replace(/[\\/]/g, '-');
	const visible = name.replace(/[\p{Cc}\p{Cf}<>:"|?*]/gu, '');
	const isTrimmed = (at: number) => visible[at] === '.' || visible[at] === ' ';
	let [start, end] = [0, visible.length];
	while (start < end && isTrimmed(start)) start += 1;
	while (end > start && isTrimmed(end - 1)) end -= 1;
	return visible.slice(start, end);
}
