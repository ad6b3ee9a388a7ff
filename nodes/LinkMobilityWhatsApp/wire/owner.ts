/**
 * Numbers that WhatsApp and their owners write differently: the 1 after Mexico's country code and the 9
 * after Argentina's, which are not always dialed, the ninth digit of Brazil's mobile numbers, and the 01 of Benin's.
 * The shorter form is never the number of another person. In Ivory Coast it may be: each operator put its own two
 * digits before the numbers of eight digits.
 */
const LONG_FORMS: ReadonlyArray<readonly [longForm: RegExp, shortForm: string]> = [
	[/^\+521(\d{10})$/, '+52$1'],
	[/^\+549(\d{10})$/, '+54$1'],
	[/^\+55([1-9]{2})9([6-9]\d{7})$/, '+55$1$2'],
	[/^\+22901(\d{8})$/, '+229$1'],
];

/** A key to compare numbers by: equal for both forms of a number. */
export const ownerOf = (number: string): string =>
	/^\+(?:5|229)/.test(number)
		? LONG_FORMS.reduce((key, [longForm, shortForm]) => key.replace(longForm, shortForm), number)
		: number;
