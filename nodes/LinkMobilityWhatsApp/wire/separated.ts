/** The values of a list, or of text with commas between them; blank ones are dropped. */
export const separated = (input: unknown): string[] => [input].flat(Infinity).flatMap(values);

const values = (entry: unknown) =>
	String(entry ?? '')
		.split(',')
		.map((part) => part.trim())
		.filter((part) => part);
