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

/** The cases that are part of this project. */
export const CASES = join(__dirname, 'cases.json');

export const readCases = (file: string): Case[] =>
	z.array(conformanceCase).parse(JSON.parse(readFileSync(file, 'utf8')));

/** A case's group: the letter its ID starts with. */
export const groupOf = ({ id }: Case) => id.charAt(0);

/** The value if it is a plain object, else an empty object. */
export function words(value: unknown): Record<string, unknown> {
	const plain = typeof value === 'object' && value !== null && !Array.isArray(value);
	return plain ? { ...value } : {};
}

/** Expands `"a*4096"` into that many characters, anywhere in a value. */
export function spelledOut(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(spelledOut);
	if (typeof value === 'object' && value !== null) {
		return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, spelledOut(each)]));
	}
	const [, sign, count] = (typeof value === 'string' && /^(.)\*(\d+)$/su.exec(value)) || [];
	return sign === undefined ? value : sign.repeat(Number(count));
}

/** Expands `"6 rows"`, `"16"` or `16` into that many generated entries; returns a list unchanged. */
export function entries<T>(value: unknown, make: (index: number) => T): Array<T | unknown> {
	if (Array.isArray(value)) return value;
	const count = /^\d+/.exec(String(value ?? ''))?.[0];
	return Array.from({ length: Number(count ?? 0) }, (_, index) => make(index));
}
