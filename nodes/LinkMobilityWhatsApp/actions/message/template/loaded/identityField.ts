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

/** How many characters of a template's name are in a label, so that n8n does not cut off the status. */
const MAX_NAME_LENGTH = 22;

/**
 * The read-only first field: which template was loaded, and whether it can be delivered. Its label says both, because
 * n8n leaves the value of a field empty if the ID of the template is changed. What may change on a reload is in the
 * label, not in the field's ID.
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
		displayName: [
			`${templateInLabel({ name, language })}${statusLabel(status)}`,
			...(slotCount ? [] : ['nothing to fill in']),
		].join(', '),
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
	if (status === undefined) return '';
	if (!/^[A-Z_]{1,40}$/.test(status)) return ': unknown status';
	return status === 'APPROVED' ? ': APPROVED' : `: ${status}, not delivered`;
}

/** Name and language in the label of a field, such as `order_update (en)`. Names have only ASCII characters. */
export function templateInLabel({ name, language }: Pick<TemplateIdentity, 'name' | 'language'>) {
	const shown = name.length > MAX_NAME_LENGTH ? `${name.slice(0, MAX_NAME_LENGTH - 1)}…` : name;
	return `${shown} (${language})`;
}
