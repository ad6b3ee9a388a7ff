/** Every value of a list, also of text with commas, as an expression may give it. */
export const separated = (given: unknown): string[] => [given].flat(Infinity).flatMap(values);

const values = (given: unknown) =>
	String(given ?? '')
		.split(',')
		.map((part) => part.trim())
		.filter((part) => part);
