import { z } from 'zod/v3';
import type { Template } from '../config';
import type { Rule } from './rule';

const sent = z.object({ name: z.string(), language: z.object({ code: z.string() }) });

/** The template exists in this language, and Meta lets it be sent. Source: api-notes 2.4, 2.5. */
export const approved: Rule = ({ message: { content }, config: { templates } }) => {
	if (content.type !== 'template' || templates === 'any') return undefined;
	const { name, language } = sent.parse(content.template);
	const found = templates.find((one) => one.name === name && one.language === language.code);
	if (found?.status === 'APPROVED') return undefined;
	if (found?.status === 'PAUSED') {
		return {
			code: 132015,
			title: 'Template is Paused',
			details: `template ${name} is paused due to low quality`,
		};
	}
	if (found?.status === 'DISABLED') {
		return {
			code: 132016,
			title: 'Template is Disabled',
			details: `template ${name} is disabled due to low quality`,
		};
	}
	return {
		code: 132001,
		title: 'Template name does not exist in the translation',
		details: `template name (${name}) does not exist in ${language.code}${otherwise(name, found, templates)}`,
	};
};

/** What the person at the sandbox can do about it. */
function otherwise(name: string, found: Template | undefined, templates: Template[]): string {
	if (found) return `: its status is ${found.status}`;
	const usable = templates.filter(({ status }) => status === 'APPROVED');
	const languages = usable.filter((one) => one.name === name).map(({ language }) => language);
	if (languages.length) return `, only in ${languages.join(', ')}`;
	const names = [...new Set(usable.map((one) => one.name))];
	return `. This sandbox knows ${names.join(', ') || 'no template'}; its configuration can name others, under templates`;
}
