import type { ResourceMapperField } from 'n8n-workflow';
import type { KnownTemplate } from '../../../../wire/definition/known';

/** Which template the fields are those of. */
export interface Identity {
	id: string;
	name: string;
	language: string;
}

const ID = /^Template (\S+) (\S+) (\S+)$/;

/** What the ID of the first field says, for it cannot be edited and is there for every item. */
export function identityOf(fieldId: string): Identity | undefined {
	const [, id, name, language] = ID.exec(fieldId) ?? [];
	return id && name && language ? { id, name, language } : undefined;
}

/**
 * The first of the fields, to look at only: which template was loaded, and whether it can be
 * delivered. The label says what may change when the fields are loaded anew.
 *
 * @param id as the person entered it
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
	return status === 'APPROVED'
		? 'Template is APPROVED'
		: `Template is ${status}: not delivered before it is APPROVED`;
}
