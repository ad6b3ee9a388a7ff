import type { INodeProperties } from 'n8n-workflow';
import { refuse } from '../../../labels/check';
import { isNumber } from '../../../wire/definition/variables';
import { canonical } from '../../../wire/spelling';
import { parameterTypes } from '../../../wire/template/body';
import { fields } from '../../given';
import type { Param, Setting } from '../../operation';
import { choose } from '../../panel';
import { readJson } from '../../readJson';
import { bodyVariables, readVariables } from './variables';

const asJson: INodeProperties = {
	displayName: 'Body Variables JSON',
	name: 'bodyJson',
	type: 'json',
	default: '',
	placeholder: 'e.g. ["Ann", "4711"]',
	description:
		'A list of values, or an object such as {"first_name": "Ann"} or {"1": "Ann"}, by the names or numbers of the variables. Parameters as LINK\'s API takes them will do too.',
};

/** The fields for the variables in the body of a template. */
export const body = choose('Specify Body Variables', 'specifyBody', [
	{
		option: { name: 'Using Fields', value: 'fields', description: 'A form for each variable' },
		fields: [bodyVariables],
	},
	{
		option: {
			name: 'Using JSON',
			value: 'json',
			description: 'A list, such as an expression yields',
		},
		fields: [asJson],
	},
]);

/** The body component; none if the body has no variables. */
export function readBody(param: Param, { timezone }: Setting): unknown[] {
	if (param('specifyBody') !== 'json') return readVariables(param('bodyVariables'), timezone);
	const parameters = parametersOf(readJson('Body Variables JSON', param('bodyJson')));
	return parameters?.length ? [{ type: 'body', parameters }] : [];
}

/** Parameters from a list of values or parameters, from one parameter, or from an object of values by name. */
function parametersOf(value: unknown): unknown[] | undefined {
	if (Array.isArray(value)) return value.map((entry) => canonical(parameterOf(entry)));
	if (value === undefined || value === null) return undefined;
	if (typeof value !== 'object') {
		return refuse(
			'Body Variables JSON must be a list such as ["Ann", "4711"], or an object such as {"first_name": "Ann"}',
		);
	}
	const one = canonical(value);
	if (isParameter(fields(one))) return [one];
	const entries = Object.entries(fields(value));
	if (entries.every(([name]) => isNumber(name))) return numbered(entries);
	return entries.map(([parameterName, text]) => ({ type: 'text', text, parameterName }));
}

/** Whether an object is a parameter of LINK's API, and not values by name with a variable called `type`. */
const isParameter = (value: Record<string, unknown>) =>
	parameterTypes.some((type) => value.type === type && value[type] !== undefined);

/** Values by number; JavaScript orders the numeric keys of an object. */
function numbered(entries: Array<[name: string, text: unknown]>) {
	const gap = entries.findIndex(([name], index) => Number(name) !== index + 1);
	if (gap < 0) return entries.map(([, text]) => canonical(parameterOf(text)));
	return refuse(
		`Body Variables JSON: the value of {{${gap + 1}}} is missing. Numbers go from 1, without gaps`,
	);
}

const parameterOf = (entry: unknown) =>
	typeof entry === 'object' && entry !== null ? entry : { type: 'text', text: entry };
