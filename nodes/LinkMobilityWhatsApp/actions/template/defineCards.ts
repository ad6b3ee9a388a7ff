import type { INodeProperties } from 'n8n-workflow';
import { FEWEST_CARDS, MOST_CARDS } from '../../wire/template/carousel';
import { toRows } from '../panelValues';
import { cardBodyFields, readExamples, readOptionalBody } from './defineBody';
import { cardButtons, readButtons } from './defineButtons';
import { exampleHandle } from './defineHeader';

/** Selected once, because it is the same for all cards. */
export const cardMedia: INodeProperties = {
	displayName: 'Media Type',
	name: 'cardMedia',
	type: 'options',
	options: [
		{ name: 'Image', value: 'IMAGE' },
		{ name: 'Video', value: 'VIDEO' },
	],
	default: 'IMAGE',
	description: 'Media above the text of every card',
};

export const cards: INodeProperties = {
	displayName: 'Cards',
	name: 'cards',
	type: 'fixedCollection',
	placeholder: 'Add Card',
	typeOptions: { multipleValues: true, sortable: true },
	required: true,
	default: {},
	description: `${FEWEST_CARDS} to ${MOST_CARDS} cards, all with the same structure`,
	options: [
		{
			displayName: 'Card',
			name: 'card',
			values: [exampleHandle, ...cardBodyFields, cardButtons],
		},
	],
};

/** The carousel component. The schema refuses too few or too many cards. */
export const readCards = (format: unknown, value: unknown) => ({
	type: 'CAROUSEL',
	cards: toRows(value, 'card').map(({ headerHandle, body, bodyExamples, buttons }) => ({
		components: [
			{ type: 'HEADER', format, example: { header_handle: [headerHandle] } },
			...readOptionalBody(body, readExamples(bodyExamples)),
			...readButtons(buttons),
		],
	})),
});
