import { entries, knownWords } from '../case';
import { rowsOf } from './panel';
import type { Panel, Values } from './panel';

export const contactsPanel: Panel = {
	operation: 'sendContacts',
	words: {
		contacts: (value) => ({
			contacts: { contact: entries(value, () => ({ first: 'A' })).map(contact) },
		}),
	},
};

const CONTACT = `first last middle prefix suffix formatted birthday
	firstName lastName middleName formattedName
	phone phoneType waId phones email emailType emails url urlType urls
	company department title
	street city state zip country countryCode addressType addresses`;

function contact(value: unknown): Values {
	const its = knownWords(value, 'A contact', CONTACT);
	const { phone, phoneType, waId, email, emailType, url, urlType } = its;
	const { company, department, title, street, city, state, zip } = its;
	const { country, countryCode, addressType } = its;
	const lists = (word: string, known: string) =>
		entries(its[word], () => ({})).map((row) =>
			knownWords(row, `One of a contact's ${word}`, known),
		);
	return {
		firstName: its.first ?? its.firstName,
		lastName: its.last ?? its.lastName,
		phones: rowsOf('phone', [
			{ phone, type: phoneType, waId },
			...lists('phones', 'phone type waId'),
		]),
		emails: rowsOf('email', [{ email, type: emailType }, ...lists('emails', 'email type')]),
		more: {
			formattedName: its.formatted ?? its.formattedName,
			middleName: its.middle ?? its.middleName,
			prefix: its.prefix,
			suffix: its.suffix,
			birthday: its.birthday,
			organization: { details: { company, department, title } },
			urls: rowsOf('url', [{ url, type: urlType }, ...lists('urls', 'url type')]),
			addresses: rowsOf('address', [
				{ street, city, state, zip, type: addressType, ...countryOf(country, countryCode) },
				...lists('addresses', 'street city state zip country countryCode type'),
			]),
		},
	};
}

/** A country of two letters is a code. */
const countryOf = (country: unknown, countryCode: unknown) =>
	String(country ?? '').length === 2
		? { countryCode: countryCode ?? country }
		: { country, countryCode };
