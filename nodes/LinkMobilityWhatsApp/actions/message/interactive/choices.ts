import { fields, filled, rows } from '../../given';

/**
 * The entries of a list: rows of a form, or the list itself as JSON or an expression gives it, where
 * an entry may be only its title. Anything else as it is, for the schema to refuse.
 */
export function entries(value: unknown, group: string): unknown {
	if (Array.isArray(value)) return value.map(entry);
	const form = fields(value);
	return group in form || isEmpty(value) ? rows(value, group) : value;
}

const entry = (value: unknown) => (typeof value === 'object' ? value : { title: value });

const isEmpty = (value: unknown) =>
	typeof value === 'object' && value !== null && Object.keys(value).length === 0;

/** A choice whose ID is made from its title when it is left blank. */
export function choice({ id, title, ...others }: Record<string, unknown>): Record<string, unknown> {
	return { ...others, title, id: filled(id) ?? slug(title) };
}

/** Letters and digits of the title, in lower case, joined by hyphens; a title without any as it is. */
function slug(title: unknown): unknown {
	if (typeof title !== 'string') return title;
	const plain = title
		.normalize('NFKD')
		.replace(/[\u0300-\u036f]/g, '')
		.normalize('NFC')
		.toLowerCase();
	return plain.match(/[\p{L}\p{M}\p{N}]+/gu)?.join('-') ?? filled(title);
}
