import { z } from 'zod/v3';
import { header } from '../interactive/messageHeader';
import { body, footer } from '../interactive/messageParts';
import { optionalPart } from '../optional';
import { isRecord } from '../lenient';
import { link } from '../media';
import { message } from '../message';
import { addressing, canonical } from '../spelling';
import { partAt, withPart, withoutPart } from './paths';
import { problemsOf } from './unknownParts';
import type { Problems, UnknownPart } from './unknownParts';

/**
 * A message as LINK or Meta spells it, checked as far as the specification knows its parts. What it does
 * not know is sent as it was written. See docs/decisions.md#unknown-content.
 */
export const anyMessage = messageSchema((original) => {
	const whole = canonical(original);
	const { data, error } = message.safeParse(whole);
	if (!error) return { data };
	const { unknown, refused } = problemsOf(error, whole);
	const fields = unknown.filter(({ isField }) => isField);
	const known = fields.reduce((rest, { path }) => withoutPart(rest, path), whole);
	const parsed = message.safeParse(known);
	if (parsed.success) return { data: restored(parsed.data, fields, original, whole) };
	const others = problemsOf(parsed.error, known);
	const within = others.unknown.flatMap((part) => problemsWithin(part, known));
	const issues = [...(refused.length ? refused : others.refused), ...within];
	if (issues.length) return { issues };
	return { data: restored(whole, [...fields, ...others.unknown], original, whole) };
});

/**
 * A message as LINK or Meta spells it, with only what the specification has.
 *
 * @param remedy a sentence that follows the reason for each unknown part
 */
export const knownMessage = (remedy: string) =>
	messageSchema((original) => {
		const value = canonical(original);
		const { data, error } = message.safeParse(value);
		if (!error) return { data };
		const { unknown, refused } = problemsOf(error, value);
		const issues = unknown.map(
			({ at, reason }): z.ZodIssue => ({
				code: z.ZodIssueCode.custom,
				path: [...at],
				message: `${reason}. ${remedy}`,
			}),
		);
		return { issues: [...refused, ...issues] };
	});

type Checked = { data: unknown; issues?: undefined } | { issues: z.ZodIssue[] };

function messageSchema(checked: (original: unknown) => Checked) {
	return z.unknown().transform((original, context): unknown => {
		const result = checked(original);
		if (!result.issues) return result.data;
		result.issues.forEach(context.addIssue);
		return z.NEVER;
	});
}

/** Puts unknown parts back as they were written, because their names may have no other spelling. */
const restored = (value: unknown, parts: UnknownPart[], original: unknown, whole: unknown) =>
	parts.reduce((target, { path }) => {
		const part = partAt(original, path) ?? partAt(whole, path);
		return withPart(target, path, path.length ? part : withoutAddressing(part), whole);
	}, value);

/** Without Meta's way to address a message. See docs/decisions.md#location-request-recipient. */
function withoutAddressing(value: unknown): unknown {
	if (!isRecord(value)) return value;
	return Object.fromEntries(Object.entries(value).filter(([key]) => !addressing.has(key)));
}

/** What every interactive message has around its action. Message API 1.4.19, Interactive message. */
const interactiveFrame = z
	.object({ header: header.optional(), body: optionalPart(body), footer })
	.passthrough();

/** What is known to be wrong within a part of an unknown kind. */
function problemsWithin({ path }: UnknownPart, value: unknown): Problems['refused'] {
	const part = partAt(value, path);
	if (path.length === 0 && isRecord(part)) {
		const content = part[String(part.type)];
		const file = isRecord(content) && content.link !== undefined ? content.link : undefined;
		return file === undefined ? [] : issuesOf(link, file, [String(part.type), 'link'], value);
	}
	return path.join() === 'interactive' ? issuesOf(interactiveFrame, part, [...path], value) : [];
}

function issuesOf(
	schema: z.ZodTypeAny,
	part: unknown,
	path: Array<string | number>,
	value: unknown,
): z.ZodIssue[] {
	const { error } = schema.safeParse(part, { path });
	return error ? problemsOf(error, value).refused : [];
}
