import type { INodeProperties } from 'n8n-workflow';
import {
	CONCURRENCY,
	GROUP_SIZE,
	MAX_RETRIES,
	MESSAGES_PER_SECOND,
	TIMEOUT_SECONDS,
	USUAL_MESSAGES_PER_SECOND,
} from '../../wire/sending';

export const options: INodeProperties = {
	displayName: 'Options',
	name: 'options',
	type: 'collection',
	placeholder: 'Add option',
	default: {},
	options: [
		{
			displayName: 'Concurrency',
			name: 'concurrency',
			type: 'number',
			typeOptions: { minValue: CONCURRENCY.min, maxValue: CONCURRENCY.max },
			default: 20,
			description: `How many requests are under way at the same time, ${CONCURRENCY.min} to ${CONCURRENCY.max}. The first item decides for all.`,
		},
		{
			displayName: 'Custom Parameters',
			name: 'customParameters',
			type: 'fixedCollection',
			placeholder: 'Add Parameter',
			typeOptions: { multipleValues: true },
			default: {},
			description:
				'Values of your own, such as an order number, that come back with every delivery report',
			options: [
				{
					displayName: 'Parameter',
					name: 'parameter',
					values: [
						{
							displayName: 'Name',
							name: 'name',
							type: 'string',
							default: '',
							placeholder: 'e.g. orderNumber',
							description: 'What to find the value under',
						},
						{
							displayName: 'Value',
							name: 'value',
							type: 'string',
							default: '',
							placeholder: 'e.g. 4711',
							description: 'Text, a number or true/false',
						},
					],
				},
			],
		},
		{
			displayName: 'Default Country Code',
			name: 'defaultCountryCode',
			type: 'string',
			default: '',
			placeholder: 'e.g. 46',
			description:
				'Put before phone numbers that have none: with 46, 070-123 45 67 becomes +46701234567',
		},
		{
			displayName: 'Event Report Gates',
			name: 'eventReportGates',
			type: 'string',
			default: '',
			placeholder: 'e.g. v08kM29P',
			description:
				'IDs of the gates that delivery reports go to, comma-separated. Replaces those of the credential; empty means that no reports are sent.',
		},
		{
			displayName: 'Group Identical Messages',
			name: 'groupSize',
			type: 'number',
			typeOptions: { minValue: GROUP_SIZE.min, maxValue: GROUP_SIZE.max },
			default: 100,
			description: `Sends items whose message is the same in one request of up to this many recipients, ${GROUP_SIZE.min} to ${GROUP_SIZE.max}. Grouped messages share a reference ID; each item still gets its own message ID.`,
		},
		{
			displayName: 'Log Message Content',
			name: 'logMessageContent',
			type: 'boolean',
			default: false,
			description:
				'Whether LINK may keep the content of the message, so that its support can find it',
		},
		{
			displayName: 'Max Retries',
			name: 'maxRetries',
			type: 'number',
			typeOptions: { minValue: MAX_RETRIES.min, maxValue: MAX_RETRIES.max },
			default: 3,
			description: `How often a request that certainly did not reach LINK is made again, ${MAX_RETRIES.min} to ${MAX_RETRIES.max}. What may have been accepted is never sent twice.`,
		},
		{
			displayName: 'Messages per Second',
			name: 'messagesPerSecond',
			type: 'number',
			typeOptions: { minValue: MESSAGES_PER_SECOND.min, maxValue: MESSAGES_PER_SECOND.max },
			default: 80,
			description: `The most messages that start within a second, ${MESSAGES_PER_SECOND.min} to ${MESSAGES_PER_SECOND.max}. WhatsApp allows a number ${USUAL_MESSAGES_PER_SECOND} a second unless it was upgraded. Without this option there is no limit.`,
		},
		{
			displayName: 'Platform Service ID',
			name: 'platformServiceId',
			type: 'string',
			default: '',
			description: 'ID of the service in your service platform, if LINK gave you one',
		},
		{
			displayName: 'Platform Service Type',
			name: 'platformServiceType',
			type: 'string',
			default: '',
			description: 'Type of the service, if LINK gave you one',
		},
		{
			displayName: 'Platform Transaction ID',
			name: 'platformTransactionId',
			type: 'string',
			default: '',
			description: 'ID of this transaction in your service platform',
		},
		{
			displayName: 'Priority',
			name: 'priority',
			type: 'options',
			options: [
				{ name: 'High', value: 'HIGH' },
				{ name: 'Low', value: 'LOW' },
				{ name: 'Normal', value: 'NORMAL' },
			],
			default: 'NORMAL',
			description: 'Which of your own messages go first',
		},
		{
			displayName: 'Reference ID',
			name: 'refId',
			type: 'string',
			default: '',
			placeholder: 'e.g. order-4711',
			description:
				'Your own name for this request, which comes back with every delivery report. A unique one is made when it is blank.',
		},
		{
			displayName: 'Sender',
			name: 'sender',
			type: 'string',
			default: '',
			placeholder: 'e.g. +46700000000',
			description: 'The WhatsApp number to send from, instead of the one in the credential',
		},
		{
			displayName: 'Timeout',
			name: 'timeoutSeconds',
			type: 'number',
			typeOptions: { minValue: TIMEOUT_SECONDS.min, maxValue: TIMEOUT_SECONDS.max },
			default: 30,
			description: `How many seconds to wait for an answer, ${TIMEOUT_SECONDS.min} to ${TIMEOUT_SECONDS.max}. A message whose answer did not come may still have been accepted.`,
		},
		{
			displayName: 'Validity',
			name: 'validity',
			type: 'fixedCollection',
			placeholder: 'Add Validity',
			default: {},
			description:
				'How long LINK keeps trying to deliver the message, at most 48 hours. A time to stop at has precedence over a duration.',
			options: [
				{
					displayName: 'For a Time',
					name: 'forTime',
					values: [
						{
							displayName: 'Amount',
							name: 'amount',
							type: 'number',
							typeOptions: { minValue: 0 },
							default: 1,
							description: 'How many of the unit, at most 48 hours in all',
						},
						{
							displayName: 'Unit',
							name: 'unit',
							type: 'options',
							options: [
								{ name: 'Days', value: 'days' },
								{ name: 'Hours', value: 'hours' },
								{ name: 'Minutes', value: 'minutes' },
							],
							default: 'hours',
						},
					],
				},
				{
					displayName: 'Until a Time',
					name: 'untilTime',
					values: [
						{
							displayName: 'Time',
							name: 'time',
							type: 'dateTime',
							default: '',
							description:
								"When to give up, in the workflow's time zone unless the value names another",
						},
					],
				},
			],
		},
	],
};
