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
const undelivered = new Map([
	[99, notOnWhatsApp[0]],
	[199, firstFails[1]],
]);

/**
 * People who are all on the sandbox's WhatsApp except for one; two of them have opted out, and to one WhatsApp
 * delivers only the second message.
 */
export function generateCampaign(): string {
	const lines = Array.from({ length: PEOPLE }, (_, index) => {
		const name = `${firstNames[index % firstNames.length]} ${surnames[index % surnames.length]}`;
		const spell = spellings[index % spellings.length];
		const phone = undelivered.get(index) ?? spell?.(`46700100${String(index).padStart(3, '0')}`);
		return ['Autumn sale', name, phone, optedOut.includes(index) ? 'true' : ''].join(',');
	});
	return ['campaign,name,phone,optedOut', ...lines, ''].join('\n');
}
