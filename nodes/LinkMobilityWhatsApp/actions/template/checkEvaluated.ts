import type { z } from 'zod/v3';
import { check } from '../../labels/check';
import type { Labels } from '../../labels/labels';
import { evaluated } from '../../wire/evaluated';
import { pathLabels } from './senderPath';

/**
 * Refuses fields with an expression that n8n has not evaluated. This comes first, because other rules would
 * call `{{ $json.name }}` a wrong variable of a template.
 *
 * @throws Refusal
 */
export function checkEvaluated(entered: unknown, labels: Labels | (() => Labels)): void {
	check(evaluated, entered, labels);
}

/**
 * Checks the variables of a path.
 *
 * @throws Refusal
 */
export function checkPath<S extends z.ZodTypeAny>(schema: S, entered: unknown): z.output<S> {
	checkEvaluated(entered, pathLabels);
	return check(schema, entered, pathLabels);
}
