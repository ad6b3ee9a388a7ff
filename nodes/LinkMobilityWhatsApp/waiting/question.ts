/** What an execution waits for: a tap or a form, a text, or a delivery report. */
export const awaited = ['reply', 'text', 'delivered', 'read', 'failed'] as const;
export type Awaited = (typeof awaited)[number];

/** The part of a token that n8n signs with the address of the execution. */
export interface Question {
	/** Random, so that an answer to an earlier question of a loop does not answer the next one. */
	nonce: string;
	awaits: Awaited;
	/** When the execution stops waiting, in milliseconds since 1970; `undefined` for no limit. */
	deadline?: number;
}

/** One letter for each, to keep tokens short. */
const letters: Readonly<Record<Awaited, string>> = {
	reply: 'b',
	text: 't',
	delivered: 'd',
	read: 'r',
	failed: 'f',
};

const PATTERN = /^([\w-]{16})-([btdrf])([0-9a-z]{0,11})$/;

export const writeQuestion = ({ nonce, awaits, deadline }: Question): string =>
	`${nonce}-${letters[awaits]}${deadline === undefined ? '' : deadline.toString(36)}`;

/** `undefined` if the text is not a question of this node. */
export function readQuestion(text: string): Question | undefined {
	const [, nonce, letter, deadline] = PATTERN.exec(text) ?? [];
	const awaits = awaited.find((name) => letters[name] === letter);
	if (!nonce || !awaits) return undefined;
	return { nonce, awaits, ...(deadline && { deadline: Number.parseInt(deadline, 36) }) };
}
