import { z } from 'zod/v3';
import { MAX_TEXT_LENGTH } from '../../../nodes/LinkMobilityWhatsApp/wire/message';
import { text } from '../../../nodes/LinkMobilityWhatsApp/wire/text';
import { act, quoted } from './action';

/** Source: L1835-1843. */
export const write = act(
	z.object({ text: text(MAX_TEXT_LENGTH), quoted }),
	({ text: words, quoted: original }) => ({
		quoted: original,
		content: { contentType: 'TEXT', text: words },
	}),
);
