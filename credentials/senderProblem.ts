import { phoneSentence } from '../nodes/LinkMobilityWhatsApp/labels/phoneSentence';
import { international, sender } from '../nodes/LinkMobilityWhatsApp/wire/phone';

/**
 * Why nothing can be sent from this number, in a sentence. A node has an option for another sender and a default
 * country code, so this is checked only where the credential is tested: docs/decisions.md#sender-in-the-test.
 *
 * @returns undefined if it can be used, or is blank
 */
export function senderProblem(given: unknown): string | undefined {
	const number = international(String(given ?? ''));
	if (!number) return undefined;
	const reason = sender.safeParse(number).error?.issues[0]?.message;
	return reason === undefined ? undefined : phoneSentence('Sender', number, reason);
}
