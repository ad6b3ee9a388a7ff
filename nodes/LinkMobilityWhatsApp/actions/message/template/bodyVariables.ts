import type { INodeProperties } from 'n8n-workflow';
import type { Labels } from '../../../labels/labels';
import { NOT_THOUSANDTHS } from '../../../wire/template/filledInBody';
import { INCOMPLETE_DATE } from '../../../wire/template/time';
import { MAX_VALUE_LENGTH } from '../../../wire/template/value';
import { omitUndefined, toRows } from '../../panelValues';
import { choose } from '../../panel';
import { dateTimeFields, readDateTime } from './dateTime';
import { parameterName, readParameterName } from './parameterName';
import { COMPONENTS, instantLabel } from './templateLabels';
import { toThousandths } from './thousandths';

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
	description: `Value of the variable, up to ${MAX_VALUE_LENGTH} characters, without line breaks, tabs or more than 4 spaces in a row`,
};

const currency: INodeProperties[] = [
	{
		displayName: 'Amount',
		name: 'amount',
		type: 'string',
		required: true,
		default: '',
		placeholder: 'e.g. 100.99',
		description: 'Number with a decimal point or comma',
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

/**
 * The labels of the variables.
 *
 * @param components where the body component is in the request
 */
export function variableLabels(components = COMPONENTS): Labels {
	const parameter = `${components}.<body>.parameters.*`;
	return {
		[parameter]: 'Body Variables',
		[`${parameter}.type`]: 'Type',
		[`${parameter}.text`]: 'Value',
		[`${parameter}.parameterName`]: 'Parameter Name',
		[`${parameter}.currency|dateTime.fallbackValue`]: 'Fallback Text',
		[`${parameter}.currency.code`]: 'Currency',
		[`${parameter}.currency.amount1000`]: {
			label: 'Amount',
			words: (reason) => (reason === NOT_THOUSANDTHS ? NO_AMOUNT : reason),
		},
		[`${parameter}.dateTime`]: {
			label: 'Date and Time',
			words: (reason) => (reason === INCOMPLETE_DATE ? ALL_PARTS : reason),
		},
		[`${parameter}.dateTime.timestamp`]: instantLabel('Date and Time'),
		[`${parameter}.dateTime.year`]: 'Year',
		[`${parameter}.dateTime.month`]: 'Month',
		[`${parameter}.dateTime.dayOfMonth`]: 'Day of Month',
		[`${parameter}.dateTime.dayOfWeek`]: 'Day of Week',
		[`${parameter}.dateTime.hour`]: 'Hour',
		[`${parameter}.dateTime.minute`]: 'Minute',
	};
}

const NO_AMOUNT =
	'must be a number such as 100.99 or 100,99, without a thousands separator or a currency';

const ALL_PARTS =
	'needs all six parts (Year, Month, Day of Month, Day of Week, Hour and Minute), or a date and time (timestamp) alone';

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
	return omitUndefined({
		type,
		text: row.text,
		parameterName: readParameterName(row.parameterName),
	});
}
