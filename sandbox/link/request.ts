import { z } from 'zod/v3';
import { envelope } from '../../nodes/LinkMobilityWhatsApp/wire/envelope';
import { messageTypes } from '../../nodes/LinkMobilityWhatsApp/wire/message';
import { canonical } from '../../nodes/LinkMobilityWhatsApp/wire/spelling';

const unknownType = `must be one of ${messageTypes.join(', ')}`;

/** A message as far as LINK looks at it: a known type, and an object under the name of the type. */
const carried = z
	.object({ type: z.enum(messageTypes, { errorMap: () => ({ message: unknownType }) }) })
	.passthrough()
	.superRefine((message, context) => {
		const payload = message[message.type];
		if (typeof payload === 'object' && payload !== null) return;
		const problem = `a message of type ${message.type} needs an object of this name`;
		context.addIssue({ code: 'custom', path: [message.type], message: problem });
	});

/** What LINK refuses at once; the rest WhatsApp refuses later, in a delivery report. */
export const request = envelope.extend({
	messages: z.array(z.preprocess(canonical, carried)).min(1),
});
export type Request = z.output<typeof request>;
