import { createHash } from 'node:crypto';
import { z } from 'zod/v3';
import { parameterFormats, templateCategories, templateStatuses } from '../../shared';
import { rejectWith } from '../../json/object';
import { definition } from './definition/definition';
import { storedComponent } from './template';
import type { Template } from './template';

/** A template of the configuration; without components it is a text without variables. */
export const configuredTemplate = z
	.object({
		/** Derived from name and language by default, so that it is the same after each start. */
		id: z.string().min(1).optional(),
		name: z.string().min(1),
		language: z.string().min(1),
		category: z.enum(templateCategories).default('UTILITY'),
		parameter_format: z.enum(parameterFormats).default('positional'),
		status: z.enum(templateStatuses).default('APPROVED'),
		rejected_reason: z.string().optional(),
		components: z.array(z.unknown()).optional(),
	})
	.strict()
	.transform((configured, context) => {
		const { name, language, category, parameter_format } = configured;
		const components = configured.components ?? [
			{ type: 'BODY', text: `This is the template ${name}` },
		];
		const whole = { name, language, category, parameter_format, components };
		const parsed = definition.safeParse(whole);
		return parsed.success
			? { ...configured, components: parsed.data.components }
			: rejectWith(context, parsed.error);
	});
export type ConfiguredTemplate = z.output<typeof configuredTemplate>;

/** As long as Meta's IDs, and of digits like them. */
const ID_LENGTH = 16;

function idOf({ name, language }: Pick<ConfiguredTemplate, 'name' | 'language'>): string {
	const hash = createHash('sha256').update(`${name}/${language}`).digest('hex');
	return BigInt(`0x${hash}`).toString().slice(0, ID_LENGTH);
}

/** The template as if it had been submitted long ago. */
export const storedFrom = ({ id, components, ...rest }: ConfiguredTemplate): Template => ({
	...rest,
	id: id ?? idOf(rest),
	components: storedComponent.array().parse(components),
	submitted: new Date(0).toISOString(),
	edits: [],
});
