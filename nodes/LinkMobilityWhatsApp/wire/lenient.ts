import { z } from 'zod/v3';
import { fold } from './fold';

/** Text of a callback, trimmed: docs/decisions.md#stray-blanks. `undefined` for `null`, lists and objects. */
export const words = z.preprocess(textOf, z.string().optional());

function textOf(value: unknown): string | undefined {
	if (typeof value === 'string') return value.trim();
	return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
}

/** A number, also as text. `undefined` for anything else: docs/decisions.md#report-values. */
export const amount = z.preprocess(numberOf, z.number().optional());

/** A whole number that is required. */
export const code = z.preprocess(numberOf, z.number().int());

function numberOf(value: unknown): number | undefined {
	const text = textOf(value);
	const number = typeof value === 'boolean' || !text ? NaN : Number(text);
	return Number.isFinite(number) ? number : undefined;
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** Custom parameters, empty when they are anything but an object: docs/decisions.md#null-parameters. */
export const parameters = z.preprocess(
	(value) => (isRecord(value) ? value : {}),
	z.record(z.unknown()).transform((record) => {
		const entries = Object.entries(record);
		return Object.fromEntries(entries.map(([name, value]) => [name.trim(), trimmed(value)]));
	}),
);

/**
 * Spells names of an object, `catalog_id` or `catalogId`, as the shape does: docs/decisions.md#two-spellings.
 * Leaves out `null`. Names outside of the shape stay, for `passthrough` to keep.
 */
export function inEitherSpelling(...names: string[]): (value: unknown) => unknown {
	const spellings = new Map(names.map((name) => [fold(name), name]));
	return (value) => {
		if (!isRecord(value)) return undefined;
		const entries = Object.entries(value)
			.filter(([, entry]) => entry !== null)
			.map(([name, entry]) => [spellings.get(fold(name.trim())) ?? name, entry] as const);
		return Object.fromEntries(entries);
	};
}

/** Trims names and texts of an object, and spells these names as listed. */
export function tidied(...names: string[]) {
	const spellings = new Map(names.map((name) => [fold(name), name]));
	return (object: Record<string, unknown> | null | undefined) => {
		if (!object) return object;
		const entries = Object.entries(object).map(([key, entry]) => {
			const name = key.trim();
			return [spellings.get(fold(name)) ?? name, trimmed(entry)] as const;
		});
		return Object.fromEntries(entries);
	};
}

function trimmed(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(trimmed);
	return typeof value === 'string' ? value.trim() : value;
}

/** A part of a message, `undefined` when it is missing or cannot be read. */
export const part = <S extends z.ZodRawShape>(shape: S) =>
	z.preprocess(
		inEitherSpelling(...Object.keys(shape)),
		z.object(shape).optional().catch(undefined),
	);

/** A list of parts. A single part counts as a list of one, anything else as an empty list. */
export const parts = <S extends z.ZodRawShape>(shape: S) =>
	z.preprocess(
		(value) => [value].flat().filter(isRecord),
		z.array(part(shape)).transform((all) => all.filter((one) => one !== undefined)),
	);
