import type { INodeProperties } from 'n8n-workflow';
import { LONGEST_VALUE } from '../../../wire/template/value';
import { defined, filled, rows } from '../../given';
import { choose } from '../../panel';
import { moment, readMoment } from './moment';
import { parameterName } from './parameterName';

const fallback: INodeProperties = {
	displayName: 'Fallback Text',
	name: 'fallback',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'e.g. $100.99',
	description: 'What WhatsApp shows where it cannot write the value in the language of the phone',
};

const text: INodeProperties = {
	displayName: 'Value',
	name: 'text',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'e.g. Ann',
	description: `What to put in place of the variable, up to ${LONGEST_VALUE} characters. It cannot have line breaks, tabs or more than 4 spaces in a row.`,
};

const currency: INodeProperties[] = [
	{
		displayName: 'Amount',
		name: 'amount',
		type: 'string',
		required: true,
		default: '',
		placeholder: 'e.g. 100.99',
		description: 'With a point before the decimals',
	},
	{
		displayName: 'Currency',
		name: 'currency',
		type: 'string',
		required: true,
		default: '',
		placeholder: 'e.g. SEK',
		description: 'Its code of three letters',
	},
	fallback,
];

/** One row for each variable in the body of the template. */
export const bodyVariables: INodeProperties = {
	displayName: 'Body Variables',
	name: 'bodyVariables',
	type: 'fixedCollection',
	placeholder: 'Add Variable',
	typeOptions: { multipleValues: true, sortable: true },
	default: {},
	description:
		'What to put in place of {{1}}, {{2}} and so on, in this order; as many as the body has',
	options: [
		{
			displayName: 'Variable',
			name: 'variable',
			values: choose('Type', 'type', [
				{ option: { name: 'Text', value: 'text' }, fields: [text, parameterName] },
				{ option: { name: 'Currency', value: 'currency' }, fields: currency },
				{
					option: { name: 'Date and Time', value: 'dateTime' },
					fields: [...moment, { ...fallback, placeholder: 'e.g. 18 March 2030, 17:49' }],
				},
			]),
		},
	],
};

/** The body component, if the panel has any variables; a blank value is left for the schema to refuse. */
export function readVariables(given: unknown, timezone: string): unknown[] {
	const parameters = rows(given, 'variable').map((row) => parameter(row, timezone));
	return parameters.length ? [{ type: 'body', parameters }] : [];
}

function parameter(row: Record<string, unknown>, timezone: string) {
	const { type = 'text', fallback: fallbackValue } = row;
	if (type === 'currency') {
		const money = { fallbackValue, code: row.currency, amount1000: thousandths(row.amount) };
		return { type, currency: money };
	}
	if (type === 'dateTime') {
		return { type, dateTime: defined({ fallbackValue, ...readMoment(row, timezone) }) };
	}
	return defined({ type, text: row.text, parameterName: filled(row.parameterName) });
}

/** The API counts in thousandths, whatever the currency; what is no number is left as it is. Source: A-17. */
function thousandths(amount: unknown): unknown {
	const numeric = typeof amount === 'string' && /^\s*-?\d+(\.\d+)?\s*$/.test(amount);
	const number = numeric ? Number(amount) : amount;
	return typeof number === 'number' ? String(Math.round(number * 1000)) : amount;
}
