import { z } from 'zod/v3';
import { withoutSpaceAround } from './whitespace';
import { isRecord } from './lenient';

/** How deep a part is searched for content; the parts of a message have at most two levels. */
const MAX_LEVELS = 3;

/** Whether a value is null, undefined or a text without visible characters. */
export const isBlank = (value: unknown) =>
	value === null ||
	value === undefined ||
	(typeof value === 'string' && withoutSpaceAround(value) === '');

/** Whether a part has no content: it is blank or empty, or all of its parts are. */
function isBlankPart(value: unknown, levels = MAX_LEVELS): boolean {
	if (isBlank(value)) return true;
	if ((!isRecord(value) && !Array.isArray(value)) || levels === 0) return false;
	const parts = Object.values(value);
	return parts.length > 0
		? parts.every((part) => isBlankPart(part, levels - 1))
		: levels === MAX_LEVELS;
}

const unless = <S extends z.ZodTypeAny>(isMissing: (value: unknown) => boolean, schema: S) =>
	z.preprocess((value) => (isMissing(value) ? undefined : value), schema.optional());

/** A value that may be missing; a blank one counts as missing. See docs/decisions.md#blank-parts. */
export const optional = <S extends z.ZodTypeAny>(schema: S) => unless(isBlank, schema);

/** An object or a list that may be missing; one with only blank parts counts as missing. */
export const optionalPart = <S extends z.ZodTypeAny>(schema: S) =>
	unless((value) => isBlankPart(value), schema);

/** An object whose parts are all optional, without its blank ones. */
export const withoutBlankParts = <S extends z.ZodTypeAny>(schema: S) =>
	z.preprocess((value) => {
		if (!isRecord(value)) return value;
		return Object.fromEntries(Object.entries(value).filter(([, part]) => !isBlank(part)));
	}, schema);
