/**
 * Names a question whose answer an execution waits for. It travels to WhatsApp as the ID of a button or
 * row, the payload of a quick reply, a flow token, or a custom parameter. The signature is n8n's own, over
 * everything but the choice. It holds no address: the trigger builds that from its own instance.
 */
export interface Token {
	execution: string;
	/** The ID of the node that asked. */
	node: string;
	/** See `question.ts`. */
	question: string;
	/** HMAC of n8n, base64url. */
	signature: string;
	/** The index of the chosen button or row. */
	choice?: number;
}

/** LINK's limit for the ID of a list row, which is the shortest field that holds a token. */
export const MAX_TOKEN_LENGTH = 200;

const VERSION = 'w1';

const PATTERN = /^w1\.(\d{1,19})\.([\w-]{1,80})\.([\w-]{1,60})\.([\w-]{43})(?:\.(\d{1,2}))?$/;

/** The token as text, at most 200 characters for the node IDs that n8n makes. */
export const writeToken = ({ execution, node, question, signature, choice }: Token): string =>
	[VERSION, execution, node, question, signature, ...(choice === undefined ? [] : [choice])].join(
		'.',
	);

/** The text that stands for one answer to the question of a token: the ID of a button or row. */
export const withChoice = (token: string, choice: number): string => `${token}.${choice}`;

/** The token in a text from WhatsApp, which anyone may have written; `undefined` if it is not a token. */
export function readToken(text: unknown): Token | undefined {
	if (typeof text !== 'string' || text.length > MAX_TOKEN_LENGTH) return undefined;
	const [, execution, node, question, signature, choice] = PATTERN.exec(text) ?? [];
	if (!execution || !node || !question || !signature) return undefined;
	return {
		execution,
		node,
		question,
		signature,
		...(choice !== undefined && { choice: Number(choice) }),
	};
}
