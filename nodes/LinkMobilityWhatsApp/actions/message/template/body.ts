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

/** The variables in the text of a template, by a form or as a list from an expression. */
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

/** The body component, if anything in it is to be filled in. */
export function readBody(param: Param, { timezone }: Setting): unknown[] {
	if (param('specifyBody') !== 'json') return readVariables(param('bodyVariables'), timezone);
	const parameters = parametersOf(readJson('Body Variables JSON', param('bodyJson')));
	return parameters?.length ? [{ type: 'body', parameters }] : [];
}

/** A list of values or of parameters, one parameter, or values under their names or numbers. */
function parametersOf(given: unknown): unknown[] | undefined {
	if (Array.isArray(given)) return given.map((entry) => canonical(parameterOf(entry)));
	if (given === undefined || given === null) return undefined;
	if (typeof given !== 'object') {
		return refuse(
			'Body Variables JSON must be a list such as ["Ann", "4711"], or an object such as {"first_name": "Ann"}',
		);
	}
	const one = canonical(given);
	if (isParameter(fields(one))) return [one];
	const entries = Object.entries(fields(given));
	if (entries.every(([name]) => isNumber(name))) return numbered(entries);
	return entries.map(([parameterName, text]) => ({ type: 'text', text, parameterName }));
}

/** Whether an object is a parameter as LINK's API takes it, and no variable is called `type`. */
const isParameter = (given: Record<string, unknown>) =>
	parameterTypes.some((type) => given.type === type && given[type] !== undefined);

/** By position; the keys of an object that are whole numbers come in their order. */
function numbered(entries: Array<[name: string, text: unknown]>) {
	const gap = entries.findIndex(([name], index) => Number(name) !== index + 1);
	if (gap < 0) return entries.map(([, text]) => canonical(parameterOf(text)));
	return refuse(
		`Body Variables JSON: the value of {{${gap + 1}}} is missing. Numbers go from 1, without gaps`,
	);
}

const parameterOf = (entry: unknown) =>
	typeof entry === 'object' && entry !== null ? entry : { type: 'text', text: entry };
