import { z } from 'zod/v3';
import { json } from './json';
import { message } from './message';
import type { Message } from './message';
import { canonical } from './spelling';

/**
 * The messages of a request, each checked by the one schema there is. What is refused among several
 * has the message's name in its path instead of its index: `Message 2`. Source: L233.
 */
export const messages = z
	.array(z.unknown())
	.min(1, 'Messages needs at least one message')
	.transform((given, context) =>
		given.flatMap((entry, index): Message[] => {
			const parsed = message.safeParse(entry);
			if (parsed.success) return [parsed.data];
			const name = given.length > 1 ? `Message ${index + 1}` : index;
			for (const issue of parsed.error.issues) {
				context.addIssue({ ...issue, path: [name, ...issue.path] });
			}
			return [];
		}),
	);

/** Each message is checked in full and may be refused in several sentences, all within one item. */
const MAX_MESSAGES = 1_000;

const TOO_MANY = `Message: one item can send at most ${MAX_MESSAGES} messages. Divide the list into several items`;

const HOW = 'Message must be a JSON object such as {"type": "text", "text": {"body": "Hello"}}';

/** One message, a list of them or an object with `messages`, however spelled, as a list in our words. */
export const messagesJson = json('Message').transform((given, context): unknown[] => {
	const refuse = (words: string) => {
		context.addIssue({ code: z.ZodIssueCode.custom, message: words });
		return z.NEVER;
	};
	if (given === undefined || given === null) return refuse('Message is required');
	const spelled = (list: unknown[]) =>
		list.length > MAX_MESSAGES ? refuse(TOO_MANY) : list.map(canonical);
	if (Array.isArray(given)) return spelled(given);
	if (typeof given !== 'object') return refuse(`${HOW}, or a list of such objects`);
	if (!('messages' in given)) return [canonical(given)];
	const { messages: list, ...others } = given;
	const [other] = Object.keys(others);
	if (other !== undefined) {
		return refuse(
			`Message: ${other} beside messages is not read. Leave messages alone in the JSON, and fill in the rest in the fields and options of the node`,
		);
	}
	return Array.isArray(list) ? spelled(list) : refuse('Message: messages must be a list');
});
