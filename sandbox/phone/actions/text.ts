import { z } from 'zod/v3';
import { LONGEST_TEXT } from '../../../nodes/LinkMobilityWhatsApp/wire/message';
import { text } from '../../../nodes/LinkMobilityWhatsApp/wire/text';
import { act, quoted } from './action';

/** Source: L1835-1843. */
export const write = act(
	z.object({ text: text('Message', LONGEST_TEXT), quoted }),
	({ text: words, quoted: original }) => ({
		quoted: original,
		content: { contentType: 'TEXT', text: words },
	}),
);
