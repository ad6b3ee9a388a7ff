import type { INodeProperties } from 'n8n-workflow';
import { json } from '../../../wire/json';
import { canonical } from '../../../wire/spelling';
import { fields } from '../../given';
import type { Param, Setting } from '../../operation';
import { choose } from '../../panel';
import { bodyVariables, readVariables } from './variables';

const asJson: INodeProperties = {
	displayName: 'Body Variables JSON',
	name: 'bodyJson',
	type: 'json',
	default: '',
	placeholder: 'e.g. ["Ann", "4711"]',
	description:
		'A list of values, or an object such as {"first_name": "Ann"} if the template names its variables. Parameters as LINK\'s API takes them will do too.',
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
	const parameters = parametersOf(json('Body Variables JSON').parse(param('bodyJson')));
	const none = parameters === undefined || (Array.isArray(parameters) && !parameters.length);
	return none ? [] : [{ type: 'body', parameters }];
}

/** A list of values or of parameters, or values under their names; anything else is not a list. */
function parametersOf(given: unknown): unknown {
	if (Array.isArray(given)) return given.map((entry) => canonical(parameterOf(entry)));
	if (typeof given !== 'object' || given === null) return given ?? undefined;
	return Object.entries(fields(given)).map(([parameterName, text]) => ({
		type: 'text',
		text,
		parameterName,
	}));
}

const parameterOf = (entry: unknown) =>
	typeof entry === 'object' && entry !== null ? entry : { type: 'text', text: entry };
