import { refused } from '../../link/errors';
import type { Refused } from '../../link/errors';
import type { Refusal } from '../../state';

/**
 * Why Meta does not do with a template what it is asked to. Neither LINK nor Meta documents how this
 * comes back through LINK; here it is LINK's 400 with a description as in its delivery reports,
 * followed by the details: `Bad request: (#2388039) Template cannot be edited: it is in review`.
 * Source: api-notes 2.5, 3.5.
 */
export const refusedByMeta = ({ code, title, details }: Refusal): Refused =>
	refused('badRequest', `(#${code}) ${title}: ${details}`);

/** It cannot change now. */
export const notNow = (details: string): Refusal => ({
	code: 2388039,
	title: 'Template cannot be edited',
	details,
});

/** What is asked for does not fit what is there. */
export const unfit = (details: string): Refusal => ({
	code: 100,
	title: 'Invalid parameter',
	details,
});

/** Nobody has this ID. Source: Meta, Graph API. */
export const absent = (id: string): Refusal => ({
	code: 100,
	title: 'Unsupported request',
	details: `Object with ID '${id}' does not exist. The sandbox's page lists all templates with their IDs`,
});

/** Name and language belong to another one. */
export const taken = (details: string): Refusal => ({
	code: 2388024,
	title: 'Content in this language already exists',
	details,
});

/** Name and language belonged to another one. */
export const reserved = (details: string): Refusal => ({
	code: 2388023,
	title: 'Message template language is being deleted',
	details,
});
