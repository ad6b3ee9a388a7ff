import type { INodeProperties } from 'n8n-workflow';
import type { Labels } from '../../../labels/labels';
import { MEDIA_ID_DAYS } from '../../../wire/media';
import { MIN_CARDS, MAX_CARDS } from '../../../wire/template/filledInCarousel';
import { toRows } from '../../panelValues';
import { choose } from '../../panel';
import { fileLabel, linkLabel, mediaIdLabel } from '../fileLabels';
import { bodyVariables, readVariables, variableLabels } from './bodyVariables';
import { buttonLabels, cardButtons, readButtons } from './fillInButtons';
import { CARD, COMPONENTS } from './templateLabels';

/** A row for each card of a carousel, in the template's order. Message API 1.4.19, Component. */
export const cards: INodeProperties = {
	displayName: 'Cards',
	name: 'cards',
	type: 'fixedCollection',
	placeholder: 'Add Card',
	typeOptions: { multipleValues: true, sortable: true },
	required: true,
	default: {},
	description: `Values for the cards of the template, in its order: ${MIN_CARDS} to ${MAX_CARDS} cards, as many as the template has`,
	options: [
		{
			displayName: 'Card',
			name: 'card',
			values: [
				{
					displayName: 'Media Type',
					name: 'mediaType',
					type: 'options',
					options: [
						{ name: 'Image', value: 'image' },
						{ name: 'Video', value: 'video' },
					],
					default: 'image',
					description: 'Must be the same for all cards, as in the template',
				},
				...choose('Media From', 'mediaFrom', [
					{
						option: { name: 'Link', value: 'link' },
						fields: [
							{
								displayName: 'Link',
								name: 'link',
								type: 'string',
								required: true,
								default: '',
								placeholder: 'e.g. https://example.com/kitchen.jpg',
								description: 'Public URL of the file, starting with http:// or https://',
							},
						],
					},
					{
						option: { name: 'Media ID', value: 'id' },
						fields: [
							{
								displayName: 'Media ID',
								name: 'mediaId',
								type: 'string',
								required: true,
								default: '',
								placeholder: 'e.g. 1234567890',
								description: `ID returned when the file was uploaded, valid for ${MEDIA_ID_DAYS} days`,
							},
						],
					},
				]),
				bodyVariables,
				cardButtons,
			],
		},
	],
};

const MEDIA = `${CARD}.components.<header>.parameters.*.image|video`;

export const cardLabels: Labels = {
	[`${COMPONENTS}.<carousel>.cards`]: 'Cards',
	[CARD]: 'Cards',
	[`${CARD}.components.<header>.parameters.*.type`]: 'Media Type',
	[MEDIA]: fileLabel('Media', 'a Link', 'a Media ID'),
	[`${MEDIA}.link`]: linkLabel('Link'),
	[`${MEDIA}.id`]: mediaIdLabel('Media ID'),
	...variableLabels(`${CARD}.components`),
	...buttonLabels(`${CARD}.components`),
};

/** The carousel component. The schema refuses too few or too many cards. */
export const readCards = (value: unknown, timezone: string): unknown[] => [
	{
		type: 'carousel',
		cards: toRows(value, 'card').map((row, card_index) => ({
			card_index,
			components: [
				readHeader(row),
				...readVariables(row.bodyVariables, timezone),
				...readButtons(row.buttons),
			],
		})),
	},
];

function readHeader({ mediaType, mediaFrom, mediaId, link }: Record<string, unknown>) {
	const type = typeof mediaType === 'string' ? mediaType : 'image';
	const media = mediaFrom === 'id' ? { id: mediaId } : { link };
	return { type: 'header', parameters: [{ type, [type]: media }] };
}
