import { z } from 'zod/v3';
import { category } from './category';
import { definedComponents } from './components';
import { unfitCategory } from './create';
import { lifetime, unfitLifetime } from './lifetime';

const fields = z
	.object({
		category: category.optional(),
		components: definedComponents.optional(),
		message_send_ttl_seconds: lifetime.optional(),
	})
	.strict();
export type TemplateEdit = z.output<typeof fields>;

/**
 * What changes of a template; components replace all that it has. Name, language and the kind of
 * variables stay for good. Source: L2174; Meta, template management.
 */
export const templateEdit = fields.pipe(
	z
		.custom<TemplateEdit>()
		.superRefine(({ category: kind, components, message_send_ttl_seconds: seconds }, context) => {
			const refuse = (message: string) => context.addIssue({ code: 'custom', message });
			if (kind === undefined && components === undefined && seconds === undefined) {
				refuse(
					'There is nothing to change: give Components, Category or Time to Live, in Update Fields',
				);
			}
			if (kind && components) unfitCategory(kind, components).forEach(refuse);
			const unfit = kind && unfitLifetime(kind, seconds);
			if (unfit) refuse(unfit);
		}),
);
