import type { INodeProperties } from 'n8n-workflow';
import { MAX_VALIDITY_HOURS } from '../../wire/envelope';

export const validity: INodeProperties = {
	displayName: 'Validity',
	name: 'validity',
	type: 'fixedCollection',
	placeholder: 'Add Validity',
	default: {},
	description: `How long LINK keeps trying to deliver the message, at most ${MAX_VALIDITY_HOURS} hours. A time to stop at has precedence over a duration.`,
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
					description: `How many of the unit, at most ${MAX_VALIDITY_HOURS} hours in all`,
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
};
