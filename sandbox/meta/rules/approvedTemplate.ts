import { z } from 'zod/v3';
import type { Refusal, State } from '../../state';
import { findTemplate } from '../templates/find';
import type { Template } from '../templates/template';
import type { Rule } from './rule';

const reference = z.object({ name: z.string(), language: z.object({ code: z.string() }) });

/** The template exists in this language and is approved. Source: Meta, error codes. */
export const approvedTemplate: Rule = ({ message: { content }, config, state }) => {
	if (content.type !== 'template' || config.templates === 'any') return undefined;
	const { name, language } = reference.parse(content.template);
	const template = findTemplate(state, content.template);
	if (template?.status === 'APPROVED') return undefined;
	return (
		(template && suspended[template.status]?.(name)) ??
		notUsable(name, language.code, template, state)
	);
};

/** Templates that were approved before and cannot be sent now. */
const suspended: Readonly<Partial<Record<Template['status'], (name: string) => Refusal>>> = {
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

const notUsable = (
	name: string,
	language: string,
	template: Template | undefined,
	state: State,
): Refusal => ({
	code: 132001,
	title: 'Template name does not exist in the translation',
	details: `template name (${name}) does not exist in ${language}${hint(name, template, state)}`,
});

/** What the person at the sandbox can do about it. */
function hint(name: string, template: Template | undefined, { templates }: State): string {
	if (template) return `: its status is ${template.status}`;
	const usable = templates.filter(({ status }) => status === 'APPROVED');
	const languages = usable.filter((one) => one.name === name).map(({ language }) => language);
	if (languages.length) return `, only in ${languages.join(', ')}`;
	const names = [...new Set(usable.map((one) => one.name))];
	return `. This sandbox knows ${names.join(', ') || 'no template'}; create others, or name them in its configuration, under templates`;
}
