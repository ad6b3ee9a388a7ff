import type { Rule } from './rule';

/** Nobody writes to themselves. Source: api-notes 2.5. */
export const somebodyElse: Rule = ({ message: { person, business } }) =>
	person === business
		? {
				code: 131021,
				title: 'Recipient cannot be sender',
				details: 'Sender and recipient phone number is the same.',
			}
		: undefined;
