import { fields, filled, rows } from '../../given';

/**
 * The entries of a list: the rows of a form, or a list from JSON or an expression, in which an entry may
 * be only its title. Other values stay as they are, for the schema to refuse.
 */
export function entries(value: unknown, group: string): unknown {
	if (Array.isArray(value)) return value.map(entry);
	const form = fields(value);
	return group in form || isEmpty(value) ? rows(value, group) : value;
}

const entry = (value: unknown) => (typeof value === 'object' ? value : { title: value });

const isEmpty = (value: unknown) =>
	typeof value === 'object' && value !== null && Object.keys(value).length === 0;

/**
 * Adds an ID made from the title to choices without one. If the ID exists already, it ends in -2, -3 and
 * so on.
 *
 * @param all choices among which an ID must be unique
 */
export function withIds(all: Array<Record<string, unknown>>): Array<Record<string, unknown>> {
	const enteredIds = all.map(({ id }) => filled(id));
	const slugs = all.map(({ title }) => slug(title));
	const own = enteredIds.filter((id) => id !== undefined).map((id) => String(id).trim());
	const taken = new Set(own);
	const wanted = new Set([...own, ...slugs.map(String)]);
	const free = (id: string) => {
		let next = id;
		for (let count = 2; wanted.has(next); count += 1) next = `${id}-${count}`;
		wanted.add(next);
		return next;
	};
	return all.map((choice, index) => {
		const id = enteredIds[index] ?? slugs[index];
		const clash = enteredIds[index] === undefined && id !== undefined && taken.has(String(id));
		if (id !== undefined) taken.add(String(id));
		return { ...choice, id: clash ? free(String(id)) : id };
	});
}

/** The letters and digits of a title, in lower case, joined by hyphens; a title without any is not changed. */
function slug(title: unknown): unknown {
	if (typeof title !== 'string') return title;
	const plain = title
		.normalize('NFKD')
		.replace(/[\u0300-\u036f]/g, '')
		.normalize('NFC')
		.toLowerCase();
	return plain.match(/[\p{L}\p{M}\p{N}]+/gu)?.join('-') ?? filled(title);
}
