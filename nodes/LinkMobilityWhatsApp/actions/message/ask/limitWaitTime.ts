import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';
import { choose } from '../../panel';

// The names, values and labels are those of n8n's own Send and Wait operations.

const afterTimeInterval: INodePropertyOptions = {
	name: 'After Time Interval',
	value: 'afterTimeInterval',
	description: 'Waits for a certain amount of time',
};

const atSpecifiedTime: INodePropertyOptions = {
	name: 'At Specified Time',
	value: 'atSpecifiedTime',
	description: 'Waits until the set date and time',
};

const amount: INodeProperties = {
	displayName: 'Amount',
	name: 'resumeAmount',
	type: 'number',
	typeOptions: { minValue: 0, numberPrecision: 2 },
	default: 1,
	description: 'How many of the units to wait, more than zero',
};

const unit: INodeProperties = {
	displayName: 'Unit',
	name: 'resumeUnit',
	type: 'options',
	options: [
		{ name: 'Days', value: 'days' },
		{ name: 'Hours', value: 'hours' },
		{ name: 'Minutes', value: 'minutes' },
	],
	default: 'hours',
};

const maxDateAndTime: INodeProperties = {
	displayName: 'Max Date and Time',
	name: 'maxDateAndTime',
	type: 'dateTime',
	default: '',
	placeholder: 'e.g. 2099-03-18 17:49',
	description:
		"Time after which the workflow continues, in the workflow's time zone unless the value contains one",
};

const DESCRIPTION =
	'When the workflow continues without an answer. The item then has answered: false. n8n checks once a minute.';

/** An option: without it, the execution waits without a limit. */
export const limitWaitTime: INodeProperties = {
	displayName: 'Limit Wait Time',
	name: 'limitWaitTime',
	type: 'fixedCollection',
	// With this, n8n keeps an option whose values were removed, so that the node can refuse it.
	typeOptions: { multipleValues: false },
	default: { values: { limitType: 'afterTimeInterval', resumeAmount: 45, resumeUnit: 'minutes' } },
	description: DESCRIPTION,
	options: [
		{
			displayName: 'Values',
			name: 'values',
			values: [
				{
					displayName: 'Limit Type',
					name: 'limitType',
					type: 'options',
					options: [afterTimeInterval, atSpecifiedTime],
					default: 'afterTimeInterval',
				},
				{ ...amount, displayOptions: { show: { limitType: ['afterTimeInterval'] } } },
				{ ...unit, displayOptions: { show: { limitType: ['afterTimeInterval'] } } },
				{ ...maxDateAndTime, displayOptions: { show: { limitType: ['atSpecifiedTime'] } } },
			],
		},
	],
};

/**
 * The same limit as separate fields, for a response type that requires one. n8n cannot load a fixed collection
 * with such a default outside of Options.
 */
export const requiredLimit: INodeProperties[] = choose(
	'Limit Wait Time',
	'limitType',
	[
		{ option: afterTimeInterval, fields: [{ ...amount, required: true }, unit] },
		{ option: atSpecifiedTime, fields: [{ ...maxDateAndTime, required: true }] },
	],
	{ description: DESCRIPTION },
);
