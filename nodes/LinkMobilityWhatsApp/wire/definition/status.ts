/** See docs/decisions.md#meta-template-rules. */
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

/** The statuses in which a template can be edited. Message API 1.4.19, Update Template. */
export const editableStatuses: readonly string[] = ['APPROVED', 'REJECTED', 'PAUSED'];

/** `APPROVED, REJECTED or PAUSED`. */
export const EDITABLE = new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(
	editableStatuses,
);

/** Limits for approved templates; rejected and paused ones have none. Message API 1.4.19, Update Template. */
export const MAX_EDITS_IN_24_HOURS = 1;
export const MAX_EDITS_IN_30_DAYS = 10;

/** Days for which the name of a deleted approved template cannot be used again. Source: Meta, template management. */
export const NAME_RESERVED_DAYS = 30;
