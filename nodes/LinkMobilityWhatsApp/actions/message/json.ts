import type { endpoints } from '../../wire/endpoints';
import { messagesJson } from '../../wire/messages';
import type { Operation } from '../operation';
import { accepted } from './accepted';
import { envelope } from './envelope';
import { options } from './options';
import { to } from './recipient';

export const json: Operation<typeof endpoints.sendMessages> = {
	option: {
		name: 'Send JSON',
		value: 'sendJson',
		action: 'Send message as JSON',
		description: "Send one or several messages in the words of LINK's API",
	},
	fields: [
		to,
		{
			displayName: 'Message',
			name: 'json',
			type: 'json',
			typeOptions: { rows: 8 },
			required: true,
			default: '',
			placeholder: 'e.g. {"type": "text", "text": {"body": "Hello Ann"}}',
			description:
				"A message as LINK's API takes it, a list of messages, or an object with messages. Both LINK's and Meta's spelling of a field will do.",
			hint: 'Checked in full before anything is sent. To, the sender and everything else of the request come from the fields here.',
		},
		options,
	],
	request: (param, setting) => envelope(param, setting, ...messagesJson.parse(param('json'))),
	output: accepted,
};
