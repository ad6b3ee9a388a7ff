import { z } from 'zod/v3';
import { MAX_TEXT_LENGTH } from '../../shared';
import { text } from '../fields';
import { action, quoted } from './action';

/** Source: specification, incoming message of type TEXT. */
export const sendText = action(
	z.object({ text: text('Message', MAX_TEXT_LENGTH), quoted }),
	({ text: message, quoted: wamid }) => ({
		quoted: wamid,
		content: { contentType: 'TEXT', text: message },
	}),
);
