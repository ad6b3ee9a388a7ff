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

/**
 * Choices of which those without an ID get one made from their title. One that is taken already goes
 * on with -2, -3 and so on; what is given or unique stays as it is.
 *
 * @param all what a person sees together, where no ID may occur twice
 */
export function withIds(all: Array<Record<string, unknown>>): Array<Record<string, unknown>> {
	const given = all.map(({ id }) => filled(id));
	const made = all.map(({ title }) => slug(title));
	const own = given.filter((id) => id !== undefined).map((id) => String(id).trim());
	const taken = new Set(own);
	const wanted = new Set([...own, ...made.map(String)]);
	const free = (id: string) => {
		let next = id;
		for (let count = 2; wanted.has(next); count += 1) next = `${id}-${count}`;
		wanted.add(next);
		return next;
	};
	return all.map((choice, index) => {
		const id = given[index] ?? made[index];
		const clash = given[index] === undefined && id !== undefined && taken.has(String(id));
		if (id !== undefined) taken.add(String(id));
		return { ...choice, id: clash ? free(String(id)) : id };
	});
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
