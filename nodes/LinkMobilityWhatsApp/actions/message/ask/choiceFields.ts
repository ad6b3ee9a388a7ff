import type { INodeProperties } from 'n8n-workflow';
import { formOrJson } from '../../formOrJson';

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
	formOrJson('Specify Choices', 'specifyChoices', {
		entered: 'each choice',
		form: {
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
		asJson: {
			displayName: 'Choices',
			name: 'choicesJson',
			type: 'json',
			required: true,
			default: '',
			placeholder: `e.g. ${example}`,
			description: `A list of up to ${max} choices: each is a title, or an object as in the example below`,
			hint: `For example: ${example}`,
		},
	});
