import type { z } from 'zod/v3';
import { check } from '../../labels/check';
import type { Labels } from '../../labels/labels';
import { evaluated } from '../../wire/evaluated';
import { pathLabels } from './senderPath';

/**
 * Refuses code of n8n that is still in the fields. It is checked before the rest: other rules would say
 * that `{{ $json.name }}` is no variable of a template.
 *
 * @throws Refusal
 */
export function checkEvaluated(entered: unknown, labels: Labels | (() => Labels)): void {
	check(evaluated, entered, labels);
}

/**
 * The variables of a path, checked.
 *
 * @throws Refusal
 */
export function checkPath<S extends z.ZodTypeAny>(schema: S, entered: unknown): z.output<S> {
	checkEvaluated(entered, pathLabels);
	return check(schema, entered, pathLabels);
}
