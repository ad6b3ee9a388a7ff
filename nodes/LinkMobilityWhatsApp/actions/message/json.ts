import type { endpoints } from '../../wire/endpoints';
import { messagesJson } from '../../wire/messages';
import type { Operation } from '../operation';
import { acceptedItem } from './acceptedItem';
import { envelope } from './envelope';
import { options } from './options';
import { to } from './recipient';

export const json: Operation<typeof endpoints.sendMessages> = {
	option: {
		name: 'Send JSON',
		value: 'sendJson',
		action: 'Send message as JSON',
		description: "Send one or several messages as JSON of LINK's API",
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
				"A message as in LINK's API, a list of messages, or an object with a messages list. Fields can be spelled as LINK or Meta does.",
			hint: 'Validated before sending. Recipients, sender and everything else come from the other fields of this node.',
		},
		options,
	],
	request: (param, setting) => envelope(param, setting, ...messagesJson.parse(param('json'))),
	output: acceptedItem,
};
