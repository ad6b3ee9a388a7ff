import type { Content, MessageType } from '../wire/content';
import { isFileName } from './fileName';
import { isoTime } from './time';

type Given = NonNullable<Content['media']>;

/** Names that are in use for types registered under another. Source: A-52. */
const registered = new Map([
	['application/x-pdf', 'application/pdf'],
	['audio/m4a', 'audio/mp4'],
	['audio/mp3', 'audio/mpeg'],
	['audio/x-m4a', 'audio/mp4'],
	['audio/x-wav', 'audio/wav'],
	['image/jpg', 'image/jpeg'],
	['image/pjpeg', 'image/jpeg'],
	['image/x-png', 'image/png'],
	['video/3gp', 'video/3gpp'],
	['video/x-mp4', 'video/mp4'],
]);

/** The longest registered one has 73 characters. */
const MAX_MIME_TYPE_LENGTH = 200;

/** A MIME type as it is registered, without parameters: `audio/ogg` of `audio/ogg; codecs=opus`. */
export function mimeTypeOf(given: string | undefined): string | undefined {
	const type = given?.slice(0, MAX_MIME_TYPE_LENGTH).split(';', 1)[0]?.trim().toLowerCase();
	return type ? (registered.get(type) ?? type) : undefined;
}

/** WhatsApp sends no other pictures as WebP than stickers. Source: L2052-2060, api-notes 2.2. */
export function kindOf(mimeType: string | undefined): MessageType {
	if (mimeType === 'image/webp') return 'sticker';
	const [group] = mimeType?.split('/') ?? [];
	return group === 'image' || group === 'video' || group === 'audio' ? group : 'document';
}

/** A file that a person sent, which waits at an address. */
export function mediaContent(given: Given) {
	const { source: url, caption } = given;
	const mimeType = mimeTypeOf(given.mimeType ?? given.type);
	const kind = kindOf(mimeType);
	// The caption of a document is its name where it looks like one. Source: A-56.
	const isNamed = kind === 'document' && caption !== undefined && isFileName(caption, mimeType);
	const fileName = given.filename ?? (isNamed ? caption : undefined);
	return {
		type: kind,
		text: caption,
		media: { kind, mimeType, url, caption, fileName, expiresAt: expiry(url) },
	};
}

/** Servers refuse longer addresses. */
const MAX_URL_LENGTH = 10_000;

/** When a signed address stops working, which it says itself. Source: L2055-2059. */
function expiry(url: string | undefined): string | undefined {
	if (url === undefined || url.length > MAX_URL_LENGTH) return undefined;
	const query = url.split('#')[0]?.split('?').slice(1).join('?');
	const end = new URLSearchParams(query).get('se');
	return end !== null && !Number.isNaN(Date.parse(end)) ? isoTime(end) : undefined;
}
