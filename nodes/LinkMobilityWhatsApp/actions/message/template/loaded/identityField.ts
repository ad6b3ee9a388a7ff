import type { ResourceMapperField } from 'n8n-workflow';
import type { KnownTemplate } from '../../../../wire/definition/known';

/** The template that fields were loaded from. */
export interface TemplateIdentity {
	id: string;
	name: string;
	language: string;
}

/** Template IDs have no dots, and neither have language codes. */
const FIELD_ID = /^template\.([\w-]+)\.(.+)\.([^.]+)$/;

/**
 * Reads the template's identity from the ID of its first field, or undefined for any other field.
 *
 * The ID is the one part of a mapper field that a user cannot edit and that every item has.
 */
export function identityOf(fieldId: string): TemplateIdentity | undefined {
	const [, id, name, language] = FIELD_ID.exec(fieldId) ?? [];
	return id && name && language ? { id, name, language } : undefined;
}

/**
 * The read-only first field: which template was loaded, and whether it can be delivered. Its label
 * carries the parts that may change when the fields are loaded again.
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
	return status === 'APPROVED'
		? 'Template is APPROVED'
		: `Template is ${status}: not delivered before it is APPROVED`;
}
