import type { MessageType } from '../events/messageType';

/** Registered names of types that are also sent under others: docs/decisions.md#image-jpg. */
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

/** Types that say only that there is a file. */
const meaningless = new Set([
	'*/*',
	'application/binary',
	'application/download',
	'application/force-download',
	'application/octet-stream',
	'application/octetstream',
	'application/unknown',
	'application/x-binary',
	'application/x-download',
	'application/x-octet-stream',
	'application/x-unknown',
	'binary/octet-stream',
]);

/** The longest registered one has 73 characters. */
const MAX_MIME_TYPE_LENGTH = 200;

/** The registered MIME type without parameters: `audio/ogg` for `audio/ogg; codecs=opus`. */
export function mimeTypeOf(text: string | undefined): string | undefined {
	const type = text?.slice(0, MAX_MIME_TYPE_LENGTH).split(';', 1)[0]?.trim().toLowerCase();
	return type ? (registered.get(type) ?? type) : undefined;
}

/** The MIME type if it says what a file is; `undefined` for `application/octet-stream` and the like. */
export function specificType(mimeType: string | undefined): string | undefined {
	return mimeType !== undefined && meaningless.has(mimeType) ? undefined : mimeType;
}

/** The message type of a file. WhatsApp sends only stickers as WebP (Meta, media). */
export function mediaKindOf(mimeType: string | undefined): MessageType {
	if (mimeType === 'image/webp') return 'sticker';
	const [group] = mimeType?.split('/') ?? [];
	return group === 'image' || group === 'video' || group === 'audio' ? group : 'document';
}
