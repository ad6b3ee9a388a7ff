import { readToken, writeToken } from '../../nodes/LinkMobilityWhatsApp/waiting/token';
import type { BusinessMessage } from '../../sandbox/state';
import type { Forgery, Post } from './plan';

/** A choice that no question here has. */
const FOREIGN_CHOICE = 42;

interface Tap {
	id: string;
	title: string;
}

/** The buttons or rows of a question, as LINK's API got them. */
export function tapsOf({ content }: Pick<BusinessMessage, 'content'>): Tap[] {
	const { action } = Object(content.interactive) as { action?: Record<string, unknown[]> };
	const buttons = (action?.buttons ?? []) as Array<{ reply: Tap }>;
	const sections = (action?.sections ?? []) as Array<{ rows: Tap[] }>;
	return [...buttons.map(({ reply }) => reply), ...sections.flatMap(({ rows }) => rows)];
}

/** @param other a token of another question */
function forge(text: string, forgery: Forgery, other: string): string {
	const token = readToken(text);
	const foreign = readToken(other);
	if (!token || !foreign) throw new Error(`No token: ${text}, ${other}`);
	switch (forgery) {
		case 'signature':
			return writeToken({ ...token, signature: turned(token.signature) });
		case 'execution':
			return writeToken({ ...token, execution: foreign.execution });
		case 'node':
			return writeToken({ ...token, node: turned(token.node) });
		case 'question':
			return writeToken({ ...token, question: turned(token.question) });
		case 'choice':
			return writeToken({ ...token, choice: FOREIGN_CHOICE });
	}
}

/** Another text, whose first character differs. */
const turned = (text: string) => `${text.startsWith('A') ? 'B' : 'A'}${text.slice(1)}`;

/**
 * The callback of a person's message, in the shape of LINK's specification.
 *
 * @param asked the question as the sandbox got it
 * @param other a question to somebody else
 */
export function incoming(post: Post, asked: BusinessMessage | undefined, other: BusinessMessage) {
	const { messageId, from } = post;
	const now = new Date().toISOString();
	return {
		destination: '+46700000000',
		source: from,
		content: { type: 'WHATSAPP', message: contentOf(post, asked, other) },
		provider: 'whatsapp',
		timestamp: now,
		messageId,
		providerTimestamp: now,
		providerMessageId: `wamid.${messageId}`,
		gateCustomParameters: {},
		customParameters: null,
	};
}

function contentOf(post: Post, asked: BusinessMessage | undefined, other: BusinessMessage) {
	const { answer, forgery } = post;
	if (typeof answer === 'string') return { contentType: 'TEXT', text: answer };
	if (!asked) throw new Error(`${post.id}: nobody was asked`);
	const { id, title } = tapsOf(asked)[answer] ?? { id: '', title: '' };
	const reply = { id: forgery ? forge(id, forgery, tapsOf(other)[0]?.id ?? '') : id, title };
	const kind = post.question?.kind === 'choice' ? 'list_reply' : 'button_reply';
	return {
		contentType: 'INTERACTIVE',
		interactive: { type: kind, [kind]: reply },
		context: { source: '+46700000000', id: asked.wamid },
	};
}
