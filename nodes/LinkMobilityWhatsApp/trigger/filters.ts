import type { INodeProperties } from 'n8n-workflow';
import { MAX_SEARCHED } from './select/keywords';

/** Hidden where Trigger On names nothing but the other kind; an expression may yield either. */
const ofMessages = { hide: { '/events': [{ _cnd: { eq: 'status' } }] } };
const ofReports = { hide: { '/events': [{ _cnd: { eq: 'message' } }] } };

/** What may start an execution, beyond its kind. Each filter is about the kind of event that its name says. */
export const filtersField: INodeProperties = {
	displayName: 'Filters',
	name: 'filters',
	type: 'collection',
	placeholder: 'Add filter',
	default: {},
	description: 'What does not fit is acknowledged and starts nothing. All filters have to fit.',
	options: [
		{
			displayName: 'Final Statuses Only',
			name: 'finalOnly',
			type: 'boolean',
			displayOptions: ofReports,
			default: false,
			description:
				'Whether to start only for delivery reports that settle what became of the message: delivered, read, deleted, failed, invalid contact, tracking lost',
		},
		{
			displayName: 'Gate Parameters',
			name: 'gateParameters',
			type: 'string',
			default: '',
			placeholder: 'e.g. shop=north',
			description:
				"Start only for events of gates with one of these custom parameters, separated by commas. LINK's support sets them on a gate; you see them under gateCustomParameters.",
		},
		{
			displayName: 'Gates or Routes',
			name: 'routes',
			type: 'string',
			displayOptions: ofMessages,
			default: '',
			placeholder: 'e.g. v08kM29P',
			description:
				'Start only for messages that came this way, separated by commas: ID, reference or keyword of the route, or ID of a gate, as you see them under route. Delivery reports do not say.',
		},
		{
			displayName: 'Keywords',
			name: 'keywords',
			type: 'fixedCollection',
			displayOptions: ofMessages,
			typeOptions: { multipleValues: true },
			placeholder: 'Add Keyword',
			default: {},
			description: 'Start only for messages in whose text one of these is found',
			options: [
				{
					displayName: 'Keyword',
					name: 'row',
					values: [
						{
							displayName: 'Match',
							name: 'match',
							type: 'options',
							options: [
								{ name: 'Contains', value: 'contains' },
								{ name: 'Equals', value: 'equals' },
								{ name: 'Regular Expression', value: 'regex' },
								{ name: 'Starts With', value: 'startsWith' },
							],
							default: 'contains',
						},
						{
							displayName: 'Keyword',
							name: 'keyword',
							type: 'string',
							default: '',
							placeholder: 'e.g. stop',
							description: `A regular expression may stand between slashes: /^stop/i. It needs n8n 2.36 or newer, which stops one that takes too long on a text: the message then starts the workflow, and filterNote says so. Only the first ${MAX_SEARCHED} characters of a text are searched.`,
						},
						{
							displayName: 'Case Sensitive',
							name: 'caseSensitive',
							type: 'boolean',
							default: false,
							description: 'Whether capital and small letters are told apart',
						},
					],
				},
			],
		},
		{
			displayName: 'Message Types',
			name: 'messageTypes',
			type: 'multiOptions',
			displayOptions: ofMessages,
			options: [
				{ name: 'Audio', value: 'audio' },
				{ name: 'Button of a Template', value: 'button' },
				{ name: 'Contacts', value: 'contacts' },
				{ name: 'Document', value: 'document' },
				{ name: 'Flow Reply', value: 'flow_reply' },
				{ name: 'Image', value: 'image' },
				{ name: 'List Reply', value: 'list_reply' },
				{ name: 'Location', value: 'location' },
				{ name: 'Order', value: 'order' },
				{ name: 'Other', value: 'unknown' },
				{ name: 'Reaction', value: 'reaction' },
				{ name: 'Reply Button', value: 'button_reply' },
				{ name: 'Sticker', value: 'sticker' },
				{ name: 'Text', value: 'text' },
				{ name: 'Video', value: 'video' },
			],
			default: [],
			description: 'Start only for incoming messages of these types',
		},
		{
			displayName: 'Own Numbers',
			name: 'ownNumbers',
			type: 'string',
			displayOptions: ofMessages,
			default: '',
			placeholder: 'e.g. +46700000000',
			description: 'Start only for messages to these numbers of yours, separated by commas',
		},
		{
			displayName: 'Sender Numbers',
			name: 'senders',
			type: 'string',
			displayOptions: ofMessages,
			default: '',
			placeholder: 'e.g. +46701234567, +46707654321',
			description:
				'Start only for messages from these people, separated by commas; user IDs such as SE.1A2b do, too',
		},
		{
			displayName: 'Statuses',
			name: 'statuses',
			type: 'multiOptions',
			displayOptions: ofReports,
			options: [
				{ name: 'Deleted', value: 'deleted' },
				{ name: 'Delivered', value: 'delivered' },
				{ name: 'Failed', value: 'failed' },
				{ name: 'Invalid Contact', value: 'invalid_contact' },
				{ name: 'Other', value: 'unknown' },
				{ name: 'Queued', value: 'queued' },
				{ name: 'Read', value: 'read' },
				{ name: 'Sent by WhatsApp', value: 'sent' },
				{ name: 'Sent to WhatsApp', value: 'sent_to_whatsapp' },
				{ name: 'Tracking Lost', value: 'tracking_lost' },
			],
			default: [],
			description: 'Start only for delivery reports with these statuses',
		},
	],
};
