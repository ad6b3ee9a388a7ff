import { z } from 'zod/v3';
import type { Refusal, State } from '../../state';
import { named } from '../templates/find';
import type { Kept } from '../templates/template';
import type { Rule } from './rule';

const sent = z.object({ name: z.string(), language: z.object({ code: z.string() }) });

/** The template exists in this language, and Meta lets it be sent. Source: api-notes 2.4, 2.5. */
export const approved: Rule = ({ message: { content }, config, state }) => {
	if (content.type !== 'template' || config.templates === 'any') return undefined;
	const { name, language } = sent.parse(content.template);
	const found = named(state, content.template);
	if (found?.status === 'APPROVED') return undefined;
	return (found && resting[found.status]?.(name)) ?? absent(name, language.code, found, state);
};

/** What was approved once, and cannot be sent now. */
const resting: Readonly<Partial<Record<Kept['status'], (name: string) => Refusal>>> = {
	PAUSED: (name) => ({
		code: 132015,
		title: 'Template is Paused',
		details: `template ${name} is paused due to low quality`,
	}),
	DISABLED: (name) => ({
		code: 132016,
		title: 'Template is Disabled',
		details: `template ${name} is disabled due to low quality`,
	}),
};

const absent = (name: string, language: string, found: Kept | undefined, state: State) => ({
	code: 132001,
	title: 'Template name does not exist in the translation',
	details: `template name (${name}) does not exist in ${language}${otherwise(name, found, state)}`,
});

/** What the person at the sandbox can do about it. */
function otherwise(name: string, found: Kept | undefined, { templates }: State): string {
	if (found) return `: its status is ${found.status}`;
	const usable = templates.filter(({ status }) => status === 'APPROVED');
	const languages = usable.filter((one) => one.name === name).map(({ language }) => language);
	if (languages.length) return `, only in ${languages.join(', ')}`;
	const names = [...new Set(usable.map((one) => one.name))];
	return `. This sandbox knows ${names.join(', ') || 'no template'}; create others, or name them in its configuration, under templates`;
}
