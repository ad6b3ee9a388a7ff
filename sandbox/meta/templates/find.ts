import { z } from 'zod/v3';
import type { State } from '../../state';
import type { Kept } from './template';

const naming = z.object({ name: z.string(), language: z.object({ code: z.string() }) });

/** The template that the `template` of a message names, unless there is none or it was deleted. */
export function named({ templates }: State, template: unknown): Kept | undefined {
	const { success, data } = naming.safeParse(template);
	if (!success) return undefined;
	return templates.find(
		({ name, language, status }) =>
			status !== 'DELETED' && name === data.name && language === data.language.code,
	);
}
