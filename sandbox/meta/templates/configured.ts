import { createHash } from 'node:crypto';
import { z } from 'zod/v3';
import {
	parameterFormats,
	templateCategories,
} from '../../../nodes/LinkMobilityWhatsApp/wire/definition/category';
import { newTemplate } from '../../../nodes/LinkMobilityWhatsApp/wire/definition/create';
import { knownComponent } from '../../../nodes/LinkMobilityWhatsApp/wire/definition/known';
import { templateStatuses } from '../../../nodes/LinkMobilityWhatsApp/wire/definition/status';
import { refusals } from '../../../nodes/LinkMobilityWhatsApp/wire/refusals';
import type { Kept } from './template';

/** A template in the configuration; without components it is a text without variables. */
export const configured = z
	.object({
		/** Made from name and language unless it is given, so that it stays the same. */
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
	.transform(({ components, ...rest }) => ({
		...rest,
		components: components ?? [{ type: 'BODY', text: `This is the template ${rest.name}` }],
	}))
	.superRefine(({ name, language, category, parameter_format, components }, context) => {
		const given = { name, language, category, parameter_format, components };
		const { error } = newTemplate.safeParse(given);
		refusals(error)?.forEach((message) => context.addIssue({ code: 'custom', message }));
	});
export type Configured = z.output<typeof configured>;

/** As long as Meta's IDs, of digits alone. */
const DIGITS = 16;

function idOf({ name, language }: Pick<Configured, 'name' | 'language'>): string {
	const hash = createHash('sha256').update(`${name}/${language}`).digest('hex');
	return BigInt(`0x${hash}`).toString().slice(0, DIGITS);
}

/** The template as it is kept, as if it had been there for long. */
export const keptFrom = ({ id, components, ...rest }: Configured): Kept => ({
	...rest,
	id: id ?? idOf(rest),
	components: z.array(knownComponent).parse(components),
	submitted: new Date(0).toISOString(),
	edits: [],
});
