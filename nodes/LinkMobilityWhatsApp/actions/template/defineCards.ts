import type { INodeProperties } from 'n8n-workflow';
import type { Labels } from '../../labels/labels';
import { NO_CARD_BUTTONS } from '../../wire/definition/definedCarousel';
import { MIN_CARDS, MAX_CARDS } from '../../wire/template/filledInCarousel';
import { toRows } from '../panelValues';
import { readExamples } from './bodyExamples';
import { bodyLabels, cardBodyFields, readOptionalBody } from './defineBody';
import { buttonLabels } from './defineButtonLabels';
import { cardButtons, readButtons } from './defineButtons';
import { exampleHandle, headerLabels } from './defineHeader';

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
	description: `${MIN_CARDS} to ${MAX_CARDS} cards, all with the same structure`,
	options: [
		{
			displayName: 'Card',
			name: 'card',
			values: [exampleHandle, ...cardBodyFields, cardButtons],
		},
	],
};

const CARDS = 'components.<CAROUSEL>.cards';
const CARD = `${CARDS}.*.components`;

export const cardLabels: Labels = {
	[CARDS]: 'Cards',
	[`${CARDS}.*`]: 'Cards',
	[CARD]: {
		label: 'Components',
		words: (reason) =>
			reason === NO_CARD_BUTTONS ? 'Buttons needs at least one button on each card' : reason,
	},
	[`${CARD}.<HEADER>.format`]: 'Media Type',
	...headerLabels(CARD),
	...bodyLabels(CARD),
	...buttonLabels(CARD),
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
