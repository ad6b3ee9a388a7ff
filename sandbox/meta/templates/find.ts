import { z } from 'zod/v3';
import type { State } from '../../state';
import type { Template } from './template';

const reference = z.object({ name: z.string(), language: z.object({ code: z.string() }) });

/** The template that the `template` of a message names; undefined if there is none or it was deleted. */
export function findTemplate({ templates }: State, sent: unknown): Template | undefined {
	const { data } = reference.safeParse(sent);
	return (
		data &&
		templates.find(
			({ name, language, status }) =>
				status !== 'DELETED' && name === data.name && language === data.language.code,
		)
	);
}
