import { normalized } from '../../../wire/normalized';
import { toRecord, nonBlank, toRows } from '../../panelValues';

/**
 * The rows of a fixed collection, or the entries of a list from JSON or an expression, in which a plain
 * value is the title of an entry. Any other value is returned unchanged, for the schema to refuse.
 */
export function toEntries(value: unknown, group: string): unknown {
	if (Array.isArray(value)) return value.map(entry);
	const collection = toRecord(value);
	return group in collection || isEmpty(value) ? toRows(value, group) : value;
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
	const enteredIds = all.map(({ id }) => nonBlank(id));
	// A choice without a title gets an ID, so that the only error is the missing title.
	const derivedIds = all.map(({ title }, index) => slug(title) ?? String(index + 1));
	const usedIds = new Set(
		enteredIds.filter((id) => id !== undefined).map((id) => String(id).trim()),
	);
	const reservedIds = new Set([...usedIds, ...derivedIds.map(String)]);
	const nextSuffix = new Map<string, number>();
	const withSuffix = (id: string) => {
		// Continues after the last suffix of this ID, so that a long list of equal titles takes linear time.
		let suffix = nextSuffix.get(id) ?? 2;
		while (reservedIds.has(`${id}-${suffix}`)) suffix += 1;
		nextSuffix.set(id, suffix + 1);
		reservedIds.add(`${id}-${suffix}`);
		return `${id}-${suffix}`;
	};
	return all.map((choice, index) => {
		const enteredId = enteredIds[index];
		const id = enteredId ?? derivedIds[index];
		const isDuplicate = enteredId === undefined && id !== undefined && usedIds.has(String(id));
		if (id !== undefined) usedIds.add(String(id));
		return { ...choice, id: isDuplicate ? withSuffix(String(id)) : id };
	});
}

/** Lower-case letters and digits of the title, joined by hyphens; a title without any is unchanged. */
function slug(title: unknown): unknown {
	if (typeof title !== 'string') return title;
	const lowerCase = normalized(title, 'NFKD')
		.replace(/[\u0300-\u036f]/g, '')
		.normalize('NFC')
		.toLowerCase();
	return lowerCase.match(/[\p{L}\p{M}\p{N}]+/gu)?.join('-') ?? nonBlank(title);
}
