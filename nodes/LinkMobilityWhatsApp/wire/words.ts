/** Every word of a list, also of text with commas, as an expression may give it. */
export const words = (given: unknown): string[] => [given].flat(Infinity).flatMap(separated);

const separated = (given: unknown) =>
	String(given ?? '')
		.split(',')
		.map((part) => part.trim())
		.filter((part) => part);
