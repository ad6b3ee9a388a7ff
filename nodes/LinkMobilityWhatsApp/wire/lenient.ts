import { z } from 'zod/v3';
import { embedded } from './embedded';
import { fold } from './fold';
import { noteUnread } from './unread';

/** Text of a callback, trimmed: docs/decisions.md#stray-whitespace. `undefined` for blank text, lists and objects. */
export const words = z.preprocess(textOf, z.string().optional());

function textOf(value: unknown): string | undefined {
	if (typeof value === 'string') return value.trim() || undefined;
	if (typeof value === 'number' || typeof value === 'boolean') return String(value);
	return isEmpty(value) ? undefined : noteUnread();
}

/** A number, also as text. `undefined` for anything else: docs/decisions.md#report-values. */
export const amount = z.preprocess(numberOf, z.number().optional());

function numberOf(value: unknown): number | undefined {
	const text = textOf(value);
	if (text === undefined) return undefined;
	const number = typeof value === 'boolean' ? NaN : Number(text);
	return Number.isFinite(number) ? number : noteUnread();
}

/** A whole number, also as text. */
export const wholeNumber = z.preprocess((value) => {
	const number = numberOf(value);
	return number === undefined || Number.isInteger(number) ? number : noteUnread();
}, z.number().optional());

const truth = new Map<unknown, boolean>([
	[true, true],
	['true', true],
	[false, false],
	['false', false],
]);

/** True or false, also as text. */
export const yesOrNo = z.preprocess(
	(value) => truth.get(value) ?? (isEmpty(value) ? undefined : noteUnread()),
	z.boolean().optional(),
);

export const isRecord = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** A text that is not empty; `undefined` for any other value. */
export const filledText = (value: unknown): string | undefined =>
	typeof value === 'string' && value ? value : undefined;

/** True for a value without content: a blank text, an empty list or object, `null`. */
export function isEmpty(value: unknown): boolean {
	if (value === undefined || value === null) return true;
	if (typeof value === 'string') return value.trim() === '';
	return typeof value === 'object' && Object.keys(value).length === 0;
}

/** Names in the spelling of a schema, by any of their spellings: docs/decisions.md#two-spellings. */
type Spellings = ReadonlyMap<string, string>;

const spellingsOf = (names: readonly string[]): Spellings =>
	new Map(names.flatMap((name) => [[name, name] as const, [fold(name), name] as const]));

/**
 * The entries of an object with its names respelled. Leaves out `null`. If an object has two spellings of a
 * name, the first one that is filled wins.
 */
function respelled(object: Record<string, unknown>, spellings: Spellings): Record<string, unknown> {
	const entries = new Map<string, unknown>();
	for (const [key, entry] of Object.entries(object)) {
		if (entry === null || entry === undefined) continue;
		const name = spellings.get(key) ?? spellings.get(fold(key.trim())) ?? key;
		if (!entries.has(name) || isEmpty(entries.get(name))) entries.set(name, entry);
		else if (!isEmpty(entry) && entry !== entries.get(name)) noteUnread();
	}
	return Object.fromEntries(entries);
}

/**
 * Spells names of an object, `catalog_id` or `catalogId`, as the shape does. Names outside of the shape
 * stay, for `passthrough` to keep. The object may be JSON in a text; any other value is `undefined`.
 */
export function inEitherSpelling(...names: string[]) {
	const spellings = spellingsOf(names);
	return (value: unknown): Record<string, unknown> | undefined => {
		const object = embedded(value);
		if (isRecord(object)) return respelled(object, spellings);
		return isEmpty(object) ? undefined : noteUnread();
	};
}

/** Trims names and texts of an object, and spells these names as listed. */
export function tidied(...names: string[]) {
	const spellings = spellingsOf(names);
	return (value: unknown): Record<string, unknown> | undefined => {
		const object = embedded(value);
		if (!isRecord(object)) return isEmpty(object) ? undefined : noteUnread();
		const entries = Object.entries(object).map(([key, entry]) => {
			const name = key.trim();
			return [spellings.get(name) ?? spellings.get(fold(name)) ?? name, trimmed(entry)] as const;
		});
		return Object.fromEntries(entries);
	};
}

export function trimmed(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(trimmed);
	return typeof value === 'string' ? value.trim() : value;
}

/**
 * A part of a message, `undefined` when it is missing or cannot be read. Keeps fields beyond the shape.
 *
 * @param main the field that a text or number in place of the part stands for
 */
export function part<S extends z.ZodRawShape>(shape: S, main?: keyof S & string) {
	const spelled = inEitherSpelling(...Object.keys(shape));
	return z.preprocess(
		(value) => spelled(asPart(embedded(value), main)),
		z.object(shape).passthrough().optional().catch(undefined),
	);
}

function asPart(value: unknown, main: string | undefined): unknown {
	if (isEmpty(value)) return undefined;
	const isMain = main !== undefined && (typeof value === 'string' || typeof value === 'number');
	return isMain ? { [main]: value } : value;
}

/** A list of parts. A single part counts as a list of one, anything else as an empty list. */
export const parts = <S extends z.ZodRawShape>(shape: S, main?: keyof S & string) =>
	z.preprocess(
		(value) => [embedded(value)].flat(),
		z.array(part(shape, main)).transform((all) => all.filter((one) => one !== undefined)),
	);
