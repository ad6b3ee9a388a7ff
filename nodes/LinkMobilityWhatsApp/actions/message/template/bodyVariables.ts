import type { INodeProperties } from 'n8n-workflow';
import { LONGEST_VALUE } from '../../../wire/template/value';
import { omitUndefined, nonBlank, toRows } from '../../panelValues';
import { choose } from '../../panel';
import { dateTimeFields, readDateTime } from './dateTime';
import { parameterName } from './parameterName';

const fallback: INodeProperties = {
	displayName: 'Fallback Text',
	name: 'fallback',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'e.g. $100.99',
	description: 'Shown if WhatsApp cannot format the value in the language of the phone',
};

const text: INodeProperties = {
	displayName: 'Value',
	name: 'text',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'e.g. Ann',
	description: `Value of the variable, up to ${LONGEST_VALUE} characters, without line breaks, tabs or more than 4 spaces in a row`,
};

const currency: INodeProperties[] = [
	{
		displayName: 'Amount',
		name: 'amount',
		type: 'string',
		required: true,
		default: '',
		placeholder: 'e.g. 100.99',
		description: 'Number with a decimal point',
	},
	{
		displayName: 'Currency',
		name: 'currency',
		type: 'string',
		required: true,
		default: '',
		placeholder: 'e.g. SEK',
		description: 'Three-letter currency code',
	},
	fallback,
];

/** A row for each variable of the body. */
export const bodyVariables: INodeProperties = {
	displayName: 'Body Variables',
	name: 'bodyVariables',
	type: 'fixedCollection',
	placeholder: 'Add Variable',
	typeOptions: { multipleValues: true, sortable: true },
	default: {},
	description:
		'Values for {{1}}, {{2}} and so on, in this order, one for each variable of the body',
	options: [
		{
			displayName: 'Variable',
			name: 'variable',
			values: choose('Type', 'type', [
				{ option: { name: 'Text', value: 'text' }, fields: [text, parameterName] },
				{ option: { name: 'Currency', value: 'currency' }, fields: currency },
				{
					option: { name: 'Date and Time', value: 'dateTime' },
					fields: [...dateTimeFields, { ...fallback, placeholder: 'e.g. 18 March 2030, 17:49' }],
				},
			]),
		},
	],
};

/** The body component; none without rows. A blank value is left for the schema to refuse. */
export function readVariables(value: unknown, timezone: string): unknown[] {
	const parameters = toRows(value, 'variable').map((row) => readParameter(row, timezone));
	return parameters.length ? [{ type: 'body', parameters }] : [];
}

function readParameter(row: Record<string, unknown>, timezone: string) {
	const { type = 'text', fallback: fallbackValue } = row;
	if (type === 'currency') {
		const money = { fallbackValue, code: row.currency, amount1000: toThousandths(row.amount) };
		return { type, currency: money };
	}
	if (type === 'dateTime') {
		return { type, dateTime: omitUndefined({ fallbackValue, ...readDateTime(row, timezone) }) };
	}
	return omitUndefined({ type, text: row.text, parameterName: nonBlank(row.parameterName) });
}

/** Amounts in thousandths, for every currency; unchanged if not a number. See docs/decisions.md#amount-times-1000. */
function toThousandths(amount: unknown): unknown {
	const numeric = typeof amount === 'string' && /^\s*-?\d+(\.\d+)?\s*$/.test(amount);
	const number = numeric ? Number(amount) : amount;
	return typeof number === 'number' ? String(Math.round(number * 1000)) : amount;
}
