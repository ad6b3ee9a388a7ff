import type { INodeProperties } from 'n8n-workflow';
import { refuse } from '../../../labels/check';
import { isNumber } from '../../../wire/definition/variables';
import { canonical } from '../../../wire/spelling';
import { parameterTypes } from '../../../wire/template/filledInBody';
import { formOrJson } from '../../formOrJson';
import { toRecord } from '../../panelValues';
import type { Param, ExecutionSettings } from '../../operation';
import { readJson } from '../../readJson';
import { bodyVariables, readVariables } from './bodyVariables';

const asJson: INodeProperties = {
	displayName: 'Body Variables',
	name: 'bodyJson',
	type: 'json',
	default: '',
	placeholder: 'e.g. ["Ann", "4711"]',
	description:
		'A list of values, or an object by name or number, such as {"first_name": "Ann"} or {"1": "Ann"}, or LINK\'s parameters',
	hint: 'For example: ["Ann", "4711"], or {"first_name": "Ann", "order": "4711"}',
};

/** The variables of the body, as a form or as JSON. */
export const bodyFields = formOrJson('Specify Body Variables', 'specifyBody', {
	entered: 'each variable',
	form: bodyVariables,
	asJson,
});

/** The body component; none without variables. */
export function readBody(param: Param, { timezone }: ExecutionSettings): unknown[] {
	if (param('specifyBody') !== 'json') return readVariables(param('bodyVariables'), timezone);
	const parameters = readParameters(readJson('Body Variables', param('bodyJson')));
	return parameters?.length ? [{ type: 'body', parameters }] : [];
}

/** Accepts a list of values or parameters, a single parameter, or values by name or number. */
function readParameters(value: unknown): unknown[] | undefined {
	if (Array.isArray(value)) return value.map((entry) => canonical(toParameter(entry)));
	if (value === undefined || value === null) return undefined;
	if (typeof value !== 'object') {
		return refuse(
			'Body Variables must be a list such as ["Ann", "4711"], or an object such as {"first_name": "Ann"}',
		);
	}
	const parameter = canonical(value);
	if (isParameter(toRecord(parameter))) return [parameter];
	const entries = Object.entries(toRecord(value));
	if (entries.every(([name]) => isNumber(name))) return readNumbered(entries);
	return entries.map(([parameterName, text]) => ({ type: 'text', text, parameterName }));
}

/** True for a parameter as in LINK's API; false for values by name, even if a variable is named `type`. */
const isParameter = (value: Record<string, unknown>) =>
	parameterTypes.some((type) => value.type === type && value[type] !== undefined);

/** Values by number. JavaScript iterates over integer keys in ascending order. */
function readNumbered(entries: Array<[name: string, text: unknown]>) {
	const gap = entries.findIndex(([name], index) => Number(name) !== index + 1);
	if (gap < 0) return entries.map(([, text]) => canonical(toParameter(text)));
	return refuse(
		`Body Variables: the value of {{${gap + 1}}} is missing. Numbers go from 1, without gaps`,
	);
}

const toParameter = (entry: unknown) =>
	typeof entry === 'object' && entry !== null ? entry : { type: 'text', text: entry };
