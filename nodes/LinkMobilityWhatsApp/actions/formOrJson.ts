import type { INodeProperties } from 'n8n-workflow';
import { choose } from './panel';

interface Ways {
	/** The rows of the form, in words, such as "each section". */
	entered: string;
	form: INodeProperties;
	asJson: INodeProperties;
	/** The type of the JSON, in words, such as "an object". */
	json?: string;
}

/** The same values as a form or as JSON. The dropdown has the value `fields` or `json`. */
export const formOrJson = (
	displayName: string,
	name: string,
	{ entered, form, asJson, json = 'a list' }: Ways,
): INodeProperties[] =>
	choose(displayName, name, [
		{
			option: {
				name: 'Using Fields',
				value: 'fields',
				description: `Enter ${entered} in a form`,
			},
			fields: [form],
		},
		{
			option: {
				name: 'Using JSON',
				value: 'json',
				description: `Enter ${json}, or an expression that returns one`,
			},
			fields: [asJson],
		},
	]);
