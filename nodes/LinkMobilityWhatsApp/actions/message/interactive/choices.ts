import { toRecord, nonBlank, toRows } from '../../panelValues';

/**
 * The rows of a fixed collection, or the entries of a list from JSON or an expression, in which a plain
 * value is the title of an entry. Any other value is returned unchanged, for the schema to refuse.
 */
export function toEntries(value: unknown, group: string): unknown {
	if (Array.isArray(value)) return value.map(entry);
	const form = toRecord(value);
	return group in form || isEmpty(value) ? toRows(value, group) : value;
}

const entry = (value: unknown) => (typeof value === 'object' ? value : { title: value });

const isEmpty = (value: unknown) =>
	typeof value === 'object' && value !== null && Object.keys(value).length === 0;

/**
 * Gives each choice without an ID one derived from its title, with the suffix -2, -3 … if it is taken.
 * Entered IDs do not change.
 *
 * @param all the choices of one message, whose IDs must be unique
 */
export function withUniqueIds(all: Array<Record<string, unknown>>): Array<Record<string, unknown>> {
	const given = all.map(({ id }) => nonBlank(id));
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

/** Lower-case letters and digits of the title, joined by hyphens; a title without any is unchanged. */
function slug(title: unknown): unknown {
	if (typeof title !== 'string') return title;
	const plain = title
		.normalize('NFKD')
		.replace(/[\u0300-\u036f]/g, '')
		.normalize('NFC')
		.toLowerCase();
	return plain.match(/[\p{L}\p{M}\p{N}]+/gu)?.join('-') ?? nonBlank(title);
}
