import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod/v3';

/** An input in neutral terms, and the expected result. */
const conformanceCase = z.object({
	id: z.string(),
	title: z.string().default(''),
	kind: z.string(),
	in: z.unknown(),
	expect: z.record(z.unknown()),
});
export type Case = z.output<typeof conformanceCase>;

/** The cases drawn from the specification. */
export const CASES = join(__dirname, 'cases.json');

/** All cases: also those drawn from what people really send and receive. */
export const CASE_FILES = [CASES, join(__dirname, 'people.json')];

export const readCases = (file: string): Case[] =>
	z.array(conformanceCase).parse(JSON.parse(readFileSync(file, 'utf8')));

/** A case's group: the letter its ID starts with. */
export const groupOf = ({ id }: Case) => id.charAt(0);

/** The value if it is a plain object, else an empty object. */
export const words = (value: unknown): Record<string, unknown> =>
	isPlainObject(value) ? { ...value } : {};

export const isPlainObject = (value: unknown): value is object =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * The values of an object, by word.
 *
 * @param known the words that the caller reads, separated by spaces
 * @throws the value is not an object, or has another word, which nothing would check
 */
export function knownWords(value: unknown, place: string, known: string): Record<string, unknown> {
	if (!isPlainObject(value)) throw new Error(`${place} must be an object`);
	const readable = known.split(/\s+/);
	const unknown = Object.keys(value).find((word) => !readable.includes(word));
	if (unknown !== undefined) throw new Error(`${place} has no word "${unknown}"`);
	return { ...value };
}

/** Expands `"a*4096"` into that many characters, anywhere in a value. */
export function spelledOut(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(spelledOut);
	if (typeof value === 'object' && value !== null) {
		return Object.fromEntries(
			Object.entries(value).map(([key, inner]) => [key, spelledOut(inner)]),
		);
	}
	const [, sign, count] = (typeof value === 'string' && /^(.)\*(\d+)$/su.exec(value)) || [];
	return sign === undefined ? value : sign.repeat(Number(count));
}

/**
 * Expands `"6 rows"`, `"16"` or `16` into that many generated entries; returns a list unchanged.
 *
 * @throws the value is neither
 */
export function entries<T>(value: unknown, make: (index: number) => T): Array<T | unknown> {
	if (Array.isArray(value)) return value;
	const count = /^\d+/.exec(String(value ?? 0))?.[0];
	if (count === undefined)
		throw new Error(`${JSON.stringify(value)} is neither a list nor a count`);
	return Array.from({ length: Number(count) }, (_, index) => make(index));
}
