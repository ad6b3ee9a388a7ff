import type { Content, MessageType } from '../wire/content';

/** A place; what it is called is what a person reads. */
export function locationContent(location: NonNullable<Content['location']>) {
	const type: MessageType = 'location';
	const { name, address } = location;
	const text = [name, address].filter((words) => words).join(', ');
	return { type, text: text || undefined, location };
}
