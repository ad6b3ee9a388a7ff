import type { Content, MessageType } from '../wire/content';

type Given = Content['contacts'];

/** Somebody's details, with the name spread out flat. */
export function contactsContent(given: Given) {
	const type: MessageType = 'contacts';
	const contacts = given.map(({ name, ...details }) => ({ ...name, ...details }));
	const names = contacts.flatMap(({ formattedName }) => formattedName ?? []);
	return { type, text: names.join(', ') || undefined, contacts };
}
