import { z } from 'zod/v3';
import { text } from '../../../nodes/LinkMobilityWhatsApp/wire/text';
import { number } from '../../link/delivery';
import { act, quoted } from './action';

/** The card of somebody; its names are spelled as Meta does. Source: api-notes 2.6, 3.4. */
export const sendContact = act(
	z.object({ name: text(60), phone: number, quoted }),
	({ name, phone, quoted: original }) => {
		const [first_name = name, ...others] = name.trim().split(/\s+/);
		const contact = {
			name: {
				formatted_name: name.trim(),
				first_name,
				...(others.length && { last_name: others.join(' ') }),
			},
			phones: [{ phone, wa_id: phone.replace('+', ''), type: 'CELL' }],
		};
		return { quoted: original, content: { contentType: 'CONTACT', contacts: [contact] } };
	},
);
