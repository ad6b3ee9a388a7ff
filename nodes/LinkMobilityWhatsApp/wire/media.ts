import { z } from 'zod/v3';
import { identifier, text } from './text';

/** Message API 1.4.19, Image message to Document message. */
export const mediaKinds = ['image', 'video', 'audio', 'document'] as const;
export type MediaKind = (typeof mediaKinds)[number];

/** The larger of its two meanings, so that no file is refused that WhatsApp delivers: Meta does not say which it means. */
export const MEGABYTE = 1024 * 1024;

/**
 * The files that WhatsApp accepts: their formats in words, their MIME types (any type where none are
 * listed) and their size. In a template a document must be a PDF. Message API 1.4.19, Terms and
 * glossary and Document parameter; Meta, media.
 */
export const files = {
	image: { words: 'JPEG or PNG', types: ['image/jpeg', 'image/png'], megabytes: 5 },
	video: { words: 'MP4 or 3GP', types: ['video/mp4', 'video/3gpp'], megabytes: 16 },
	audio: {
		words: 'AAC, AMR, MP3, MP4 or OGG with Opus',
		types: ['audio/aac', 'audio/amr', 'audio/mpeg', 'audio/mp4', 'audio/ogg'],
		megabytes: 16,
	},
	document: { words: 'Any kind of file', types: undefined, megabytes: 100 },
	pdf: { words: 'PDF', types: ['application/pdf'], megabytes: 100 },
};
export type FileKind = keyof typeof files;

/** The formats and the size in words: `JPEG or PNG, up to 5 MB`. */
export const formatsOf = (kind: FileKind) =>
	`${files[kind].words}, up to ${files[kind].megabytes} MB`;

/** Days for which the ID of an uploaded file is valid. Source: Meta, media. */
export const MEDIA_ID_DAYS = 30;

/** In characters, for images, videos and documents. Source: Meta, image messages. */
export const MAX_CAPTION_LENGTH = 1024;

/** An http or https URL. Message API 1.4.19, Image message to Document message. */
export const link = identifier().superRefine((value, context) => {
	const message = value && unfit(value);
	if (message) context.addIssue({ code: z.ZodIssueCode.custom, message });
});

export const NOT_A_LINK = 'must start with http:// or https://';

function unfit(value: string): string | undefined {
	if (!/^https?:\/\//i.test(value)) return NOT_A_LINK;
	return URL.canParse(value) ? undefined : 'is not a complete address';
}

export const ID_IS_LINK = 'cannot be a link. Give a link as link instead';

/** The ID of an uploaded file. */
export const mediaId = identifier().refine((value) => !/^(https?:|www\.)/i.test(value), ID_IS_LINK);

/** The file. See docs/decisions.md#media-link-or-id. */
const source = { link: link.optional(), id: mediaId.optional() };

export const ONE_SOURCE = 'needs either link or id, and not both';

/** Requires the link or the ID of a file, and not both. */
export const hasOneSource = ({ link: url, id }: { link?: string; id?: string }) =>
	(url === undefined) !== (id === undefined);

const caption = text(MAX_CAPTION_LENGTH).optional();
const filename = identifier().optional();

const file = <T extends z.ZodRawShape>(more: T) => z.object({ ...source, ...more }).strict();

/** Without a caption, as in the header of a template. Message API 1.4.19, Document message, note. */
export const bareMedia = {
	image: file({}).refine(hasOneSource, ONE_SOURCE),
	video: file({}).refine(hasOneSource, ONE_SOURCE),
	document: file({ filename }).refine(hasOneSource, ONE_SOURCE),
};

/** As messages. Audio has no caption: Message API 1.4.19, Audio message. */
export const media = {
	image: file({ caption }).refine(hasOneSource, ONE_SOURCE),
	video: file({ caption }).refine(hasOneSource, ONE_SOURCE),
	audio: file({}).refine(hasOneSource, ONE_SOURCE),
	document: file({ caption, filename }).refine(hasOneSource, ONE_SOURCE),
};
