import { z } from 'zod/v3';
import type { Labels } from './labels';
import { refusalsOf } from '../wire/refusals';
import { sentences } from './sentences';

/** Thrown if the input cannot be sent: one sentence per problem, in the words of the panel. */
export class Refusal extends Error {
	/** @param problemCount how many problems there are; the first ones have a sentence each */
	constructor(
		readonly sentences: readonly [string, ...string[]],
		readonly problemCount: number = sentences.length,
	) {
		super(sentences.join('. '));
		this.name = 'Refusal';
	}
}

/** @throws Refusal */
export function refuse(...reasons: [string, ...string[]]): never {
	throw new Refusal(reasons);
}

/**
 * The value as a schema of LINK's API parses it.
 *
 * @param labels the labels, or a function that returns them and is called only if the schema refuses the
 * value
 * @throws Refusal what the schema refuses, in the panel's words
 */
export function check<S extends z.ZodTypeAny>(
	schema: S,
	value: unknown,
	labels: Labels | (() => Labels),
): z.output<S> {
	const parsed = schema.safeParse(value);
	if (parsed.success) return parsed.data;
	throw new Refusal(
		sentences(parsed.error, typeof labels === 'function' ? labels() : labels, value),
		refusalsOf(parsed.error).length,
	);
}

/** How many problems a refusal has, also those without a sentence. */
export function problemCountOf(error: unknown): number {
	if (error instanceof Refusal) return error.problemCount;
	return error instanceof z.ZodError ? refusalsOf(error).length : 0;
}

/** The sentences of a refusal, or of a schema whose messages are sentences; undefined for other errors. */
export function refused(error: unknown): readonly [string, ...string[]] | undefined {
	if (error instanceof Refusal) return error.sentences;
	return error instanceof z.ZodError ? sentences(error, {}) : undefined;
}
