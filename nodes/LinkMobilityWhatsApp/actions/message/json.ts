import type { INodeProperties } from 'n8n-workflow';
import { refuse } from '../../labels/check';
import { endpoints } from '../../wire/endpoints';
import { requestOf } from '../../wire/envelope';
import { anyMessage, knownMessage } from '../../wire/unknown/anyMessage';
import type { Operation } from '../operation';
import { toRecord } from '../panelValues';
import { readJson } from '../readJson';
import { acceptedItem } from './acceptedItem';
import { checkOnly } from './checkOnly';
import { envelope } from './envelope';
import { advancedOptions, options, withMore } from './options';
import { optionsOf } from '../optionValues';
import { jsonPreview } from './preview/jsonPreview';
import { requestLabels } from './requestLabels';
import { toWithinWindow } from './serviceWindow';

const allowUnknownContent: INodeProperties = {
	displayName: 'Allow Unknown Content',
	name: 'allowUnknownContent',
	type: 'boolean',
	default: false,
	description:
		'Whether to send content that LINK does not document, such as stickers and reactions. LINK may reject it.',
};

const EXAMPLE = `{
  "type": "text",
  "text": { "body": "Hello, this is an example." }
}`;

const REMEDY = 'To send it anyway, set the option Allow Unknown Content';

/** The endpoint for messages that LINK documents, and the one for all messages. */
const strictEndpoint = { ...endpoints.sendMessages, body: requestOf(knownMessage(REMEDY)) };
const openEndpoint = { ...endpoints.sendMessages, body: requestOf(anyMessage) };

export const json: Operation<typeof openEndpoint> = {
	option: {
		name: 'Send JSON',
		value: 'sendJson',
		action: 'Send message as JSON',
		description: "Send one or several messages as JSON of LINK's API",
	},
	fields: [
		toWithinWindow,
		{
			displayName: 'Message',
			name: 'json',
			type: 'json',
			typeOptions: { rows: 8 },
			required: true,
			default: EXAMPLE,
			placeholder: 'e.g. {"type": "text", "text": {"body": "Hello Ann"}}',
			description:
				"A message as in LINK's API, a list of them, or an object with a messages list. Spell fields as LINK or Meta does.",
			hint: 'Validated before sending. Recipients, sender and everything else come from the other fields of this node.',
		},
		checkOnly,
		withMore(options, allowUnknownContent),
		advancedOptions,
	],
	labels: () => ({
		...requestLabels,
		'messages.*': {
			label: 'Message',
			row: (position, count) => (count > 1 ? `Message ${position}` : ''),
		},
	}),
	request(param, settings) {
		const call = envelope(param, settings, ...readMessages(param('json')));
		const isAnyAllowed = String(optionsOf(param).allowUnknownContent) === 'true';
		return { ...call, endpoint: isAnyAllowed ? openEndpoint : strictEndpoint };
	},
	output: acceptedItem,
	preview: jsonPreview,
};

/** The limit for one item, because each message may be refused in several sentences. */
const MAX_MESSAGES = 1_000;

/** One message, a list of them or an object with `messages`, as a list. */
function readMessages(input: unknown): unknown[] {
	const value = readJson('Message', input);
	if (value === undefined || value === null) return refuse('Message is required');
	if (Array.isArray(value)) return limited(value);
	if (typeof value !== 'object') {
		return refuse(
			'Message must be a JSON object such as {"type": "text", "text": {"body": "Hello"}}, or a list of such objects',
		);
	}
	if (!('messages' in value)) return [value];
	const { messages, ...others } = toRecord(value);
	const [other] = Object.keys(others);
	if (other !== undefined) {
		return refuse(
			`Message: ${other} is not allowed next to messages. Remove it from the JSON, and use the fields and options of this node instead`,
		);
	}
	return Array.isArray(messages) ? limited(messages) : refuse('Message: messages must be a list');
}

function limited(messages: unknown[]): unknown[] {
	if (messages.length <= MAX_MESSAGES) return messages;
	return refuse(
		`Message: one item can send at most ${MAX_MESSAGES} messages. Divide the list into several items`,
	);
}
