import { refuse } from '../../labels/check';
import type { endpoints } from '../../wire/endpoints';
import { canonical } from '../../wire/spelling';
import type { Operation } from '../operation';
import { toRecord } from '../panelValues';
import { readJson } from '../readJson';
import { acceptedItem } from './acceptedItem';
import { envelope } from './envelope';
import { options } from './options';
import { to } from './recipient';
import { requestLabels } from './requestLabels';

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
	labels: () => ({
		...requestLabels,
		'messages.*': {
			label: 'Message',
			row: (position, count) => (count > 1 ? `Message ${position}` : ''),
		},
	}),
	request: (param, settings) => envelope(param, settings, ...readMessages(param('json'))),
	output: acceptedItem,
};

/** The limit for one item, because each message may be refused in several sentences. */
const MAX_MESSAGES = 1_000;

/** One message, a list of them or an object with `messages`, in either spelling, as a list. */
function readMessages(input: unknown): unknown[] {
	const value = readJson('Message', input);
	if (value === undefined || value === null) return refuse('Message is required');
	if (Array.isArray(value)) return spelled(value);
	if (typeof value !== 'object') {
		return refuse(
			'Message must be a JSON object such as {"type": "text", "text": {"body": "Hello"}}, or a list of such objects',
		);
	}
	if (!('messages' in value)) return [canonical(value)];
	const { messages, ...others } = toRecord(value);
	const [other] = Object.keys(others);
	if (other !== undefined) {
		return refuse(
			`Message: ${other} beside messages is not read. Leave messages alone in the JSON, and fill in the rest in the fields and options of the node`,
		);
	}
	return Array.isArray(messages) ? spelled(messages) : refuse('Message: messages must be a list');
}

function spelled(messages: unknown[]): unknown[] {
	if (messages.length <= MAX_MESSAGES) return messages.map(canonical);
	return refuse(
		`Message: one item can send at most ${MAX_MESSAGES} messages. Divide the list into several items`,
	);
}
