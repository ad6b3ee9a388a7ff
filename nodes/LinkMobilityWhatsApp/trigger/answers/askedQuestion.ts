import { readQuestion } from '../../waiting/question';
import type { Question } from '../../waiting/question';
import { readToken } from '../../waiting/token';
import type { Token } from '../../waiting/token';

/** A question, as its token names it. Only n8n can tell whether it was ever asked. */
export interface AskedQuestion {
	/** The same for all tokens of the question, one per choice. */
	name: string;
	text: string;
	token: Token;
	question: Question;
}

/** `undefined` if the text is not a token of this node. */
export function askedQuestion(text: unknown): AskedQuestion | undefined {
	const token = readToken(text);
	const question = token && readQuestion(token.question);
	if (!question) return undefined;
	const name = `${token.execution} ${token.node} ${question.nonce}`;
	return { name, text: String(text), token, question };
}
