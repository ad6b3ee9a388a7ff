import type { Content } from '../../wire/content';
import type { MessageType } from './messageType';

/** A location. Its text is its name and address. */
export function locationContent(location: NonNullable<Content['location']>) {
	const type: MessageType = 'location';
	const { name, address } = location;
	const text = [name, address].filter((words) => words).join(', ');
	return { type, text: text || undefined, location };
}
