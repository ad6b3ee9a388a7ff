import type { INodeProperties } from 'n8n-workflow';
import { MAX_BODY_LENGTH } from '../../../wire/interactive/messageParts';
import { INTERACTIVE } from './interactiveKind';
import type { InteractiveKindEntry } from './interactiveKind';
import { footer, optionalText, textLabels } from './interactiveTexts';

export const catalogId: INodeProperties = {
	displayName: 'Catalog ID',
	name: 'catalogId',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'e.g. 1234567890',
	description:
		"ID of the catalog linked to your WhatsApp Business account, from Meta's Commerce Manager",
};

export const product: InteractiveKindEntry = {
	option: {
		name: 'Product',
		value: 'product',
		description: 'One product of your catalog',
	},
	fields: [
		catalogId,
		{
			displayName: 'Product ID',
			name: 'productId',
			type: 'string',
			required: true,
			default: '',
			placeholder: 'e.g. SKU-01',
			description: "Content ID of the product, from Meta's Commerce Manager",
		},
		{
			displayName: 'Body',
			name: 'body',
			type: 'string',
			typeOptions: { rows: 4 },
			default: '',
			placeholder: 'e.g. This is the kitchen we talked about.',
			description: `Message text, up to ${MAX_BODY_LENGTH} characters`,
			hint: 'Optional for WhatsApp, but LINK documents it as required and may reject a message without a body.',
		},
		footer,
	],
	labels: {
		...textLabels,
		[`${INTERACTIVE}.action.catalog_id`]: 'Catalog ID',
		[`${INTERACTIVE}.action.product_retailer_id`]: 'Product ID',
	},
	content: (param) => ({
		body: optionalText(param('body')),
		footer: optionalText(param('footer')),
		action: { catalog_id: param('catalogId'), product_retailer_id: param('productId') },
	}),
};
