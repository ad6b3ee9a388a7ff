import { z } from 'zod/v3';
import { log } from '../world';
import type { World } from '../world';
import { requestTitle } from './requestTitle';
import type { AnsweredRequest } from './requestTitle';

/** The body of a connection test: it has no messages, so that LINK refuses it only after the login. */
const connectionTest = z.object({ messages: z.array(z.unknown()).length(0) }).strict();
const passedTest = {
	title: 'Test of the credential',
	outcome: 'The login is correct. There was nothing to send',
	isWanted: true,
};

const withDestinations = z.object({ destinations: z.array(z.string()) });

/** Adds a request and its answer to the activity list. */
export function logRequest(world: World, request: AnsweredRequest): void {
	const { method, url, status, sent, answered } = request;
	const { data: recipients } = withDestinations.safeParse(sent);
	const messages = queuedMessages(sent, answered);
	log(world, {
		kind: 'request',
		title: requestTitle(world, request),
		about: recipients?.destinations.join(', ') ?? '',
		...(messages.length > 0 && { messages }),
		address: `${method} ${url}`,
		status,
		outcome: outcomeOf(answered),
		sent,
		answered,
		...(status === 400 && connectionTest.safeParse(sent).success && passedTest),
	});
}

const withMessages = z.object({ messages: z.array(z.unknown()) });
const withMessageIds = z.object({ messageIds: z.array(z.string()) });

/** The IDs of the messages that LINK accepted. */
function queuedMessages(sent: unknown, answered: unknown): string[] {
	const { data: request } = withMessages.safeParse(sent);
	const { data: answer } = withMessageIds.safeParse(answered);
	if (!request || !answer) return [];
	return answer.messageIds.flatMap((id) => request.messages.map((_, index) => `${id}-${index}`));
}

const linkAnswer = z.object({ resultCode: z.number(), description: z.string() });
const templateAnswer = z.object({ id: z.string(), status: z.string() });

/** The result of an answer in a few words: LINK's result code, or the ID of the template. */
function outcomeOf(answered: unknown): string {
	const { data: result } = linkAnswer.safeParse(answered);
	if (result) return `${result.resultCode} ${result.description}`;
	const { data: template } = templateAnswer.safeParse(answered);
	return template ? `ID ${template.id}` : '';
}
