/**
 * Numbers that WhatsApp and their owners write in two ways: the 1 after Mexico's code and the 9 after
 * Argentina's, which are no longer or not always dialled, and the ninth digit of Brazil's mobile numbers.
 * None of the shorter ones is anybody else's.
 */
const twoWays: ReadonlyArray<readonly [longer: RegExp, shorter: string]> = [
	[/^\+521(\d{10})$/, '+52$1'],
	[/^\+549(\d{10})$/, '+54$1'],
	[/^\+55([1-9]{2})9([6-9]\d{7})$/, '+55$1$2'],
];

/** By what numbers are compared: the same for both ways to write one. */
export const ownerOf = (number: string): string =>
	number.startsWith('+5')
		? twoWays.reduce((same, [longer, shorter]) => same.replace(longer, shorter), number)
		: number;
