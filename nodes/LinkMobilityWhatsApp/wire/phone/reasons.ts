/** Reasons why an entry is not accepted as a phone number. Each continues a sentence that begins with the entry. */

export const NATIONAL =
	'looks like a national number. Write it with its country code, such as +46701234567';

export const NOT_A_NUMBER =
	'is not a phone number. Write it with a plus sign, country code and 7 to 15 digits in all, such as +46701234567';

export const MORE_THAN_A_NUMBER =
	'has other text before, within or after the number. Write only the number, such as +46701234567, and separate several with commas';

export const EXTENSION =
	'has an extension, which WhatsApp does not support. Write a number that can be reached without one, such as +46701234567';

export const SHORTENED =
	'was shortened by a spreadsheet, so that digits may be lost. Format the column as text and enter the number again';

export const GROUP =
	'is the ID of a group or a list, not of a person. Write the phone number of the person, such as +46701234567';

export const HIDDEN_NUMBER =
	'is an ID that WhatsApp uses in place of the phone number, and messages cannot be sent to it. Write the phone number, such as +46701234567';

export const LINK_WITHOUT_NUMBER =
	'is a link without a phone number. Write the phone number, such as +46701234567';

export const ZERO_IN_BRACKETS =
	'can be two numbers, with the zero in brackets or without it. Write only the digits that are dialed from abroad, such as +46701234567';

const UNKNOWN_CALLING_CODE =
	'does not begin with the code of a country. Write the number with its country code, such as +46701234567';

/** `8`, `7 or 9`, `7 to 9`. */
function inWords(lengths: readonly number[]): string {
	const [first = 0] = lengths;
	const last = lengths.at(-1) ?? first;
	const isRange = lengths.length > 2 && last - first === lengths.length - 1;
	return isRange ? `${first} to ${last}` : lengths.join(' or ');
}

/** Why digits after a plus sign cannot be a number of their country. */
export function impossible(
	plan: { callingCode: string; lengths: readonly number[] } | undefined,
	national: string,
): string {
	if (!plan) return UNKNOWN_CALLING_CODE;
	const { callingCode, lengths } = plan;
	return lengths.includes(national.length)
		? `cannot be a number of country code ${callingCode}. Check its digits`
		: `has ${national.length} digits after country code ${callingCode}, where numbers have ${inWords(lengths)}. Check its digits`;
}
