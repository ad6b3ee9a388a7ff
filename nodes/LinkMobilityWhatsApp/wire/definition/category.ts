import { z } from 'zod/v3';

/** What a template is for. Source: api-notes 2.4. */
export const templateCategories = ['AUTHENTICATION', 'MARKETING', 'UTILITY'] as const;
export type TemplateCategory = (typeof templateCategories)[number];

export const category = z.enum(templateCategories, {
	errorMap: (_, { data }) => ({
		message:
			data === undefined
				? 'Category is required'
				: `Category must be one of ${templateCategories.join(', ')}`,
	}),
});

/** How the variables of a template are told apart: `{{1}}`, or `{{first_name}}`. Source: api-notes 2.4. */
export const parameterFormats = ['positional', 'named'] as const;
export type ParameterFormat = (typeof parameterFormats)[number];
