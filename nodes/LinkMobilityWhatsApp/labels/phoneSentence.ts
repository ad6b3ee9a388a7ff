import { CONTAINS } from '../wire/evaluated';
import { MAX_ENTRY_LENGTH, isTooLong } from '../wire/phone/read';
import { NOT_A_NUMBER } from '../wire/phone/reasons';

/** How many characters of an entry that is too long are quoted. */
const QUOTED_LENGTH = 32;

/** Whether an entry can stand in a sentence without quotes. */
const isPlain = (entry: string) =>
	/^\+?[\d ().-]*\d$/.test(entry) || /^[A-Z]{2}\.[\w.]+$/.test(entry);

/** A sentence with the number, so that it is clear which of several is meant. */
export function phoneSentence(label: string, number: string, reason: string): string {
	if (reason.startsWith(CONTAINS)) return `${label} ${reason}`;
	if (isTooLong(number)) {
		return `${label}: a phone number can be at most ${MAX_ENTRY_LENGTH} characters, but the entry "${number.slice(0, QUOTED_LENGTH)}…" has ${number.length}. Write one number such as +46701234567, and separate several with commas`;
	}
	const isQuoted = reason === NOT_A_NUMBER || !isPlain(number);
	return isQuoted ? `${label}: "${number}" ${reason}` : `${label}: ${number} ${reason}`;
}
