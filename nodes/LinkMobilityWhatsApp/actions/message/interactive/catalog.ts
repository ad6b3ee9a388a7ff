import { defined, filled } from '../../given';
import type { Kind } from './kind';
import { body, footer, headerText, onlyText, optional, said } from './parts';

export const catalog: Kind = {
	option: {
		name: 'Catalog',
		value: 'catalog_message',
		description: 'A button that opens your catalog',
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
				'Content ID of the product whose image is shown above the body. If blank, the first product of the catalog.',
		},
	],
	content(param) {
		const thumbnail = filled(param('thumbnailProductId'));
		return {
			header: onlyText(param),
			body: said(param),
			footer: optional(param('footer')),
			action: defined({
				name: 'catalog_message',
				parameters:
					thumbnail === undefined ? undefined : { thumbnail_product_retailer_id: thumbnail },
			}),
		};
	},
};
