import type { INodeProperties } from 'n8n-workflow';

/** What a person has to know before the first callback can come. */
export const notices: INodeProperties[] = [
	{
		displayName:
			"Give LINK's support the Production URL from above, and the user and password (or header) from Callback Authentication in the credential. They put both on a gate and tell you its ID: enter it as Event Report Gates in the credential, or no delivery report will come.",
		name: 'notice',
		type: 'notice',
		default: '',
	},
	{
		displayName:
			'LINK knows the Production URL only, which works while the workflow is published. <b>Listen for test event</b> waits at the Test URL, for one callback: send it there yourself, or have LINK\'s support put it on a gate of its own. To map fields right away, paste an item of the <a href="https://github.com/n8n-nodes-linkmobility/n8n-nodes-linkmobility-whatsapp/tree/main/examples" target="_blank">examples</a> as mock data.',
		name: 'testNotice',
		type: 'notice',
		default: '',
	},
];

/** Which kinds of event start the workflow; each kind has its output. */
export const eventsField: INodeProperties = {
	displayName: 'Trigger On',
	name: 'events',
	type: 'multiOptions',
	required: true,
	options: [
		{
			name: 'Delivery Report',
			value: 'status',
			description: 'A message you sent was queued, sent, delivered, read, or not delivered',
		},
		{
			name: 'Incoming Message',
			value: 'message',
			description: 'Someone wrote to you',
		},
	],
	default: ['message'],
	description:
		'With both, each kind leaves by an output of its own. Everything else that arrives is acknowledged and starts nothing.',
};
