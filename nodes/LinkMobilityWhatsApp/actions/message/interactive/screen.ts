import type { INodeProperties } from 'n8n-workflow';
import { named } from '../../../wire/interactive/flow';
import { json } from '../../../wire/json';
import { defined, filled, rows } from '../../given';
import type { Param } from '../../operation';
import { choose } from '../../panel';

const form: INodeProperties = {
	displayName: 'Screen Data',
	name: 'screenData',
	type: 'fixedCollection',
	placeholder: 'Add Value',
	typeOptions: { multipleValues: true, sortable: true },
	default: {},
	description: 'What the screen shows. Leave it out if the screen needs no data.',
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
					description: 'As the screen of the flow calls it',
				},
				{
					displayName: 'Value',
					name: 'value',
					type: 'string',
					default: '',
					placeholder: 'e.g. Kitchen Oslo',
					description:
						'Typed here it is text; an expression may also yield a number, true or false, a list or an object',
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
	description: 'What the screen shows, as an object. Leave it blank if the screen needs no data.',
};

/** The screen of a flow to open, and what it shows. Source: L1182-1188. */
export const screen: INodeProperties[] = [
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
			option: { name: 'Using Fields', value: 'fields', description: 'Name and value of each' },
			fields: [form],
		},
		{
			option: {
				name: 'Using JSON',
				value: 'json',
				description: 'An object, such as an expression yields',
			},
			fields: [asJson],
		},
	]),
];

/** Data that is empty is left out: WhatsApp refuses an empty object. Source: A-38. */
export const screenPayload = (param: Param) =>
	defined({ screen: filled(param('screen')), data: nonEmpty(data(param)) });

const data = (param: Param): unknown =>
	param('specifyScreenData') === 'json'
		? json('Screen Data').parse(param('screenDataJson'))
		: named.parse({ screenData: rows(param('screenData'), 'value') });

function nonEmpty(data: unknown): unknown {
	const empty = typeof data === 'object' && data !== null && Object.keys(data).length === 0;
	return empty ? undefined : data;
}
