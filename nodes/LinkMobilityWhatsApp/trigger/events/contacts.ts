import type { Content } from '../../wire/content';
import type { MessageType } from './messageType';
import { withOthers } from './others';

type Contacts = Content['contacts'];

/** The contacts of a message, each with the parts of its name on the top level. */
export function contactsContent(sent: Contacts) {
	const type: MessageType = 'contacts';
	const contacts = sent.map(({ name = {}, ...details }) => ({
		...name,
		...withOthers(details, name),
	}));
	const names = sent.flatMap(({ name }) => (name && nameOf(name)) || []);
	return { type, text: names.join(', ') || undefined, contacts };
}

/** The formatted name, or the parts of a name that are known. */
function nameOf(contact: NonNullable<Contacts[number]['name']>): string {
	const { formattedName, prefix, firstName, middleName, lastName, suffix } = contact;
	const parts = [prefix, firstName, middleName, lastName, suffix];
	return formattedName ?? parts.filter((part) => part).join(' ');
}
