/**
 * What the panel calls the parts of a request: a path in LINK's body and the label of the field that
 * it comes from.
 *
 * In a path, `*` stands for any index or name, `image|video` for either name, and `<button>` for an
 * entry of a list whose `type` is `button`. The label of a list entry names its row
 * in the panel; an empty label means that the panel has no such row. The first matching pattern applies.
 */
export type Labels = Readonly<Record<string, Label>>;

export type Label = string | DetailedLabel;

interface DetailedLabel {
	label: string;
	/**
	 * The reason in the panel's words, where those differ from LINK's. One that starts with a capital
	 * letter is a sentence of its own.
	 */
	words?: (reason: string, value: unknown) => string;
	/** Names an entry of a list; `label, row 2` by default. */
	row?: (position: number, count: number) => string;
}

export type Path = ReadonlyArray<string | number>;

/** A label with what its pattern asks for. */
interface ParsedLabel extends DetailedLabel {
	tokens: string[];
	/** The entry type that the pattern requires, if any. */
	type: string | undefined;
	/** True if the pattern ends in an entry of a list or a record. */
	isEntry: boolean;
}

/** Parsed once per table: a request can have thousands of problems. */
const parsedTables = new WeakMap<Labels, ParsedLabel[]>();

function parsedLabels(labels: Labels): ParsedLabel[] {
	const parsed = parsedTables.get(labels) ?? Object.entries(labels).map(parse);
	parsedTables.set(labels, parsed);
	return parsed;
}

function parse([pattern, label]: [string, Label]): ParsedLabel {
	const tokens = pattern ? pattern.split('.') : [];
	const last = tokens.at(-1) ?? '';
	const type = typeIn(last);
	const details = typeof label === 'string' ? { label } : label;
	return { ...details, tokens, type, isEntry: last === '*' || type !== undefined };
}

/** The label of exactly this path. */
export const labelAt = (labels: Labels, path: Path, value: unknown): ParsedLabel | undefined =>
	parsedLabels(labels).find(({ tokens }) => fits(tokens, path, value));

const typeIn = (token: string) => /^<(.*)>$/.exec(token)?.[1];

function fits(tokens: string[], path: Path, value: unknown): boolean {
	if (tokens.length !== path.length) return false;
	return tokens.every((token, index) => {
		const type = typeIn(token);
		if (type !== undefined) return typeOf(valueAt(value, path.slice(0, index + 1))) === type;
		return token === '*' || token.split('|').includes(String(path[index]));
	});
}

/** The `type` of an entry, which tells a template's components apart. */
export const typeOf = (value: unknown) => valueAt(value, ['type']);

export function valueAt(value: unknown, path: Path): unknown {
	return path.reduce<unknown>((at, key) => {
		if (typeof at !== 'object' || at === null) return undefined;
		return Object.hasOwn(at, key) ? Reflect.get(at, key) : undefined;
	}, value);
}
