import { omitUndefined, nonBlank } from '../../panelValues';
import { INTERACTIVE } from './interactiveKind';
import type { InteractiveKindEntry } from './interactiveKind';
import {
	body,
	footer,
	headerText,
	readTextHeader,
	optionalText,
	readBody,
	textLabels,
} from './interactiveTexts';

export const catalog: InteractiveKindEntry = {
	option: {
		name: 'Catalog',
		value: 'catalog_message',
		description: 'A button that opens your catalog',
	},
	fields: [
		{ ...body, placeholder: 'e.g. Here are all our kitchens.' },
		headerText,
		footer,
		{
			displayName: 'Thumbnail Product ID',
			name: 'thumbnailProductId',
			type: 'string',
			default: '',
			placeholder: 'e.g. SKU-01',
			description:
				'Content ID of the product whose image is shown above the body. If blank, the first product of the catalog.',
		},
	],
	labels: {
		...textLabels,
		[`${INTERACTIVE}.action.parameters.thumbnail_product_retailer_id`]: 'Thumbnail Product ID',
	},
	content(param) {
		const thumbnail = nonBlank(param('thumbnailProductId'));
		return {
			header: readTextHeader(param),
			body: readBody(param),
			footer: optionalText(param('footer')),
			action: omitUndefined({
				name: 'catalog_message',
				parameters:
					thumbnail === undefined ? undefined : { thumbnail_product_retailer_id: thumbnail },
			}),
		};
	},
};
