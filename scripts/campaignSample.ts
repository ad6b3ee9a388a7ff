import { join } from 'node:path';
import { firstFails, notOnWhatsApp } from './sandboxCredential';
import { root } from './paths';

/** A CSV file for n8n's data table _WhatsApp campaigns_. The sandbox serves it. */
export const generatedFile = join(root, 'sandbox/media/files/campaign-of-300.csv');

const PEOPLE = 300;

const firstNames =
	'Ann Bo Cleo Dan Eve Finn Gus Hedda Ida Jon Kim Liv Max Nora Ola Pia Rut Sten Tove Ulf'.split(
		' ',
	);
const surnames = 'Berg Dahl Ek Falk Gran Holm Lind Lund Norén Ros Sjö Strand Vik Wall Ås'.split(
	' ',
);

/** The ways in which tables write a number, with and without a plus sign. */
const spellings = [
	(digits: string) => `+${digits}`,
	(digits: string) => digits,
	(digits: string) => `00${digits}`,
	(digits: string) => digits.replace(/^46(\d\d)(\d{3})(\d\d)(\d\d)$/, '+46 $1-$2 $3 $4'),
];

const optedOut = [42, 242];

/** By index, the people to whom the first message is not delivered. */
const notDelivered = new Map([
	[99, notOnWhatsApp[0]],
	[199, firstFails[1]],
]);

/**
 * People who are all on the sandbox's WhatsApp except for one; two of them have opted out, and to one WhatsApp
 * delivers only the second message.
 */
const people = Array.from({ length: PEOPLE }, (_, index) => {
	const digits = `46700100${String(index).padStart(3, '0')}`;
	const undelivered = notDelivered.get(index);
	return {
		name: `${firstNames[index % firstNames.length]} ${surnames[index % surnames.length]}`,
		phone: undelivered ?? `+${digits}`,
		/** As the file has it. */
		written: undelivered ?? spellings[index % spellings.length]?.(digits),
		hasOptedOut: optedOut.includes(index),
	};
});

/** The content of the file. */
export function generateCampaign(): string {
	const lines = people.map(({ name, written, hasOptedOut }) =>
		['Autumn sale', name, written, hasOptedOut ? 'true' : ''].join(','),
	);
	return ['campaign,name,phone,optedOut', ...lines, ''].join('\n');
}

/** The names of the people of both campaigns to try, by number, for their phones in the sandbox. */
export const campaignNames: Readonly<Record<string, string>> = {
	'+46700000011': 'Cleo',
	'+46700000098': 'Gus',
	...Object.fromEntries(people.map(({ name, phone }) => [phone, name])),
};
