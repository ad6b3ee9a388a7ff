import { z } from 'zod/v3';
import { object } from '../../json/object';
import { anyText, flag, text, webAddress } from '../../json/values';
import { MAX_CAPTION_LENGTH } from '../../shared';

interface Place {
	link?: string;
	id?: string;
}

/** Meta's words in the specification's Example#2. See docs/decisions.md#media-link-or-id. */
const isSomewhere = ({ link, id }: Place) => (link === undefined) !== (id === undefined);
const NOWHERE = 'must have either one of media ID or link';

const place = { link: webAddress().optional(), id: text().optional() };
const caption = text(MAX_CAPTION_LENGTH).optional();
const filename = anyText.optional();

/** A file without a caption, such as a template's. See docs/decisions.md#caption-in-headers. */
export const image = object(place).refine(isSomewhere, NOWHERE);
export const video = image;
export const document = object({ ...place, filename }).refine(isSomewhere, NOWHERE);

/** A file in the header of an interactive message. Source: specification, Interactive media. */
const provider = object({ name: text() }).optional();
export const headerFile = object({ ...place, caption, filename, provider }).refine(
	isSomewhere,
	NOWHERE,
);

const withCaption = object({ ...place, caption }).refine(isSomewhere, NOWHERE);

/** A voice message is one that was recorded. Not in the specification. Source: Meta, audio messages. */
const voice = object({ ...place, voice: flag.optional() }).refine(isSomewhere, NOWHERE);

/** Source: specification, Image message, Video message, Audio message, Document message. */
export const imageMessage = object({ type: z.literal('image'), image: withCaption });
export const videoMessage = object({ type: z.literal('video'), video: withCaption });
export const audioMessage = object({ type: z.literal('audio'), audio: voice });
export const documentMessage = object({
	type: z.literal('document'),
	document: object({ ...place, caption, filename }).refine(isSomewhere, NOWHERE),
});
