import { z } from 'zod/v3';
import { identifier, text } from './text';

/** Source: L781-893. */
export const mediaKinds = ['image', 'video', 'audio', 'document'] as const;
export type MediaKind = (typeof mediaKinds)[number];

/** The larger of its two meanings: Meta does not say which, and nothing that it delivers is too large. */
export const MEGABYTE = 1024 * 1024;

/**
 * Which files WhatsApp takes: in words, by their MIME types (any where none are listed), and of how many
 * megabytes. A document is a PDF in a template. Source: L154-185, L1593; Meta, media.
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

/** What a file can be, for a panel: `JPEG or PNG, up to 5 MB`. */
export const formatsOf = (kind: FileKind) =>
	`${files[kind].words}, up to ${files[kind].megabytes} MB`;

/** How many days an uploaded file keeps its ID. Source: Meta, media. */
export const MEDIA_ID_DAYS = 30;

/** The most characters under an image, a video or a document. Source: Meta, image messages. */
export const LONGEST_CAPTION = 1024;

/** What a person has to know who has a file in n8n. */
export const NO_FILE =
	'A file from another node cannot be sent itself: put it at a public address first, and enter that address';

/** As the binary fields of n8n are called: `data`, `attachment_0`. */
const FIELD = /^[a-z_]\w*$/i;

const address = (label: string, more: (given: string) => string) =>
	identifier(label).superRefine((given, context) => {
		const wrong = given && unfit(given);
		if (!wrong) return;
		context.addIssue({ code: z.ZodIssueCode.custom, message: `${label} ${wrong}${more(given)}` });
	});

/** An address that somebody opens. Source: L788, L836, L856, L878. */
export const link = (label: string) => address(label, () => '');

/** An address that Meta fetches a file from. Source: L788, L836, L856, L878. */
export const fileLink = (label: string) =>
	address(label, (given) => (FIELD.test(given) ? `. ${NO_FILE}` : ''));

function unfit(given: string): string | undefined {
	if (!/^https?:\/\//i.test(given)) return 'must start with http:// or https://';
	return URL.canParse(given) ? undefined : 'is not a complete address';
}

/** What a file is called once it is uploaded, which no address is. */
export const mediaId = (label: string) =>
	identifier(label).refine(
		(given) => !/^(https?:|www\.)/i.test(given),
		`${label} cannot be a link. For a link, choose Link instead of Media ID`,
	);

/** Either where the file is, or the ID it was uploaded under; never both. Source: L1072-1073, A-58. */
const place = (label: string) => ({
	link: fileLink(`${label}: Link`).optional(),
	id: mediaId(`${label}: Media ID`).optional(),
});

const exactlyOne = (label: string) =>
	[
		(given: { link?: string; id?: string }) =>
			(given.link === undefined) !== (given.id === undefined),
		`${label} needs either a Link or a Media ID, and not both`,
	] as const;

const caption = text('Caption', LONGEST_CAPTION).optional();
const filename = identifier('File Name').optional();

/** Without a caption: in headers of templates and of interactive messages (L896-898). */
export const bareMedia = {
	image: z
		.object(place('Image'))
		.strict()
		.refine(...exactlyOne('Image')),
	video: z
		.object(place('Video'))
		.strict()
		.refine(...exactlyOne('Video')),
	document: z
		.object({ ...place('Document'), filename })
		.strict()
		.refine(...exactlyOne('Document')),
};

/** As messages of their own. Audio has no caption (L834-836). */
export const media = {
	image: z
		.object({ ...place('Image'), caption })
		.strict()
		.refine(...exactlyOne('Image')),
	video: z
		.object({ ...place('Video'), caption })
		.strict()
		.refine(...exactlyOne('Video')),
	audio: z
		.object(place('Audio'))
		.strict()
		.refine(...exactlyOne('Audio')),
	document: z
		.object({ ...place('Document'), caption, filename })
		.strict()
		.refine(...exactlyOne('Document')),
};
