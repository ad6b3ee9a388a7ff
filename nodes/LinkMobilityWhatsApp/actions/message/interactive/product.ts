import type { INodeProperties } from 'n8n-workflow';
import { MAX_BODY_LENGTH } from '../../../wire/interactive/parts';
import { INTERACTIVE } from './kind';
import type { Kind } from './kind';
import { footer, optionalText, partLabels } from './parts';

export const catalogId: INodeProperties = {
	displayName: 'Catalog ID',
	name: 'catalogId',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'e.g. 1234567890',
	description:
		"The catalog that is linked to your WhatsApp Business account, by its ID in Meta's Commerce Manager",
};

export const product: Kind = {
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
			description: 'Called Content ID below the product in the Commerce Manager',
		},
		{
			displayName: 'Body',
			name: 'body',
			type: 'string',
			typeOptions: { rows: 4 },
			default: '',
			placeholder: 'e.g. This is the kitchen we talked about.',
			description: `The text of the message, up to ${MAX_BODY_LENGTH} characters`,
			hint: "LINK's documentation asks for a body, WhatsApp does not: without one, LINK may refuse the message.",
		},
		footer,
	],
	labels: {
		...partLabels,
		[`${INTERACTIVE}.action.catalog_id`]: 'Catalog ID',
		[`${INTERACTIVE}.action.product_retailer_id`]: 'Product ID',
	},
	content: (param) => ({
		body: optionalText(param('body')),
		footer: optionalText(param('footer')),
		action: { catalog_id: param('catalogId'), product_retailer_id: param('productId') },
	}),
};
