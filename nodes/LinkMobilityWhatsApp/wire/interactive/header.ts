import { z } from 'zod/v3';
import { LONGEST_CAPTION, fileLink, mediaId } from '../media';
import { identifier, text } from '../text';
import { LONGEST_HEADER } from './parts';

/** What a header can show. Source: L1061. */
const headerTypes = ['document', 'image', 'text', 'video'] as const;

const words = text('Header Text', LONGEST_HEADER);

const onlyText = z.object({ type: z.literal('text'), text: words }).strict();

/** For the kinds that show only text above their body. Source: L1061, A-59. */
export const textHeader = z.discriminatedUnion('type', [onlyText], {
	errorMap: (_, { data }) => ({
		message:
			data === undefined ? 'Header Text is required' : 'Header can only be text in this kind',
	}),
});

/** Source: L1067-1076. */
const file = {
	link: fileLink('Header Link').optional(),
	id: mediaId('Header Media ID').optional(),
	caption: text('Header Caption', LONGEST_CAPTION).optional(),
	provider: z
		.object({ name: identifier('Header Media Provider') })
		.strict()
		.optional(),
};
const filename = identifier('Header File Name').optional();

interface Place {
	link?: string;
	id?: string;
	provider?: object;
}

const exactlyOne = [
	({ link, id }: Place) => (link === undefined) !== (id === undefined),
	'Header needs either Header Link or Header Media ID, and not both',
] as const;

const providerOfLink = [
	({ link, provider }: Place) => !provider || link !== undefined,
	'Header Media Provider goes only with a link',
] as const;

const plainFile = z
	.object(file)
	.strict()
	.refine(...exactlyOne)
	.refine(...providerOfLink);
const namedFile = z
	.object({ ...file, filename })
	.strict()
	.refine(...exactlyOne)
	.refine(...providerOfLink);

/** For the kinds that show text or a file above their body. Source: L1061, A-59. */
export const header = z.discriminatedUnion(
	'type',
	[
		onlyText,
		z.object({ type: z.literal('image'), image: plainFile }).strict(),
		z.object({ type: z.literal('video'), video: plainFile }).strict(),
		z.object({ type: z.literal('document'), document: namedFile }).strict(),
	],
	{ errorMap: () => ({ message: `Header must be one of ${headerTypes.join(', ')}` }) },
);
