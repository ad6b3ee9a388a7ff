import { z } from 'zod/v3';

/** See docs/decisions.md#meta-template-rules. */
export const templateCategories = ['AUTHENTICATION', 'MARKETING', 'UTILITY'] as const;
export type TemplateCategory = (typeof templateCategories)[number];

export const category = z.enum(templateCategories, {
	errorMap: (_, { data }) => ({
		message: data === undefined ? 'is required' : `must be one of ${templateCategories.join(', ')}`,
	}),
});

/** Numbered variables such as `{{1}}`, or named ones such as `{{first_name}}`. */
export const parameterFormats = ['positional', 'named'] as const;
export type ParameterFormat = (typeof parameterFormats)[number];
