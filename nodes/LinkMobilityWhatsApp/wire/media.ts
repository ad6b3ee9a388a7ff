import { z } from 'zod/v3';
import { wrongExtension } from './fileExtensions';
import { isRecord } from './lenient';
import { isBlank, optional } from './optional';
import { sharePage } from './sharePages';
import { identifier, text } from './text';

/** Message API 1.4.19, Image message to Document message. */
export const mediaKinds = ['image', 'video', 'audio', 'document'] as const;
export type MediaKind = (typeof mediaKinds)[number];

/** Meta does not say whether it means this or a million bytes. The larger one refuses no deliverable file. */
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

export const NOT_A_LINK = 'must start with http:// or https://';

const TWO_LINKS = 'has two links. Enter only one';

/** An http or https URL. Message API 1.4.19, Image message to Document message. */
export const link = identifier().superRefine((value, context) => {
	const message = value && linkProblem(value);
	if (message) context.addIssue({ code: z.ZodIssueCode.custom, message });
});

function linkProblem(value: string): string | undefined {
	if (!/^https?:\/\//i.test(value)) return NOT_A_LINK;
	if (hasTwoLinks(value)) return TWO_LINKS;
	return URL.canParse(value) ? undefined : 'is not a valid address';
}

/** A query can contain an address after a comma, but no link contains a space. */
function hasTwoLinks(value: string): boolean {
	const end = value.search(/[\s,;|](?:https?:\/\/|www\.)/i);
	return end >= 0 && (/\s/.test(value.charAt(end)) || !value.slice(0, end).includes('?'));
}

/** A link that WhatsApp downloads a file from. See docs/decisions.md#media-links-that-work. */
const fileLink = (kind: MediaKind) =>
	link.pipe(
		z.string().superRefine((value, context) => {
			const message = sharePage(value) ?? ofAnotherKind(kind, value);
			if (message) context.addIssue({ code: z.ZodIssueCode.custom, message });
		}),
	);

function ofAnotherKind(kind: MediaKind, address: string): string | undefined {
	const found = kind === 'document' ? undefined : wrongExtension(kind, address);
	if (found === undefined) return undefined;
	return `must lead to a file of type ${files[kind].words}, and this one ends in .${found}. Convert the file first`;
}

export const ID_IS_LINK = 'cannot be a link. Use link instead of id for a link';

/** The ID of an uploaded file. */
export const mediaId = identifier().refine((value) => !/^(https?:|www\.)/i.test(value), ID_IS_LINK);

/** Where the file is. See docs/decisions.md#media-link-or-id. */
export const source = (kind: MediaKind) => ({
	link: fileLink(kind).optional(),
	id: mediaId.optional(),
});

export const ONE_SOURCE = 'needs either link or id, and not both';

/** Requires the link or the ID of a file, and not both. */
export const hasOneSource = ({ link: url, id }: { link?: string; id?: string }) =>
	(url === undefined) !== (id === undefined);

/** Leaves out a blank link if there is an ID, and a blank ID if there is a link. */
export function withoutBlankSource(value: unknown): unknown {
	if (!isRecord(value)) return value;
	const { link: url, id, ...others } = value;
	if (isBlank(url) && !isBlank(id)) return { id, ...others };
	if (isBlank(id) && !isBlank(url)) return { link: url, ...others };
	return value;
}

export const caption = optional(text(MAX_CAPTION_LENGTH));
export const filename = optional(identifier());

const NOT_AN_OBJECT = 'must be an object such as {"link": "https://…"}';

const file = <T extends z.ZodRawShape>(kind: MediaKind, more: T) =>
	z.preprocess(
		withoutBlankSource,
		z
			.object({ ...source(kind), ...more }, { invalid_type_error: NOT_AN_OBJECT })
			.strict()
			.refine(hasOneSource, ONE_SOURCE),
	);

/** Without a caption, as in the header of a template. Message API 1.4.19, Document message, note. */
export const bareMedia = {
	image: file('image', {}),
	video: file('video', {}),
	document: file('document', { filename }),
};

/** As messages. Audio has no caption: Message API 1.4.19, Audio message. */
export const media = {
	image: file('image', { caption }),
	video: file('video', { caption }),
	audio: file('audio', {}),
	document: file('document', { caption, filename }),
};
