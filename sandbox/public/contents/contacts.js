import { html } from 'htm/preact';
import { Avatar } from '../avatar.js';

/** The lines of a card, each with its label. */
function lines({ org, phones = [], emails = [], addresses = [], urls = [], birthday }) {
	const work = [org?.title, org?.department, org?.company].filter(Boolean).join(', ');
	return [
		['Work', work],
		...phones.map(({ phone, type, waId }) => [type ?? 'Phone', phone ?? `WhatsApp ${waId}`]),
		...emails.map(({ email, type }) => [type ?? 'Email', email]),
		...addresses.map(({ street, zip, city, state, country, type }) => [
			type ?? 'Address',
			[street, [zip, city].filter(Boolean).join(' '), state, country].filter(Boolean).join(', '),
		]),
		...urls.map(({ url, type }) => [type ?? 'Link', url]),
		['Birthday', birthday],
	].filter(([, words]) => words);
}

/** The contact cards of a message, in the names of LINK's API. */
export const Contacts = ({ contacts }) => html`
	<ul class="contacts">
		${contacts.map(
			(contact) =>
				html`<${Card}
					name=${contact.name.formattedName}
					number=${contact.phones?.[0]?.phone}
					lines=${lines(contact)}
				/>`,
		)}
	</ul>
`;

export const Card = ({ name, number, lines: shown }) => html`
	<li class="contact" data-testid="contact">
		<${Avatar} person=${{ name, number: number ?? name }} />
		<b dir="auto">${name}</b>
		<dl>
			${shown.map(
				([what, words]) =>
					html`<dt>${what.toLowerCase()}</dt>
						<dd dir="auto">${words}</dd>`,
			)}
		</dl>
	</li>
`;
