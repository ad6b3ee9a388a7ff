import type { INodeProperties } from 'n8n-workflow';
import { USUAL_VALIDITY_HOURS } from '../../wire/envelope';

/** For the fields of the groups, because n8n does not show the hint of a fixed collection. */
const HINT = `LINK's other services allow at most ${USUAL_VALIDITY_HOURS} hours, so LINK may shorten or reject a longer time.`;

export const validity: INodeProperties = {
	displayName: 'Validity',
	name: 'validity',
	type: 'fixedCollection',
	placeholder: 'Add Validity',
	default: {},
	description: `How long LINK tries to deliver the message, ${USUAL_VALIDITY_HOURS} hours if not set. If both are set, Until a Time is used.`,
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
					description: 'How many of the units, more than zero',
					hint: HINT,
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
						"Time after which LINK stops trying, in the workflow's time zone unless the value contains one",
					hint: HINT,
				},
			],
		},
	],
};
