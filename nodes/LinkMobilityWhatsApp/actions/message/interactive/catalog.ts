import { defined, filled } from '../../given';
import { INTERACTIVE } from './kind';
import type { Kind } from './kind';
import {
	body,
	footer,
	headerText,
	optionalText,
	partLabels,
	requiredBody,
	textHeader,
} from './parts';

export const catalog: Kind = {
	option: {
		name: 'Catalog',
		value: 'catalog_message',
		description: 'A button that opens your whole catalog',
	},
	fields: [
		body,
		headerText,
		footer,
		{
			displayName: 'Thumbnail Product ID',
			name: 'thumbnailProductId',
			type: 'string',
			default: '',
			placeholder: 'e.g. SKU-01',
			description:
				'The product whose picture stands above the body, by its Content ID. The first of the catalog when it is blank.',
		},
	],
	labels: {
		...partLabels,
		[`${INTERACTIVE}.action.parameters.thumbnail_product_retailer_id`]: 'Thumbnail Product ID',
	},
	content(param) {
		const thumbnail = filled(param('thumbnailProductId'));
		return {
			header: textHeader(param),
			body: requiredBody(param),
			footer: optionalText(param('footer')),
			action: defined({
				name: 'catalog_message',
				parameters:
					thumbnail === undefined ? undefined : { thumbnail_product_retailer_id: thumbnail },
			}),
		};
	},
};
