import type { ICredentialTestRequest, ICredentialType, INodeProperties } from 'n8n-workflow';
import { authenticate } from './authenticate';
import { connectionTest } from './connectionTest';

export class LinkMobilityWhatsAppApi implements ICredentialType {
	name = 'linkMobilityWhatsAppApi';

	displayName = 'LINK Mobility WhatsApp API';

	icon = {
		light: 'file:../icons/whatsapp-link.svg',
		dark: 'file:../icons/whatsapp-link.dark.svg',
	} as const;

	documentationUrl =
		'https://github.com/n8n-nodes-linkmobility/n8n-nodes-linkmobility-whatsapp#the-credential';

	properties: INodeProperties[] = [
		{
			displayName: 'Region',
			name: 'region',
			type: 'options',
			options: [
				{
					name: 'N-EU',
					value: 'https://n-eu.linkmobility.io/whatsapp-message',
					description: 'If your address begins with n-eu.linkmobility.io',
				},
				{
					name: 'C-EU',
					value: 'https://c-eu.linkmobility.io/whatsapp-message',
					description: 'If your address begins with c-eu.linkmobility.io',
				},
				{ name: 'Custom', value: 'custom', description: 'Any other address' },
			],
			default: 'https://n-eu.linkmobility.io/whatsapp-message',
			description:
				"The address of LINK that your account uses. Choose Custom for any other address, such as the sandbox's.",
			hint: 'The beginning of the address that LINK gave you with your login',
		},
		{
			displayName: 'Base URL',
			name: 'baseUrl',
			type: 'string',
			displayOptions: { show: { region: ['custom'] } },
			required: true,
			hint: 'If the test shows ECONNREFUSED or ENOTFOUND, no server answers at this address',
			default: '',
			placeholder: 'e.g. http://127.0.0.1:4010/whatsapp-message',
			description:
				'Address of the API before /messages, with https://. Use http:// only for this computer or a private network.',
		},
		{
			displayName: 'Username',
			name: 'username',
			type: 'string',
			required: true,
			default: '',
			description: 'Username of your login for the API',
			hint: 'From LINK: your login for this API',
		},
		{
			displayName: 'Password',
			name: 'password',
			type: 'string',
			typeOptions: { password: true },
			required: true,
			default: '',
			description: 'Password of your login for the API',
		},
		{
			displayName: 'Platform ID',
			name: 'platformId',
			type: 'string',
			required: true,
			default: '',
			placeholder: 'e.g. COMMON_API',
			description: 'Identifies your account to LINK, together with the Platform Partner ID',
			hint: 'From LINK, with your login',
		},
		{
			displayName: 'Platform Partner ID',
			name: 'platformPartnerId',
			type: 'string',
			required: true,
			default: '',
			placeholder: 'e.g. 12345',
			description: 'Identifies your account to LINK, together with the Platform ID',
			hint: 'From LINK, with your login',
		},
		{
			displayName: 'Sender',
			name: 'sender',
			type: 'string',
			required: true,
			default: '',
			placeholder: 'e.g. +46700000000',
			description: 'The WhatsApp number that you send from, with its country code',
			hint: 'Your number that LINK has registered with WhatsApp',
		},
		{
			displayName: 'Event Report Gates',
			name: 'eventReportGates',
			type: 'string',
			default: '',
			placeholder: 'e.g. v08kM29P',
			description:
				"A gate is an address that LINK calls: that of your trigger. LINK's support sets it up and tells you its ID.",
			hint: 'IDs of gates, separated by commas. Without a gate, you get no delivery reports',
		},
		{
			displayName: 'Callback Authentication',
			name: 'callbackAuthentication',
			type: 'options',
			hint: 'For the trigger. If you only send messages, leave the fields below blank',
			options: [
				{
					name: 'Basic',
					value: 'basic',
					description: 'LINK sends a username and a password with each callback',
				},
				{
					name: 'Header',
					value: 'header',
					description: 'LINK sends a custom header with each callback',
				},
				{
					name: 'None',
					value: 'none',
					description: 'Anyone who knows the URL of the trigger can start your workflow',
				},
			],
			default: 'basic',
			description:
				"How the trigger verifies that a callback comes from LINK. LINK's support must set up your gate the same way.",
		},
		{
			displayName: 'Callback User',
			name: 'callbackUser',
			type: 'string',
			displayOptions: { show: { callbackAuthentication: ['basic'] } },
			default: '',
			description: "A name that you choose and tell LINK's support",
		},
		{
			displayName: 'Callback Password',
			name: 'callbackPassword',
			type: 'string',
			typeOptions: { password: true },
			displayOptions: { show: { callbackAuthentication: ['basic'] } },
			default: '',
			description: "A long password that you choose. LINK's support enters it on your gate.",
			hint: "Choose both yourself, and tell them to LINK's support",
		},
		{
			displayName: 'Callback Header Name',
			name: 'callbackHeaderName',
			type: 'string',
			displayOptions: { show: { callbackAuthentication: ['header'] } },
			required: true,
			default: '',
			placeholder: 'e.g. x-my-secret',
			description: "The header that LINK's support sets on your gate",
		},
		{
			displayName: 'Callback Header Value',
			name: 'callbackSecret',
			type: 'string',
			typeOptions: { password: true },
			displayOptions: { show: { callbackAuthentication: ['header'] } },
			required: true,
			default: '',
			description: "A long secret that you choose and tell LINK's support",
		},
	];

	authenticate = authenticate;

	test: ICredentialTestRequest = connectionTest;
}
