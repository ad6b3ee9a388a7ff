import type { Content, MessageType } from '../wire/content';

type Given = Content['contacts'];

/** Somebody's details, with the name spread out flat. */
export function contactsContent(given: Given) {
	const type: MessageType = 'contacts';
	const contacts = given.map(({ name, ...details }) => ({ ...name, ...details }));
	const names = contacts.map(nameOf).filter((name) => name);
	return { type, text: names.join(', ') || undefined, contacts };
}

/** The full name, or what there is of it. */
function nameOf(contact: NonNullable<Given[number]['name']>): string {
	const { formattedName, prefix, firstName, middleName, lastName, suffix } = contact;
	const parts = [prefix, firstName, middleName, lastName, suffix];
	return formattedName || parts.filter((part) => part).join(' ');
}
