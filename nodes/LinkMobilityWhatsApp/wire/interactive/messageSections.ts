import { z } from 'zod/v3';
import { NOT_A_LIST, tooManyEntries } from '../listReasons';
import { optional } from '../optional';
import { text } from '../text';

/** Message API 1.4.19, Interactive action. */
export const MAX_SECTIONS = 10;
/** Message API 1.4.19, Interactive section. */
export const MAX_SECTION_TITLE_LENGTH = 24;

const NONE = 'needs at least one section';

/** Required only with several sections. See docs/decisions.md#section-title. */
export const title = optional(text(MAX_SECTION_TITLE_LENGTH));

/** The sections of a list or a product list. */
export const sectionsOf = <S extends z.ZodType<{ title?: string }, z.ZodTypeDef, unknown>>(
	section: S,
) =>
	z
		.array(section, { required_error: NONE, invalid_type_error: NOT_A_LIST })
		.min(1, NONE)
		.refine(
			(list) => list.length <= MAX_SECTIONS,
			(list) => ({ message: tooManyEntries(MAX_SECTIONS, list.length) }),
		)
		.superRefine((list, context) => {
			if (list.length < 2) return;
			for (const [index, each] of list.entries()) {
				if (each.title !== undefined) continue;
				const message = 'is required with more than one section';
				context.addIssue({ code: z.ZodIssueCode.custom, path: [index, 'title'], message });
			}
		});
