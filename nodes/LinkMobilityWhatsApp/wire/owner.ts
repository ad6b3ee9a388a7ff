/**
 * Numbers that WhatsApp and their owners write differently: the 1 after Mexico's country code and the 9
 * after Argentina's, which are not always dialed, and the ninth digit of Brazil's mobile numbers. The
 * shorter form is never the number of another person.
 */
const LONG_FORMS: ReadonlyArray<readonly [longForm: RegExp, shortForm: string]> = [
	[/^\+521(\d{10})$/, '+52$1'],
	[/^\+549(\d{10})$/, '+54$1'],
	[/^\+55([1-9]{2})9([6-9]\d{7})$/, '+55$1$2'],
];

/** A key to compare numbers by: equal for both forms of a number. */
export const ownerOf = (number: string): string =>
	number.startsWith('+5')
		? LONG_FORMS.reduce((key, [longForm, shortForm]) => key.replace(longForm, shortForm), number)
		: number;
