import type { INodeProperties } from 'n8n-workflow';
import { choose } from '../../panel';

const id: INodeProperties = {
	displayName: 'ID',
	name: 'id',
	type: 'string',
	default: '',
	placeholder: 'e.g. slot-9',
	description:
		'Returned with the answer. If blank, it is derived from the title: "9 to 10" becomes 9-to-10.',
};

interface ChoicesField {
	/** The highest number of choices that WhatsApp shows. */
	max: number;
	title: INodeProperties;
	/** Fields between Title and ID. */
	more: INodeProperties[];
	/** For the field that takes JSON. */
	example: string;
}

/** The answers to choose from, as a form or as JSON. */
export const choiceFields = ({ max, title, more, example }: ChoicesField): INodeProperties[] =>
	choose('Specify Choices', 'specifyChoices', [
		{
			option: {
				name: 'Using Fields',
				value: 'fields',
				description: 'Enter each choice in a form',
			},
			fields: [
				{
					displayName: 'Choices',
					name: 'choices',
					type: 'fixedCollection',
					placeholder: 'Add Choice',
					typeOptions: { multipleValues: true, sortable: true },
					required: true,
					default: { choice: [{ title: '', id: '' }] },
					description: `Answers to choose from, up to ${max}`,
					options: [{ displayName: 'Choice', name: 'choice', values: [title, ...more, id] }],
				},
			],
		},
		{
			option: {
				name: 'Using JSON',
				value: 'json',
				description: 'Enter a list, or an expression that returns one',
			},
			fields: [
				{
					displayName: 'Choices',
					name: 'choicesJson',
					type: 'json',
					required: true,
					default: '',
					placeholder: `e.g. ${example}`,
					description: `A list of up to ${max} choices: each is a title, or an object as in the example below`,
					hint: `Such as ${example}`,
				},
			],
		},
	]);
