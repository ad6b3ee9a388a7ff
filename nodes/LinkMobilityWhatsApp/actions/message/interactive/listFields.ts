import type { INodeProperties } from 'n8n-workflow';
import {
	MAX_LIST_BUTTON_LENGTH,
	MAX_ROW_DESCRIPTION_LENGTH,
} from '../../../wire/interactive/listMessage';
import { EMOJI_HINT } from './interactiveTexts';

/** The fields of a list, whether it is an interactive message or the choices of a question. */

export const listButton: INodeProperties = {
	displayName: 'Button Text',
	name: 'buttonText',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'e.g. Choose a time',
	description: `Text of the button that opens the list, up to ${MAX_LIST_BUTTON_LENGTH} characters, without formatting`,
	hint: EMOJI_HINT,
};

export const rowDescription: INodeProperties = {
	displayName: 'Description',
	name: 'description',
	type: 'string',
	default: '',
	placeholder: 'e.g. Our first round',
	description: `Small text below the title, up to ${MAX_ROW_DESCRIPTION_LENGTH} characters`,
};
