import { z } from 'zod/v3';
import { object, variant } from '../../../json/object';
import { list, text } from '../../../json/values';
import {
	MAX_INTERACTIVE_BODY_LENGTH,
	MAX_INTERACTIVE_FOOTER_LENGTH,
	MAX_INTERACTIVE_HEADER_LENGTH,
	MAX_SECTIONS,
	MAX_SECTION_TITLE_LENGTH,
} from '../../../shared';
import { headerFile } from '../media';

/** Source: specification, Interactive message; docs/decisions.md#list-body-length. */
export const body = object({ text: text(MAX_INTERACTIVE_BODY_LENGTH) });
export const footer = object({ text: text(MAX_INTERACTIVE_FOOTER_LENGTH) });

/** Source: specification, Interactive header; which kinds have one: docs/decisions.md#headers-by-kind. */
const headerText = object({
	type: z.literal('text'),
	text: text(MAX_INTERACTIVE_HEADER_LENGTH),
});
export const textHeader = variant('type', { text: headerText });
export const header = variant('type', {
	text: headerText,
	image: object({ type: z.literal('image'), image: headerFile }),
	video: object({ type: z.literal('video'), video: headerFile }),
	document: object({ type: z.literal('document'), document: headerFile }),
});

/** A single section needs no title, and clients leave it blank. See docs/decisions.md#section-title. */
export const sectionTitle = z
	.preprocess(
		(value) => (value === '' ? undefined : value),
		text(MAX_SECTION_TITLE_LENGTH).optional(),
	)
	.optional();

/** Several sections need titles to tell them apart. Source: specification, Interactive action and section. */
export const sectionsOf = <S extends z.ZodType<{ title?: string }, z.ZodTypeDef, unknown>>(
	section: S,
) =>
	list(section, MAX_SECTIONS).superRefine((sections, context) => {
		const untitled = sections.findIndex(({ title }) => title === undefined);
		if (sections.length < 2 || untitled < 0) return;
		context.addIssue({
			code: z.ZodIssueCode.custom,
			path: [untitled, 'title'],
			message: 'is required with more than one section',
			params: { isMissing: true },
		});
	});

/** Refuses a value that occurs twice. */
export function refuseDuplicates(values: string[], name: string, context: z.RefinementCtx): void {
	const seen = new Set<string>();
	const duplicate = values.find((value) => seen.size === seen.add(value).size);
	if (duplicate === undefined) return;
	const message = `must have a unique ${name} each, and has ${duplicate} twice`;
	context.addIssue({ code: z.ZodIssueCode.custom, message });
}
