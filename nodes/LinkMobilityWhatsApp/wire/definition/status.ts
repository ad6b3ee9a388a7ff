/** What becomes of a template. Source: api-notes 2.4. */
export const templateStatuses = [
	'APPROVED',
	'PENDING',
	'REJECTED',
	'PAUSED',
	'DISABLED',
	'IN_APPEAL',
	'PENDING_DELETION',
	'DELETED',
	'LIMIT_EXCEEDED',
	'ARCHIVED',
] as const;
export type TemplateStatus = (typeof templateStatuses)[number];

/** The statuses in which a template can be edited. Source: L2173. */
export const editableStatuses: readonly string[] = ['APPROVED', 'REJECTED', 'PAUSED'];

/** How often an approved template can be edited; rejected and paused ones as often as one likes. Source: L2176. */
export const MOST_EDITS_IN_24_HOURS = 1;
export const MOST_EDITS_IN_30_DAYS = 10;

/** So long the name of a deleted template that was approved is reserved. Source: Meta, template management. */
export const NAME_RESERVED_DAYS = 30;
