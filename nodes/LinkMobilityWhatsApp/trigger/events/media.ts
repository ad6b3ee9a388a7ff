import type { Content } from '../../wire/content';
import { isFileName } from '../media/fileName';
import { mediaKindOf, mimeTypeOf } from '../media/mimeType';
import { isoTime } from './time';

type Media = NonNullable<Content['media']>;

/** A file that a person sent, which can be fetched from `url`. */
export function mediaContent(media: Media) {
	const { source: url, caption } = media;
	const name = caption?.trim();
	const mimeType = mimeTypeOf(media.mimeType ?? media.type);
	const kind = mediaKindOf(mimeType);
	// docs/decisions.md#document-name
	const isNamed = kind === 'document' && name !== undefined && isFileName(name, mimeType);
	const fileName = media.filename ?? (isNamed ? name : undefined);
	return {
		type: kind,
		text: caption,
		media: { kind, mimeType, url, caption, fileName, expiresAt: expiry(url) },
	};
}

/** Servers refuse longer addresses. */
const MAX_URL_LENGTH = 10_000;

/** The time at which a signed address stops working: docs/decisions.md#media-links. */
function expiry(url: string | undefined): string | undefined {
	if (url === undefined || url.length > MAX_URL_LENGTH) return undefined;
	const query = url.split('#')[0]?.split('?').slice(1).join('?');
	const end = new URLSearchParams(query).get('se');
	return end !== null && !Number.isNaN(Date.parse(end)) ? isoTime(end) : undefined;
}
