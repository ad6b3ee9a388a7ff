import type { IWebhookFunctions } from 'n8n-workflow';
import { isRecord } from '../../wire/lenient';
import { credentialOf, scopeOf } from '../scope';
import type { StaticData } from '../select/arrivals';
import type { State } from '../state';
import { personOf, wamidOf } from './learnedQuestions';
import { askedQuestion } from './askedQuestion';
import { knownOutcome } from './knownOutcome';
import type { StoredQuestions } from './learnedQuestions';
import type { FindOpen } from './recognize';

type Known = Pick<State, 'arrivals' | 'learned' | 'openQuestions' | 'settled'>;

/**
 * Finds the questions that are open to the sender of a message: first the one that the message quotes, then
 * the newest.
 */
export function openTo(
	context: IWebhookFunctions,
	known: Known,
	stored: StaticData & StoredQuestions,
): FindOpen {
	const { openQuestions, learned } = known;
	const credential = credentialOf(context);
	const scope = scopeOf(context);
	return (item) => {
		const { from, userId, parentUserId, context: quote } = item;
		const persons = [from, userId, parentUserId].flatMap((name) => personOf(name) ?? []);
		const quotedId = isRecord(quote) ? quote.messageId : undefined;
		const sender = { persons, wamid: wamidOf(quotedId) };
		const { quoted, open } = learned.of(scope, sender, stored);
		const inProcess = persons.flatMap((person) =>
			openQuestions
				.of(person, Date.now())
				.filter((one) => (one.credential ?? credential) === credential)
				.filter((one) => !learned.isDropped(one.token, person)),
		);
		const here = inProcess.map(({ token }) => token);
		return [...new Set([...quoted, ...here, ...open])].filter((token) => {
			const asked = askedQuestion(token);
			return asked && knownOutcome(scope, known, asked, { item, stored }) !== 'ended';
		});
	};
}
