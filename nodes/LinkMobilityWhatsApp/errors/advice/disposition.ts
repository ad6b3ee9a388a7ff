/** The recommended action after a failure, as a value for a Switch node. See docs/decisions.md#disposition. */
export const dispositions = [
	'retry_now',
	'retry_later',
	'send_template',
	'suppress',
	'fix',
] as const;
export type Disposition = (typeof dispositions)[number];
