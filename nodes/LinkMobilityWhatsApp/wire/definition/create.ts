import { z } from 'zod/v3';
import { flag } from '../flag';
import { language } from '../language';
import { category, parameterFormats } from './category';
import type { ParameterFormat, TemplateCategory } from './category';
import { definedComponents } from './components';
import type { DefinedComponents } from './components';
import { wellWritten } from './form';
import { lifetime, unfitLifetime } from './lifetime';
import { templateName } from './name';
import { find, formatOf, isAuthentication } from './rules';
import { wordsEnough } from './wording';

const fields = z
	.object({
		name: templateName,
		language,
		category,
		parameter_format: z
			.enum(parameterFormats, {
				errorMap: () => ({ message: `Variables must be one of ${parameterFormats.join(', ')}` }),
			})
			.optional(),
		components: definedComponents,
		message_send_ttl_seconds: lifetime.optional(),
		allow_category_change: flag('Allow Category Change'),
	})
	.strict();
type NewTemplate = z.output<typeof fields>;

/** A new template, all of Meta's rules checked that can be checked here. Source: L2155; Meta, template components. */
export const newTemplate = fields.pipe(
	z.custom<NewTemplate>().superRefine((template, context) => {
		const { components, parameter_format = 'positional', message_send_ttl_seconds } = template;
		const refuse = (message: string) => context.addIssue({ code: 'custom', message });
		const format = formatOf(components);
		if (format && format !== parameter_format) refuse(OTHER_FORMAT[format]);
		wordsEnough(components, context);
		wellWritten(components, context);
		unfitCategory(template.category, components).forEach(refuse);
		const unfit = unfitLifetime(template.category, message_send_ttl_seconds);
		if (unfit) refuse(unfit);
	}),
);

/** By what the variables of the text are. */
const OTHER_FORMAT: Readonly<Record<ParameterFormat, string>> = {
	named:
		'Variables are named in the text, such as {{first_name}}: set Variables to Named (parameter_format "named"), or number them {{1}}, {{2}}',
	positional:
		'Variables are numbered in the text: set Variables to Numbered (parameter_format "positional"), or name them, such as {{first_name}}',
};

/** Why a template of this make cannot be in a category. Source: Meta, templates overview. */
export function unfitCategory(category: TemplateCategory, components: DefinedComponents): string[] {
	const code = isAuthentication(components);
	if (code !== (category === 'AUTHENTICATION')) {
		return [
			code
				? 'Category must be AUTHENTICATION for a template with a button for a code'
				: 'Category AUTHENTICATION needs a template with a button for a code, and nothing else',
		];
	}
	if (category === 'MARKETING') return [];
	return [
		...(find(components, 'CAROUSEL') ? ['Category must be MARKETING for a carousel'] : []),
		...(find(components, 'LIMITED_TIME_OFFER')
			? ['Category must be MARKETING for a limited-time offer']
			: []),
	];
}
