import { MAX_BODY_LENGTH } from '../../../nodes/LinkMobilityWhatsApp/wire/definition/body';
import { MAX_HEADER_LENGTH } from '../../../nodes/LinkMobilityWhatsApp/wire/definition/header';
import { isNumber } from '../../../nodes/LinkMobilityWhatsApp/wire/definition/variables';
import { characters } from '../../../nodes/LinkMobilityWhatsApp/wire/text';
import { fill } from '../templates/fill';
import type { Head, Text } from '../templates/outline';
import type { Component, Parameter } from '../templates/sentTemplate';
import type { Refusal } from '../../state';
import { mismatched, miscounted, misformed } from './mismatch';

const parametersOf = (components: Component[], type: string) =>
	components.find((component) => component.type === type)?.parameters ?? [];

/** Words for words, a picture for a picture. */
export function header(head: Head | undefined, components: Component[], where: string) {
	const given = parametersOf(components, 'header');
	const at = `${where}header`;
	if (!head) return given.length ? miscounted(at, given.length, 0) : undefined;
	const [first] = given;
	if (head.kind !== 'text') {
		const received = first?.type ?? 'unknown';
		return received === head.kind ? undefined : mismatched(at, head.kind, received);
	}
	if (first && first.type !== 'text') return mismatched(at, 'text', first.type);
	return values(at, head, given, MAX_HEADER_LENGTH);
}

export function body(text: Text | undefined, components: Component[], where: string) {
	const words = text ?? { text: '', variables: [] };
	return values(`${where}body`, words, parametersOf(components, 'body'), MAX_BODY_LENGTH);
}

/** One value for each variable, by its name where it has one, and not too long in all. */
function values(where: string, { text, variables }: Text, given: Parameter[], longest: number) {
	if (given.length !== variables.length) {
		return miscounted(where, given.length, variables.length);
	}
	const misnamed = variables.every(isNumber)
		? numbered(where, given)
		: named(where, variables, given);
	if (misnamed) return misnamed;
	const whole = fill(text, given);
	const count = whole.length > longest ? characters(whole) : whole.length;
	return count > longest ? tooLong(where, count, longest) : undefined;
}

function numbered(where: string, given: Parameter[]): Refusal | undefined {
	const name = given.find(({ parameterName }) => parameterName !== undefined)?.parameterName;
	if (name === undefined) return undefined;
	return misformed(
		`${where}: there is no variable ${name}, the variables of this template are numbered`,
	);
}

function named(where: string, variables: string[], given: Parameter[]): Refusal | undefined {
	const names = given.map(({ parameterName }) => parameterName);
	if (names.includes(undefined)) {
		return misformed(
			`${where}: Parameter name is missing or empty, here it is one of ${variables.join(', ')}`,
		);
	}
	const missing = variables.filter((variable) => !names.includes(variable));
	if (!missing.length) return undefined;
	const unknown = names.filter((name) => name !== undefined && !variables.includes(name));
	return misformed(
		`${where}: no value for ${missing.join(', ')}; not in the template: ${unknown.join(', ')}`,
	);
}

/** Source: Meta's error 132005. */
const tooLong = (where: string, count: number, longest: number): Refusal => ({
	code: 132005,
	title: 'Template hydrated text too long',
	details: `${where}: with its values it has ${count} characters, and can have ${longest}`,
});
