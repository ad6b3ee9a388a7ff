import { isWindowOpen } from '../serviceWindow';
import type { Rule } from './rule';

/**
 * Only templates reach people who have not written in the last 24 hours.
 * Source: specification, 24 hour customer care window; Meta's error 131047.
 */
export const openWindow: Rule = ({ message, state, now }) => {
	if (message.content.type === 'template') return undefined;
	const person = state.people.find(({ number }) => number === message.person);
	if (person && isWindowOpen(person, message.business, now)) return undefined;
	return {
		code: 131047,
		title: 'Re-engagement message',
		details:
			'Message failed to send because more than 24 hours have passed since the customer last replied to this number.',
	};
};
