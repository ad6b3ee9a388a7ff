import { z } from 'zod/v3';
import { location as place } from '../location';
import { bareMedia } from '../media';
import { kind, only, parameterName, value } from './value';

/** The most characters of a header's text. Source: LINK's MyLINK schema; Meta, template components. */
export const LONGEST_HEADER_VALUE = 60;

/** Addresses that end in these are programs, which may well answer with a PDF. */
const PROGRAM = /^(php|aspx?|ashx|jspx?|cgi|do)$/i;

/** How the file of a link ends, where its path shows it: `docx`. */
function ending(link: string): string | undefined {
	if (!URL.canParse(link)) return undefined;
	return /\.([a-z][a-z0-9]{1,4})$/i.exec(new URL(link).pathname)?.[1]?.toLowerCase();
}

/** Source: L1593; checked where the link shows it. */
const pdf = bareMedia.document.superRefine(({ link }, context) => {
	const found = ending(link ?? '');
	if (!found || found === 'pdf' || PROGRAM.test(found)) return;
	const message = `Document must be a PDF, only PDF is possible in a template, and this link ends in .${found}`;
	context.addIssue({ code: z.ZodIssueCode.custom, path: ['link'], message });
});

const image = z.object({ type: kind('image'), image: bareMedia.image }).strict();
const video = z.object({ type: kind('video'), video: bareMedia.video }).strict();
const document = z.object({ type: kind('document'), document: pdf }).strict();
const text = z
	.object({ type: kind('text'), text: value('Text', LONGEST_HEADER_VALUE), parameterName })
	.strict();

/** Meta's alone: LINK's table has none, but takes templates that have one. Source: Meta, location templates. */
const location = z.object({ type: kind('location'), location: place }).strict();

/**
 * What the header of the template shows: a text's variable, media or a place.
 * Source: L520-527, L1579-1603.
 */
export const header = z
	.object({
		type: z.literal('header'),
		parameters: only(z.discriminatedUnion('type', [text, image, video, document, location])),
	})
	.strict();

/** The header of a carousel's card. Source: Meta, media card carousel templates. */
export const cardHeader = header
	.extend({ parameters: only(z.discriminatedUnion('type', [image, video])) })
	.strict();
