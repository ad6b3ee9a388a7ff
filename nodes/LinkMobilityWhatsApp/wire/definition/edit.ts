import { z } from 'zod/v3';
import { category } from './category';
import { definedComponents } from './definedComponents';
import { categoryProblems } from './create';
import { lifetime, lifetimeProblem } from './lifetime';

const fields = z
	.object({
		category: category.optional(),
		components: definedComponents.optional(),
		message_send_ttl_seconds: lifetime.optional(),
	})
	.strict();
export type TemplateEdit = z.output<typeof fields>;

export const NO_CHANGE = 'needs at least one of category, components and message_send_ttl_seconds';

/**
 * The changes to a template; components replace all that it has. Its name, language and kind of
 * variables cannot change. Message API 1.4.19, Update Template; Meta, template management.
 */
export const templateEdit = fields.pipe(
	z
		.custom<TemplateEdit>()
		.superRefine(({ category: kind, components, message_send_ttl_seconds: seconds }, context) => {
			const refuse = (message: string, ...path: string[]) =>
				context.addIssue({ code: 'custom', path, message });
			if (kind === undefined && components === undefined && seconds === undefined) {
				refuse(NO_CHANGE);
			}
			if (kind && components) {
				for (const message of categoryProblems(kind, components)) refuse(message, 'category');
			}
			const problem = kind && lifetimeProblem(kind, seconds);
			if (problem) refuse(problem, 'message_send_ttl_seconds');
		}),
);
