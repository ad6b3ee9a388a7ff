import { refused } from '../../link/errors';
import type { Refused } from '../../link/errors';
import type { Refusal } from '../../state';

/**
 * Meta's refusal of a call about a template, as LINK answers it. The answer is not documented (see
 * docs/decisions.md#template-answers); the sandbox has a description like that of a delivery report, followed by the details:
 * `Bad request: (#2388039) Template cannot be edited: it is in review`.
 */
export const refusedByMeta = ({ code, title, details }: Refusal): Refused =>
	refused('badRequest', `(#${code}) ${title}: ${details}`);

export const cannotChangeNow = (details: string): Refusal => ({
	code: 2388039,
	title: 'Template cannot be edited',
	details,
});

export const invalidParameter = (details: string): Refusal => ({
	code: 100,
	title: 'Invalid parameter',
	details,
});

/** Source: Meta, Graph API. */
export const notFound = (id: string): Refusal => ({
	code: 100,
	title: 'Unsupported request',
	details: `Object with ID '${id}' does not exist. The sandbox's page lists all templates with their IDs`,
});

export const nameTaken = (details: string): Refusal => ({
	code: 2388024,
	title: 'Content in this language already exists',
	details,
});

export const nameReserved = (details: string): Refusal => ({
	code: 2388023,
	title: 'Message template language is being deleted',
	details,
});
