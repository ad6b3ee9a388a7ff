import type { INodeProperties } from 'n8n-workflow';
import { z } from 'zod/v3';
import { isRecord } from '../../../wire/lenient';
import { separated } from '../../../wire/separated';
import type { Item } from './filter';
import { comparable } from './values';

export const gateParametersField: INodeProperties = {
	displayName: 'Gate Parameters',
	name: 'gateParameters',
	type: 'string',
	default: '',
	placeholder: 'e.g. shop=north',
	description:
		'Start only for events of gates with one of these custom parameters, comma-separated. See gateCustomParameters.',
};

interface GateParameter {
	name: string;
	/** In lower case. */
	value: string;
}

const gateParameter = z.string().transform((text, context): GateParameter => {
	const [name = '', ...value] = text.split('=');
	if (!name || !value.length) {
		const message = `Gate Parameters: write "${text}" as a name and a value with an equals sign between them, such as shop=north`;
		context.addIssue({ code: z.ZodIssueCode.custom, message });
	}
	return { name: name.trim(), value: value.join('=').trim().toLowerCase() };
});

export const gateParametersSchema = z.preprocess(
	separated,
	z.array(gateParameter).transform((all) => (all.length ? all : undefined)),
);

export function hasGateParameter(
	{ gateCustomParameters }: Item,
	parameters?: readonly GateParameter[],
): boolean {
	if (!parameters) return true;
	const ofGate = isRecord(gateCustomParameters) ? gateCustomParameters : {};
	return parameters.some(
		({ name, value }) => Object.hasOwn(ofGate, name) && comparable(ofGate[name]) === value,
	);
}
