import type { ResourceMapperField } from 'n8n-workflow';
import type { KnownTemplate } from '../../../../wire/definition/known';
import { shortened } from '../../../../wire/text';

/** The template that fields were loaded from. */
export interface TemplateIdentity {
	id: string;
	name: string;
	language: string;
}

/** `template.<ID>.<name>.<language>`; no part contains a dot. */
const FIELD_ID = /^template\.([^.]+)\.([^.]+)\.([^.]+)$/;

/**
 * Reads the template's identity from the ID of its first field, or undefined for any other field.
 *
 * The ID is the one part of a mapper field that a user cannot edit and that every item has.
 */
export function identityOf(fieldId: string): TemplateIdentity | undefined {
	const [, id, name, language] = FIELD_ID.exec(fieldId) ?? [];
	return id && name && language ? { id, name, language } : undefined;
}

/** The format of template names. Source: Meta, template overview. */
const NAME = /^[a-z0-9_]{1,512}$/;

/** Language codes such as `en`, `pt_BR` or `zh-Hans`. */
const LANGUAGE = /^[A-Za-z]{2,3}(?:[_-][A-Za-z0-9]{2,8}){0,2}$/;

/**
 * Why the name or the language in LINK's answer must not be stored in a workflow; undefined if both can.
 * n8n evaluates a default value such as `={{ … }}`, so only WhatsApp's format of names and codes is accepted.
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
 * The read-only first field: which template was loaded, and whether it can be delivered. What may
 * change on a reload is in its label, not in its ID.
 *
 * @param id Template ID as entered in the panel
 */
export function identityField(
	id: string,
	{ name, language, status }: Pick<KnownTemplate, 'name' | 'language' | 'status'>,
	slotCount: number,
): ResourceMapperField {
	return {
		id: `template.${id}.${name}.${language}`,
		displayName: [statusLabel(status), ...(slotCount ? [] : ['nothing to fill in'])].join(', '),
		defaultValue: `${name} (${language})`,
		type: 'string',
		required: false,
		readOnly: true,
		display: true,
		defaultMatch: false,
		canBeUsedToMatch: false,
	};
}

function statusLabel(status: string | undefined): string {
	if (status === undefined) return 'Template';
	if (!/^[A-Z_]{1,40}$/.test(status)) return 'Template with an unknown status';
	return status === 'APPROVED'
		? 'Template is APPROVED'
		: `Template is ${status}: not delivered until APPROVED`;
}
