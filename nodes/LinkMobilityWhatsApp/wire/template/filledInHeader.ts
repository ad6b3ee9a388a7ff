import { z } from 'zod/v3';
import { wrongExtension } from '../fileExtensions';
import { location as place } from '../location';
import { bareMedia } from '../media';
import { oneParameter, parameterName, parameterType, value } from './value';

/** In characters. Source: LINK's MyLINK schema; Meta, template components. */
export const MAX_HEADER_VALUE_LENGTH = 60;

/** A PDF, as far as the link tells. Message API 1.4.19, Document parameter. */
const pdf = bareMedia.document.superRefine(({ link }, context) => {
	const found = link === undefined ? undefined : wrongExtension('pdf', link);
	if (found === undefined) return;
	const message = `must be a PDF in a template, but this link ends in .${found}`;
	context.addIssue({ code: z.ZodIssueCode.custom, path: ['link'], message });
});

const image = z.object({ type: parameterType('image'), image: bareMedia.image }).strict();
const video = z.object({ type: parameterType('video'), video: bareMedia.video }).strict();
const document = z.object({ type: parameterType('document'), document: pdf }).strict();
const text = z
	.object({ type: parameterType('text'), text: value(MAX_HEADER_VALUE_LENGTH), parameterName })
	.strict();

/** Not in LINK's specification. Source: Meta, location templates. */
const location = z.object({ type: parameterType('location'), location: place }).strict();

/**
 * The value for the header: the variable of its text, a file or a place. Message API 1.4.19, Image
 * parameter to Text parameter.
 */
export const header = z
	.object({
		type: z.literal('header'),
		parameters: oneParameter(
			z.discriminatedUnion('type', [text, image, video, document, location]),
		),
	})
	.strict();

/** The header of a carousel's card. Source: Meta, media card carousel templates. */
export const cardHeader = header
	.extend({ parameters: oneParameter(z.discriminatedUnion('type', [image, video])) })
	.strict();
