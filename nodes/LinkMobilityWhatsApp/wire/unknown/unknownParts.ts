import { z } from 'zod/v3';
import { interactiveKinds } from '../interactive';
import { headerTypes } from '../interactive/messageHeader';
import { messageTypes } from '../message';
import { NOT_A_FIELD, refusalsOf } from '../refusals';
import { buttons } from '../template/filledInButton';
import { partAt } from './paths';
import type { Path } from './paths';

/** A part of a message that the specification does not have. */
export interface UnknownPart {
	/** Of the whole message, or of the part with its own `type`, or of a field. */
	path: Path;
	/** Where it was found, and why it is refused. */
	at: Path;
	reason: string;
	isField: boolean;
}

export interface Problems {
	unknown: UnknownPart[];
	/** What the specification rules out. */
	refused: z.ZodIssue[];
}

/** Divides what the schema of a message refuses into what is unknown and what is wrong. */
export function problemsOf(error: z.ZodError, message: unknown): Problems {
	const problems: Problems = { unknown: [], refused: [] };
	for (const issue of error.issues.flatMap(oneForEachField)) {
		const part = unknownField(issue) ?? unknownKind(issue, message);
		if (part) problems.unknown.push(part);
		else problems.refused.push(issue);
	}
	return problems;
}

function oneForEachField(issue: z.ZodIssue): z.ZodIssue[] {
	if (issue.code !== z.ZodIssueCode.unrecognized_keys) return [issue];
	return issue.keys.map((key) => ({ ...issue, keys: [key] }));
}

function unknownField(issue: z.ZodIssue): UnknownPart | undefined {
	if (issue.code !== z.ZodIssueCode.unrecognized_keys) return undefined;
	const path = [...issue.path, ...issue.keys];
	if (isForbidden(path)) return undefined;
	return { path, at: path, reason: NOT_A_FIELD, isField: true };
}

/** Fields of other parts. Message API 1.4.19, Document message, note; Interactive media; Audio message. */
function isForbidden(path: Path): boolean {
	const field = path.at(-1);
	const parent = path.at(-2);
	if (path.length === 1) return messageTypes.some((type) => type === field);
	if (field === 'caption') return parent === 'audio' || path[0] === 'template';
	return field === 'filename' && parent !== 'document';
}

function unknownKind(issue: z.ZodIssue, message: unknown): UnknownPart | undefined {
	const { code, path } = issue;
	const kind = partAt(message, path);
	if (typeof kind !== 'string' || kind.trim() === '') return undefined;
	if (code === z.ZodIssueCode.invalid_type || code === z.ZodIssueCode.too_big) return undefined;
	const named = namedKinds(path);
	if (!named || named.includes(kind)) return undefined;
	const [refusal] = refusalsOf(new z.ZodError([issue]));
	return refusal && { path: path.slice(0, -1), at: path, reason: refusal.reason, isField: false };
}

/** The types of a template's parts. Message API 1.4.19, Component to Limited time offer parameter. */
const componentTypes = ['header', 'body', 'button', 'carousel', 'limited_time_offer'];
const parameterTypes = [
	...['text', 'currency', 'dateTime', 'image', 'document', 'video', 'location'],
	...['payload', 'action', 'coupon_code', 'limited_time_offer'],
];

/** The kinds that the specification names in a place, whether or not it allows them there. */
function namedKinds(path: Path): readonly string[] | undefined {
	const [place, , key] = path.slice(-3);
	if (key === 'sub_type' && place === 'components') return Object.keys(buttons);
	if (key === 'type' && place === 'components') return componentTypes;
	if (key === 'type' && place === 'parameters') return parameterTypes;
	const where = path.join('.');
	if (where === 'type') return messageTypes;
	if (where === 'interactive.type') return interactiveKinds;
	return where === 'interactive.header.type' ? headerTypes : undefined;
}
