/** What to do about a failure, in a word that a Switch node can use. See docs/decisions.md#disposition. */
export const dispositions = [
	'retry_now',
	'retry_later',
	'send_template',
	'suppress',
	'fix',
] as const;
export type Disposition = (typeof dispositions)[number];
