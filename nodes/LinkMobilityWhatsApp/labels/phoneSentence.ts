import { MAX_ENTRY_LENGTH, NOT_A_NUMBER, QUOTED_LENGTH, isTooLong } from '../wire/phone';

/** A sentence with the number, so that it is clear which of several is meant. */
export function phoneSentence(label: string, number: string, reason: string): string {
	if (isTooLong(number)) {
		return `${label}: a phone number can be at most ${MAX_ENTRY_LENGTH} characters, but the entry "${number.slice(0, QUOTED_LENGTH)}…" has ${number.length}. Write one number such as +46701234567, and separate several with commas`;
	}
	return reason === NOT_A_NUMBER
		? `${label}: "${number}" ${reason}`
		: `${label}: ${number} ${reason}`;
}
