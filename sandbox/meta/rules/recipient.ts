import type { Rule } from './rule';

/** The recipient is not the sender. Source: Meta's error 131021. */
export const otherRecipient: Rule = ({ message: { person, business } }) =>
	person === business
		? {
				code: 131021,
				title: 'Recipient cannot be sender',
				details: 'Sender and recipient phone number is the same.',
			}
		: undefined;
