import { z } from 'zod/v3';
import { isRecord } from '../lenient';
import { ONE_SOURCE, caption, filename, hasOneSource, source, withoutBlankSource } from '../media';
import type { MediaKind } from '../media';
import { isBlank, optionalPart } from '../optional';
import { identifier, text } from '../text';
import { MAX_HEADER_LENGTH } from './messageParts';

/** Message API 1.4.19, Interactive header. */
export const headerTypes = ['document', 'image', 'text', 'video'] as const;

const onlyText = z.object({ type: z.literal('text'), text: text(MAX_HEADER_LENGTH) }).strict();

/** The header of the kinds that show only text above the body. See docs/decisions.md#headers-by-kind. */
export const textHeader = z.discriminatedUnion('type', [onlyText], {
	errorMap: (_, { data }) => ({
		message: data === undefined ? 'is required' : 'can only be text in this kind',
	}),
});

const provider = optionalPart(z.object({ name: identifier() }).strict());

interface Source {
	link?: string;
	provider?: object;
}

/** A media provider logs in at the link. */
const hasLinkForProvider = ({ link: url, provider: login }: Source) => !login || url !== undefined;

const WITHOUT_LINK = { message: 'is only allowed with a link', path: ['provider'] };

/** Message API 1.4.19, Interactive media. */
const file = <T extends z.ZodRawShape>(kind: MediaKind, more: T) =>
	z.preprocess(
		withoutBlankSource,
		z
			.object({ ...source(kind), caption, provider, ...more })
			.strict()
			.refine(hasOneSource, ONE_SOURCE)
			.refine(hasLinkForProvider, WITHOUT_LINK),
	);

/** The header of the kinds that show text or a file above the body. See docs/decisions.md#headers-by-kind. */
export const header = z.discriminatedUnion(
	'type',
	[
		onlyText,
		z.object({ type: z.literal('image'), image: file('image', {}) }).strict(),
		z.object({ type: z.literal('video'), video: file('video', {}) }).strict(),
		z.object({ type: z.literal('document'), document: file('document', { filename }) }).strict(),
	],
	{ errorMap: () => ({ message: `must be one of ${headerTypes.join(', ')}` }) },
);

/** A header that can be left out. Text without any counts as missing, a file without a link does not. */
export const optionalHeader = <S extends z.ZodTypeAny>(schema: S) =>
	z.preprocess((value) => (isBlankText(value) ? undefined : value), schema.optional());

function isBlankText(value: unknown): boolean {
	if (!isRecord(value)) return isBlank(value);
	const { type = 'text', ...content } = value;
	return type === 'text' && Object.values(content).every((part) => isBlank(part));
}
