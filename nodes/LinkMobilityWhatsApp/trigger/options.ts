import type { INodeProperties } from 'n8n-workflow';
import { linkAddresses } from '../wire/callers';
import { ACKNOWLEDGED, megabytes, seconds } from '../wire/receiving';

/** How callbacks are taken. */
export const optionsField: INodeProperties = {
	displayName: 'Options',
	name: 'options',
	type: 'collection',
	placeholder: 'Add option',
	default: {},
	options: [
		{
			displayName: 'Acknowledgement',
			name: 'acknowledgement',
			type: 'string',
			default: ACKNOWLEDGED,
			description:
				'What to answer each callback with, beside status 200, if LINK set your gate to expect certain words',
		},
		{
			displayName: 'Allow Private Addresses',
			name: 'allowPrivate',
			type: 'boolean',
			default: false,
			description:
				'Whether Download Media may fetch over plain HTTP and from addresses within your own network, as the sandbox has. Leave it off for LINK: whoever can call this URL could make n8n fetch what only n8n can reach.',
		},
		{
			displayName: 'Download Media',
			name: 'downloadMedia',
			type: 'boolean',
			default: false,
			description:
				'Whether to fetch the file of a message into binary data, at the start of the execution, when LINK has its answer. If that cannot be done, the item comes without it and media.download says why. Names that resolve to private addresses are recognised by n8n 2.41 and newer; N8N_SSRF_PROTECTION_ENABLED closes the last gaps.',
		},
		{
			displayName: 'Ignore Duplicates',
			name: 'ignoreDuplicates',
			type: 'boolean',
			default: true,
			description:
				"Whether to start once for an event that LINK sends twice. Remembered are the last 10,000 events of each n8n process and, in the workflow's static data, about the last 1,000 across restarts. In n8n's queue mode, a copy that comes to another webhook process can start again.",
		},
		{
			displayName: 'Include Raw',
			name: 'includeRaw',
			type: 'boolean',
			default: false,
			description: 'Whether to add the callback as LINK sent it, under raw',
		},
		{
			displayName: 'IP Allow-List',
			name: 'allowList',
			type: 'fixedCollection',
			placeholder: 'Add List',
			default: { list: { link: true, own: '' } },
			description:
				'Who may call; all others get 403 and the reason. Behind a proxy every call seems to come from it until N8N_PROXY_HOPS tells n8n how many there are.',
			options: [
				{
					displayName: 'List',
					name: 'list',
					values: [
						{
							displayName: "LINK's Published Addresses",
							name: 'link',
							type: 'boolean',
							default: true,
							description: `Whether the ${linkAddresses.length} addresses of LINK's specification may call. LINK has been seen to use more: ask its support for all of them first, and enter what is missing as Own Addresses.`,
						},
						{
							displayName: 'Own Addresses',
							name: 'own',
							type: 'string',
							default: '',
							placeholder: 'e.g. 203.0.113.7, 203.0.113.0/24, 2001:db8::/32',
							description: 'Addresses and ranges, separated by commas',
						},
					],
				},
			],
		},
		{
			displayName: 'Media Field',
			name: 'mediaField',
			type: 'string',
			default: 'data',
			placeholder: 'e.g. data',
			description: 'Under which name Download Media puts the file into the binary data',
		},
		{
			displayName: 'Media Size Limit',
			name: 'mediaSizeLimit',
			type: 'number',
			typeOptions: { minValue: 1, maxValue: megabytes.max },
			default: 16,
			description: `The largest file that Download Media fetches, in megabytes, up to ${megabytes.max}. A larger one is left out, and media.download says why.`,
		},
		{
			displayName: 'Media Timeout',
			name: 'mediaTimeout',
			type: 'number',
			typeOptions: { minValue: 1, maxValue: seconds.max },
			default: 60,
			description: `How many seconds Download Media waits for a file to be complete, up to ${seconds.max}`,
		},
		{
			displayName: 'Only Advance Status',
			name: 'onlyAdvance',
			type: 'boolean',
			default: false,
			description:
				'Whether to drop reports that come too late, such as delivered after read or sent after failed, instead of marking them with outOfOrder. Each n8n process knows only what came to it since it started.',
		},
		{
			displayName: 'Unknown Events',
			name: 'unknownEvents',
			type: 'boolean',
			default: false,
			description:
				'Whether to start for callbacks that are neither message nor delivery report. With two outputs, they leave by Incoming Messages.',
		},
	],
};
