import { isOpen } from '../serviceWindow';
import type { Rule } from './rule';

/** Only templates reach those who have not written in the last 24 hours. Source: L191-193. */
export const withinWindow: Rule = ({ message, state, now }) => {
	const person = state.people.find(({ number }) => number === message.person);
	if (message.content.type === 'template') return undefined;
	if (person && isOpen(person, message.business, now)) return undefined;
	return {
		code: 131047,
		title: 'Re-engagement message',
		details:
			'Message failed to send because more than 24 hours have passed since the customer last replied to this number.',
	};
};
