import { z } from 'zod/v3';
import { flag } from '../flag';
import { language } from '../language';
import { category, parameterFormats } from './category';
import type { ParameterFormat, TemplateCategory } from './category';
import { definedComponents } from './definedComponents';
import type { DefinedComponents } from './definedComponents';
import { refuseFormatting } from './form';
import { lifetime, lifetimeProblem } from './lifetime';
import { templateName } from './templateName';
import { find, formatOf, isAuthentication } from './definitionRules';

const fields = z
	.object({
		name: templateName,
		language,
		category,
		parameter_format: z
			.enum(parameterFormats, {
				errorMap: () => ({ message: `must be one of ${parameterFormats.join(', ')}` }),
			})
			.optional(),
		components: definedComponents,
		message_send_ttl_seconds: lifetime.optional(),
		allow_category_change: flag(),
	})
	.strict();
type NewTemplate = z.output<typeof fields>;

/** A new template, checked against Meta's rules. Message API 1.4.19, Create Template; Meta, template components. */
export const newTemplate = fields.pipe(
	z.custom<NewTemplate>().superRefine((template, context) => {
		const { components, parameter_format = 'positional', message_send_ttl_seconds } = template;
		const refuse = (field: string, message: string) =>
			context.addIssue({ code: 'custom', path: [field], message });
		const format = formatOf(components);
		if (format && format !== parameter_format) refuse('parameter_format', OTHER_FORMAT[format]);
		refuseFormatting(components, context);
		for (const message of categoryProblems(template.category, components)) {
			refuse('category', message);
		}
		const problem = lifetimeProblem(template.category, message_send_ttl_seconds);
		if (problem) refuse('message_send_ttl_seconds', problem);
	}),
);

/** By the variables of the text. */
export const OTHER_FORMAT: Readonly<Record<ParameterFormat, string>> = {
	named: 'must be named for variables such as {{first_name}}; or number them {{1}}, {{2}}',
	positional:
		'must be positional for variables such as {{1}}; or name them, such as {{first_name}}',
};

/** Why a template with these components cannot be in a category. Source: Meta, templates overview. */
export function categoryProblems(
	category: TemplateCategory,
	components: DefinedComponents,
): string[] {
	const code = isAuthentication(components);
	if (code !== (category === 'AUTHENTICATION')) {
		return [
			code
				? 'must be AUTHENTICATION for a template with a button for a code'
				: 'can be AUTHENTICATION only for a template with a button for a code, and nothing else',
		];
	}
	if (category === 'MARKETING') return [];
	return [
		...(find(components, 'CAROUSEL') ? ['must be MARKETING for a carousel'] : []),
		...(find(components, 'LIMITED_TIME_OFFER')
			? ['must be MARKETING for a limited-time offer']
			: []),
	];
}
