/**
 * What the panel calls the parts of a request: a path in LINK's body and the label of the field that
 * it comes from.
 *
 * In a path, `*` stands for any index or name, `image|video` for either name, and `<button>` for an
 * entry of a list whose `type` is `button`. The label of an entry names the row that it is in the
 * panel; an empty one says that the panel has no row for it. The first pattern that fits decides.
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

/** A label with the pattern that it was found by. */
interface Found extends DetailedLabel {
	/** The type that the pattern asks of an entry, if it does. */
	type: string | undefined;
	/** Whether the pattern ends in an entry of a list or a record. */
	isEntry: boolean;
}

/** The label of exactly this path. */
export function labelAt(labels: Labels, path: Path, value: unknown): Found | undefined {
	const entry = Object.entries(labels).find(([pattern]) => fits(tokensOf(pattern), path, value));
	if (!entry) return undefined;
	const [pattern, label] = entry;
	const last = tokensOf(pattern).at(-1) ?? '';
	const type = TYPED.exec(last)?.[1];
	const details = typeof label === 'string' ? { label } : label;
	return { ...details, type, isEntry: last === '*' || type !== undefined };
}

const TYPED = /^<(.*)>$/;

const tokensOf = (pattern: string) => (pattern ? pattern.split('.') : []);

function fits(tokens: string[], path: Path, value: unknown): boolean {
	if (tokens.length !== path.length) return false;
	return tokens.every((token, index) => {
		const type = TYPED.exec(token)?.[1];
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
