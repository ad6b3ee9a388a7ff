import type { Label } from '../labels/labels';
import { phoneSentence } from '../labels/phoneSentence';
import { NATIONAL } from '../wire/phone/reasons';

/** The label of To, whose sentences quote the number. */
export const recipientLabel: Label = {
	label: 'To',
	row: () => '',
	words(reason, value) {
		if (!value) return reason;
		const remedy = reason === NATIONAL ? ', or set the option Default Country Code' : '';
		return phoneSentence('To', String(value), reason + remedy);
	},
};

/** The label of the option Sender, and of the sender in the credential. */
export const senderLabel: Label = {
	label: 'Sender',
	words: (reason, value) =>
		value
			? phoneSentence('Sender', String(value), reason)
			: 'Sender is required, in the credential or as an option of this node',
};
