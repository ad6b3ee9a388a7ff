import { z } from 'zod/v3';
import { phoneNumber, text } from '../fields';
import { action, quoted } from './action';

/** A contact card, with the names of Meta's API. Source: Meta, contacts messages webhook. */
export const sendContact = action(
	z.object({ name: text('Name', 60), phone: phoneNumber, quoted }),
	({ name, phone, quoted: wamid }) => {
		const [first_name = name, ...others] = name.trim().split(/\s+/);
		const contact = {
			name: {
				formatted_name: name.trim(),
				first_name,
				...(others.length && { last_name: others.join(' ') }),
			},
			phones: [{ phone, wa_id: phone.replace('+', ''), type: 'CELL' }],
		};
		return { quoted: wamid, content: { contentType: 'CONTACT', contacts: [contact] } };
	},
);
