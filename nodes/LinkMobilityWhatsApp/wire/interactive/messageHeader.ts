import { z } from 'zod/v3';
import { MAX_CAPTION_LENGTH, ONE_SOURCE, hasOneSource, link, mediaId } from '../media';
import { identifier, text } from '../text';
import { MAX_HEADER_LENGTH } from './messageParts';

/** Message API 1.4.19, Interactive header. */
const headerTypes = ['document', 'image', 'text', 'video'] as const;

const onlyText = z.object({ type: z.literal('text'), text: text(MAX_HEADER_LENGTH) }).strict();

/** The header of the kinds that show only text above the body. See docs/decisions.md#headers-by-kind. */
export const textHeader = z.discriminatedUnion('type', [onlyText], {
	errorMap: (_, { data }) => ({
		message: data === undefined ? 'is required' : 'can only be text in this kind',
	}),
});

/** Message API 1.4.19, Interactive media. */
const file = {
	link: link.optional(),
	id: mediaId.optional(),
	caption: text(MAX_CAPTION_LENGTH).optional(),
	provider: z.object({ name: identifier() }).strict().optional(),
};
const filename = identifier().optional();

interface Source {
	link?: string;
	provider?: object;
}

/** A media provider logs in at the link. */
const hasLinkForProvider = ({ link: url, provider }: Source) => !provider || url !== undefined;

const WITHOUT_LINK = { message: 'goes only with a link', path: ['provider'] };

const plainFile = z
	.object(file)
	.strict()
	.refine(hasOneSource, ONE_SOURCE)
	.refine(hasLinkForProvider, WITHOUT_LINK);
const namedFile = z
	.object({ ...file, filename })
	.strict()
	.refine(hasOneSource, ONE_SOURCE)
	.refine(hasLinkForProvider, WITHOUT_LINK);

/** The header of the kinds that show text or a file above the body. See docs/decisions.md#headers-by-kind. */
export const header = z.discriminatedUnion(
	'type',
	[
		onlyText,
		z.object({ type: z.literal('image'), image: plainFile }).strict(),
		z.object({ type: z.literal('video'), video: plainFile }).strict(),
		z.object({ type: z.literal('document'), document: namedFile }).strict(),
	],
	{ errorMap: () => ({ message: `must be one of ${headerTypes.join(', ')}` }) },
);
