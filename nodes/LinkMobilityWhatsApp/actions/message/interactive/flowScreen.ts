import type { INodeProperties } from 'n8n-workflow';
import { z } from 'zod/v3';
import { check } from '../../../labels/check';
import type { Labels } from '../../../labels/labels';
import { unique } from '../../../wire/interactive/unique';
import { BLANK, identifier } from '../../../wire/text';
import { omitUndefined, nonBlank, toRows } from '../../panelValues';
import type { Param } from '../../operation';
import { formOrJson } from '../../formOrJson';
import { readJson } from '../../readJson';

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
	required: true,
	default: '',
	placeholder: 'e.g. { "product_name": "Kitchen Oslo", "product_price": 100 }',
	description: 'Data for the screen, as an object',
	hint: 'For example: { "product_name": "Kitchen Oslo", "product_price": 100 }',
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
	...formOrJson('Specify Screen Data', 'specifyScreenData', {
		entered: 'names and values',
		form,
		asJson,
		json: 'an object',
	}),
];

/** Empty data is omitted, because WhatsApp rejects an empty object. See docs/decisions.md#flow-action. */
export const screenPayload = (param: Param) =>
	omitUndefined({ screen: nonBlank(param('screen')), data: nonEmpty(readData(param)) });

const blank = new Set<unknown>([undefined, null, '']);

/** The rows of the form as an object. A name occurs once, and no value is blank. */
const namedValues = z
	.array(
		z.object({
			name: identifier(),
			value: z.unknown().refine((value) => !blank.has(value), BLANK),
		}),
	)
	.superRefine((list, context) => {
		const names = list.map(({ name }, index) => ({ value: name, path: [index, 'name'] }));
		unique(names, context);
	})
	.transform((list) => Object.fromEntries(list.map(({ name, value }) => [name, value])));

const rowLabels: Labels = { '*': 'Screen Data', '*.name': 'Name', '*.value': 'Value' };

const readData = (param: Param): unknown =>
	param('specifyScreenData') === 'json'
		? readJson('Screen Data', param('screenDataJson'))
		: check(namedValues, toRows(param('screenData'), 'value'), rowLabels);

function nonEmpty(data: unknown): unknown {
	const empty = typeof data === 'object' && data !== null && Object.keys(data).length === 0;
	return empty ? undefined : data;
}
