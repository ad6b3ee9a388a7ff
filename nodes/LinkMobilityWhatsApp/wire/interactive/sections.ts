import { z } from 'zod/v3';
import { text } from '../text';

/** Source: L1137. */
export const MOST_SECTIONS = 10;
/** Source: L1150. */
export const LONGEST_SECTION_TITLE = 24;

const NONE = 'Sections needs at least one section';

/** A title is needed only to tell sections apart. Source: L1150, A-35. */
export const title = text('Title', LONGEST_SECTION_TITLE).optional();

/**
 * What lists and product lists ask of their sections alike.
 *
 * @param section what a section holds, with its `title`
 */
export const sectionsOf = <S extends z.ZodType<{ title?: string }, z.ZodTypeDef, unknown>>(
	section: S,
) =>
	z
		.array(section, { required_error: NONE, invalid_type_error: 'Sections must be a list' })
		.min(1, NONE)
		.refine(
			(list) => list.length <= MOST_SECTIONS,
			(list) => ({
				message: `There can be at most ${MOST_SECTIONS} sections, here are ${list.length}`,
			}),
		)
		.superRefine((list, context) => {
			if (list.length < 2) return;
			for (const [index, each] of list.entries()) {
				if (each.title !== undefined) continue;
				const message = 'Title is required with more than one section';
				context.addIssue({ code: z.ZodIssueCode.custom, path: [index, 'title'], message });
			}
		});
