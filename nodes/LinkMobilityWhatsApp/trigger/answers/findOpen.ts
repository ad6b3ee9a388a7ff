import type { IWebhookFunctions } from 'n8n-workflow';
import { isRecord } from '../../wire/lenient';
import type { OpenQuestions } from '../../waiting/openQuestions';
import { credentialOf, scopeOf } from '../scope';
import { personOf, wamidOf } from './learnedQuestions';
import type { LearnedQuestions, StoredQuestions } from './learnedQuestions';
import type { FindOpen } from './recognise';

interface Known {
	/** What this process has asked, which no report has told yet. */
	openQuestions: OpenQuestions;
	learned: LearnedQuestions;
}

/**
 * Finds the questions that are open to the sender of a message: first the one that the message quotes, then
 * the newest.
 */
export function openTo(
	context: IWebhookFunctions,
	{ openQuestions, learned }: Known,
	stored: StoredQuestions,
): FindOpen {
	const credential = credentialOf(context);
	return ({ from, userId, parentUserId, context: quote }) => {
		const persons = [from, userId, parentUserId].flatMap((name) => personOf(name) ?? []);
		const quotedId = isRecord(quote) ? quote.messageId : undefined;
		const sender = { persons, wamid: wamidOf(quotedId) };
		const { quoted, open } = learned.of(scopeOf(context), sender, stored);
		const inProcess = persons.flatMap((person) =>
			openQuestions
				.of(person, Date.now())
				.filter((one) => (one.credential ?? credential) === credential)
				.filter((one) => !learned.isDropped(one.token, person)),
		);
		const quotedHere = inProcess.filter(({ wamid }) => wamid !== undefined && wamid === quotedId);
		const tokens = [...quotedHere, ...inProcess].map(({ token }) => token);
		return [...new Set([...quoted, ...tokens, ...open])];
	};
}
