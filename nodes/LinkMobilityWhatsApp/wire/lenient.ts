import { z } from 'zod/v3';
import { fold } from './fold';
import { withDeepPartsAsText } from './nesting';

/** Callbacks arrive with stray blanks and with null where nothing applies. Source. */
export const words = z.preprocess(written, z.string().optional());

function written(value: unknown): string | undefined {
	if (typeof value === 'string') return value.trim();
	return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
}

/** A number, also as text; anything else is none. Source: A-51. */
export const amount = z.preprocess(numeric, z.number().optional());

/** A whole number without which a body is not what it was taken for. */
export const code = z.preprocess(numeric, z.number().int());

function numeric(value: unknown): number | undefined {
	const text = written(value);
	const number = typeof value === 'boolean' || !text ? NaN : Number(text);
	return Number.isFinite(number) ? number : undefined;
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** LINK's parameters have less than 1,000 characters. */
const MAX_JSON_LENGTH = 100_000;

/** A form field may hold an object as JSON. */
function fromJson(value: unknown): unknown {
	if (typeof value !== 'string' || value.length > MAX_JSON_LENGTH || !/^\s*\{/.test(value)) {
		return value;
	}
	try {
		return withDeepPartsAsText(JSON.parse(value));
	} catch {
		return undefined;
	}
}

/** Key and value pairs; none when it is something else. */
export const parameters = z.preprocess(
	(value) => {
		const read = fromJson(value);
		return isRecord(read) ? read : {};
	},
	z
		.record(z.unknown())
		.transform((record) =>
			Object.fromEntries(
				Object.entries(record).map(([key, value]) => [key.trim(), trimmed(value)]),
			),
		),
);

/**
 * An object whose names come in either dialect, `catalog_id` or `catalogId`, and go on as the shape
 * spells them. What is null is left out; names that are not in the shape are kept by `passthrough`
 * alone. Source: api-notes 1.13.
 */
export function inEitherSpelling(...names: string[]): (value: unknown) => unknown {
	const spelled = new Map(names.map((name) => [fold(name), name]));
	return (value) => {
		if (!isRecord(value)) return undefined;
		const given = Object.entries(value).filter(([, entry]) => entry !== null);
		const taken = given.map(([key, entry]): [string, unknown] => [
			spelled.get(fold(key.trim())) ?? key,
			entry,
		]);
		return Object.fromEntries(taken);
	};
}

/** The same object without stray blanks in names and texts, and with these names in their one spelling. */
export function tidied(...names: string[]) {
	const spelled = new Map(names.map((name) => [fold(name), name]));
	return (given: Record<string, unknown> | null | undefined) =>
		given &&
		Object.fromEntries(
			Object.entries(given).map(([key, entry]): [string, unknown] => {
				const name = key.trim();
				return [spelled.get(fold(name)) ?? name, trimmed(entry)];
			}),
		);
}

function trimmed(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(trimmed);
	return typeof value === 'string' ? value.trim() : value;
}

/** A part of a message that may be missing; one that cannot be read counts as missing. */
export const part = <S extends z.ZodRawShape>(shape: S) =>
	z.preprocess(
		inEitherSpelling(...Object.keys(shape)),
		z.object(shape).optional().catch(undefined),
	);

/** Several parts, of which there may be one outside of a list, or none. */
export const parts = <S extends z.ZodRawShape>(shape: S) =>
	z.preprocess(
		(value) => [value].flat().filter(isRecord),
		z.array(part(shape)).transform((all) => all.filter((one) => one !== undefined)),
	);
