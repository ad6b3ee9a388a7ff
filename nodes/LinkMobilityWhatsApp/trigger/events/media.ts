import type { Content } from '../../wire/content';
import { nameIn } from '../media/fileName';
import { mediaKindOf, mimeTypeOf } from '../media/mimeType';
import { firstOf, withOthers } from './others';
import { inUtc, isoTime } from './time';

type Media = NonNullable<Content['media']>;

/** A file that a person sent, which can be fetched from `url`. */
export function mediaContent(media: Media) {
	const {
		type,
		mimeType: metaType,
		source,
		url: metaUrl,
		link,
		caption,
		filename,
		...others
	} = media;
	const url = firstOf(source, metaUrl, link);
	const mimeType = mimeTypeOf(firstOf(metaType, type));
	// docs/decisions.md#document-name
	const name = caption === undefined ? undefined : nameIn(caption, mimeType);
	const kind = name === undefined ? mediaKindOf(mimeType) : 'document';
	const fileName = filename ?? name;
	const known = { kind, mimeType, url, caption, fileName, expiresAt: expiry(url) };
	return { type: kind, text: caption, media: withOthers(known, others) };
}

/** Servers refuse longer addresses. */
const MAX_URL_LENGTH = 10_000;

/** The short forms of the time in a signed address: a date, or a time without seconds, both in UTC. */
const SHORT_TIME = /^\d{4}-\d\d-\d\d(T\d\d:\d\dZ)?$/;

/** The time at which a signed address stops working: docs/decisions.md#media-links. */
function expiry(url: string | undefined): string | undefined {
	if (url === undefined || url.length > MAX_URL_LENGTH) return undefined;
	const query = url.split('#')[0]?.split('?').slice(1).join('?');
	const end = new URLSearchParams(query).get('se');
	if (end === null || Number.isNaN(Date.parse(end))) return undefined;
	if (SHORT_TIME.test(end)) return inUtc(Date.parse(end));
	const time = isoTime(end);
	return time !== undefined && time.endsWith('Z') ? time : undefined;
}
