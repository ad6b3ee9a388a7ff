import type { ResourceMapperField } from 'n8n-workflow';
import type { KnownTemplate } from '../../../../wire/definition/known';
import { shortened } from '../../../../wire/text';

/** The template that the fields belong to. */
export interface Identity {
	id: string;
	name: string;
	language: string;
}

const ID = /^Template (\S+) (\S+) (\S+)$/;

/** The template in the ID of the first field, which cannot be edited and is the same for every item. */
export function identityOf(fieldId: string): Identity | undefined {
	const [, id, name, language] = ID.exec(fieldId) ?? [];
	return id && name && language ? { id, name, language } : undefined;
}

/** The form of template names. Source: Meta, template overview. */
const NAME = /^[a-z0-9_]{1,512}$/;

/** Such as `en`, `pt_BR` or `zh-Hans`. */
const LANGUAGE = /^[A-Za-z]{2,3}(?:[_-][A-Za-z0-9]{2,8}){0,2}$/;

/**
 * Why the name or the language that LINK answered cannot be kept with a workflow. n8n evaluates a
 * default value such as `={{ … }}`, so only the form that WhatsApp gives them is taken.
 *
 * @returns undefined if both can be kept
 */
export function identityProblem({
	name,
	language,
}: Pick<KnownTemplate, 'name' | 'language'>): string | undefined {
	if (!NAME.test(name)) {
		return `LINK answered with the template name "${shortened(name)}". WhatsApp allows only lowercase letters, digits and underscores, at most 512, so the fields were not loaded. Check Template ID, and Base URL in the credential`;
	}
	if (!LANGUAGE.test(language)) {
		return `LINK answered with the language "${shortened(language)}". WhatsApp allows only codes such as en or pt_BR, so the fields were not loaded. Check Template ID, and Base URL in the credential`;
	}
	return undefined;
}

/**
 * The first field, which is read-only: the loaded template, and in its label the status, which may change
 * when the fields are loaded again.
 *
 * @param id of the template, as it was entered
 */
export function identityField(
	id: string,
	{ name, language, status }: Pick<KnownTemplate, 'name' | 'language' | 'status'>,
	blanks: number,
): ResourceMapperField {
	return {
		id: `Template ${id} ${name} ${language}`,
		displayName: [standing(status), ...(blanks ? [] : ['nothing to fill in'])].join(', '),
		defaultValue: `${name} (${language})`,
		type: 'string',
		required: false,
		readOnly: true,
		display: true,
		defaultMatch: false,
		canBeUsedToMatch: false,
	};
}

function standing(status: string | undefined): string {
	if (status === undefined) return 'Template';
	if (!/^[A-Z_]{1,40}$/.test(status)) return 'Template with an unknown status';
	return status === 'APPROVED'
		? 'Template is APPROVED'
		: `Template is ${status}: not delivered before it is APPROVED`;
}
