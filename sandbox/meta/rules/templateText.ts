import { lengthOf } from '../../json/values';
import { MAX_BODY_LENGTH, MAX_HEADER_LENGTH } from '../../shared';
import type { Refusal } from '../../state';
import { fill } from '../templates/fill';
import type { HeaderOutline, TextOutline } from '../templates/outline';
import type { SentComponent, SentParameter } from '../templates/sentTemplate';
import { isPositional } from '../templates/variables';
import { countMismatch, formatMismatch, typeMismatch } from './mismatch';

const parametersOf = (components: SentComponent[], type: string) =>
	components.find((component) => component.type === type)?.parameters ?? [];

/** Text for a text header, a file of the same kind for a header with a file. */
export function checkHeader(
	defined: HeaderOutline | undefined,
	components: SentComponent[],
	prefix: string,
): Refusal | undefined {
	const parameters = parametersOf(components, 'header');
	const where = `${prefix}header`;
	if (!defined) return parameters.length ? countMismatch(where, parameters.length, 0) : undefined;
	const [first] = parameters;
	if (defined.kind !== 'text') {
		const received = first?.type ?? 'unknown';
		return received === defined.kind ? undefined : typeMismatch(where, defined.kind, received);
	}
	if (first && first.type !== 'text') return typeMismatch(where, 'text', first.type);
	return checkValues(where, defined, parameters, MAX_HEADER_LENGTH);
}

export const checkBody = (
	defined: TextOutline = { text: '', variables: [] },
	components: SentComponent[],
	prefix: string,
) => checkValues(`${prefix}body`, defined, parametersOf(components, 'body'), MAX_BODY_LENGTH);

/** One value for each variable, by its name if it has one, and a text that is not too long with them. */
function checkValues(
	where: string,
	{ text, variables }: TextOutline,
	parameters: SentParameter[],
	max: number,
): Refusal | undefined {
	if (parameters.length !== variables.length) {
		return countMismatch(where, parameters.length, variables.length);
	}
	const misnamed = variables.every(isPositional)
		? checkPositions(where, parameters)
		: checkNames(where, variables, parameters);
	if (misnamed) return misnamed;
	const length = lengthOf(fill(text, parameters));
	return length > max ? tooLong(where, length, max) : undefined;
}

function checkPositions(where: string, parameters: SentParameter[]): Refusal | undefined {
	const name = parameters.find(({ parameterName }) => parameterName !== undefined)?.parameterName;
	if (name === undefined) return undefined;
	return formatMismatch(
		`${where}: there is no variable ${name}, the variables of this template are numbered`,
	);
}

function checkNames(
	where: string,
	variables: string[],
	parameters: SentParameter[],
): Refusal | undefined {
	const names = parameters.map(({ parameterName }) => parameterName);
	if (names.includes(undefined)) {
		return formatMismatch(
			`${where}: Parameter name is missing or empty, here it is one of ${variables.join(', ')}`,
		);
	}
	const missing = variables.filter((variable) => !names.includes(variable));
	if (!missing.length) return undefined;
	const unknown = names.filter((name) => name !== undefined && !variables.includes(name));
	return formatMismatch(
		`${where}: no value for ${missing.join(', ')}; not in the template: ${unknown.join(', ')}`,
	);
}

/** Source: Meta's error 132005. */
const tooLong = (where: string, length: number, max: number): Refusal => ({
	code: 132005,
	title: 'Template hydrated text too long',
	details: `${where}: with its values it has ${length} characters, and can have ${max}`,
});
