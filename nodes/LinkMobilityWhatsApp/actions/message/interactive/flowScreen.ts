import type { INodeProperties } from 'n8n-workflow';
import { named } from '../../../wire/interactive/flow';
import { json } from '../../../wire/json';
import { omitUndefined, nonBlank, toRows } from '../../panelValues';
import type { Param } from '../../operation';
import { choose } from '../../panel';

const form: INodeProperties = {
	displayName: 'Screen Data',
	name: 'screenData',
	type: 'fixedCollection',
	placeholder: 'Add Value',
	typeOptions: { multipleValues: true, sortable: true },
	default: {},
	description: 'Data for the screen. Leave empty if the screen needs none.',
	options: [
		{
			displayName: 'Value',
			name: 'value',
			values: [
				{
					displayName: 'Name',
					name: 'name',
					type: 'string',
					required: true,
					default: '',
					placeholder: 'e.g. product_name',
					description: 'Name of the property in the flow',
				},
				{
					displayName: 'Value',
					name: 'value',
					type: 'string',
					default: '',
					placeholder: 'e.g. Kitchen Oslo',
					description:
						'A typed value is text. An expression can also return a number, true, false, a list or an object.',
				},
			],
		},
	],
};

const asJson: INodeProperties = {
	displayName: 'Screen Data',
	name: 'screenDataJson',
	type: 'json',
	default: '',
	placeholder: 'e.g. { "product_name": "Kitchen Oslo", "product_price": 100 }',
	description: 'Data for the screen, as an object. Leave blank if the screen needs none.',
};

/** The screen of a flow to open, and its data. Message API 1.4.19, Interactive action parameters. */
export const screenFields: INodeProperties[] = [
	{
		displayName: 'Screen',
		name: 'screen',
		type: 'string',
		required: true,
		default: '',
		placeholder: 'e.g. WELCOME',
		description: 'ID of the screen to open, which must be an entry screen of the flow',
	},
	...choose('Specify Screen Data', 'specifyScreenData', [
		{
			option: {
				name: 'Using Fields',
				value: 'fields',
				description: 'Enter names and values in a form',
			},
			fields: [form],
		},
		{
			option: {
				name: 'Using JSON',
				value: 'json',
				description: 'Enter an object, or an expression that returns one',
			},
			fields: [asJson],
		},
	]),
];

/** Empty data is omitted, because WhatsApp rejects an empty object. See docs/decisions.md#flow-action. */
export const screenPayload = (param: Param) =>
	omitUndefined({ screen: nonBlank(param('screen')), data: nonEmpty(data(param)) });

const data = (param: Param): unknown =>
	param('specifyScreenData') === 'json'
		? json('Screen Data').parse(param('screenDataJson'))
		: named.parse({ screenData: toRows(param('screenData'), 'value') });

function nonEmpty(data: unknown): unknown {
	const empty = typeof data === 'object' && data !== null && Object.keys(data).length === 0;
	return empty ? undefined : data;
}
