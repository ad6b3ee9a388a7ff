/** Panel values as n8n stores them. */
export type Values = Record<string, unknown>;

/**
 * A panel field, or a function that turns the value of a word into panel values; null if a case names
 * what the panel has no field for.
 */
export type Field = string | ((value: unknown, input: Values) => Values) | null;

export interface Panel {
	operation: string;
	resource?: string;
	/** Panel values common to all cases of the operation. */
	fixed?: Values;
	words: Record<string, Field>;
}

export const option = (name: string) => (value: unknown) => ({ options: { [name]: value } });

export const advancedOption = (name: string) => (value: unknown) => ({
	advancedOptions: { [name]: value },
});

/** The rows of a fixed collection that have a value. */
export function rowsOf(group: string, rows: Values[]): Values {
	const filled = rows.filter((row) => Object.values(row).some((value) => value !== undefined));
	return filled.length ? { [group]: filled } : {};
}
