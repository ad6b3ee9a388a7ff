import { z } from 'zod/v3';
import { resultCodes } from '../codes';
import { amount, words } from '../lenient';
import { reading } from './reading';

const done = z.preprocess((value) => (value === 'true' ? true : value), z.literal(true));

const created = z
	.object({ id: words, status: words, category: words, resultCode: amount, success: z.unknown() })
	.passthrough();

/** True for an answer that has an ID, says that it is done, or says nothing at all. */
function isCreated(response: z.output<typeof created>): boolean {
	const { id, status, category, resultCode, success } = response;
	if (id) return true;
	if (resultCode !== undefined) return resultCode === resultCodes.queued;
	if (success !== undefined) return done.safeParse(success).success;
	return 'error' in response ? false : Boolean(status || category) || isEmpty(response);
}

/**
 * The response to Create, which may lack the ID. Source: Meta, template management; see
 * docs/decisions.md#template-answers.
 */
export const createdTemplate = z.preprocess(
	(response) => (isEmpty(response) ? {} : response),
	reading(created.refine(isCreated, 'does not say that the template was created')),
);

/** The response to Update and Delete; an empty one counts as success. See docs/decisions.md#template-answers. */
export const success = z.preprocess(
	(response) => (isEmpty(response) ? { success: true } : response),
	z.object({ success: done }).passthrough(),
);

function isEmpty(response: unknown): boolean {
	if (response === undefined || response === null || response === '') return true;
	if (typeof response !== 'object' || Array.isArray(response)) return false;
	return Object.values(response).every((value) => value === undefined);
}
