type Part = string | undefined;

const joined = (parts: readonly Part[], separator: string) =>
	parts.filter((part) => part !== undefined && part !== '').join(separator);

export const lines = (...parts: readonly Part[]): string => joined(parts, '\n');

/** Joins the parts with a blank line between them. */
export const blocks = (...parts: readonly Part[]): string => joined(parts, '\n\n');

/** Something to tap, and what it opens or copies: `[Track it] https://example.com/4711`. */
export const tap = (label: string, opens?: string): string => joined([`[${label}]`, opens], ' ');
