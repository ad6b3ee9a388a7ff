import { z } from 'zod/v3';
import type { Catalog } from '../../config';
import { interactiveOf } from '../../meta/messages/interactive/interactive';
import type { BusinessMessage } from '../../state';
import { userError } from '../../userError';
import { action, answeredMessage } from './action';

const MAX_QUANTITY = 99;

const item = z.object({
	id: z.string().min(1),
	quantity: z
		.number()
		.refine(
			(value) => Number.isInteger(value) && value >= 1 && value <= MAX_QUANTITY,
			`Quantity must be a whole number from 1 to ${MAX_QUANTITY}`,
		),
});

/** The content of a cart; numbers are text. Source: specification, incoming message of type ORDER. */
export const sendOrder = action(
	z.object({
		quoted: z.string(),
		items: z.array(item).refine((items) => items.length > 0, 'Choose at least one product'),
		text: z.string().trim().default(''),
	}),
	({ quoted, items, text }, phone) => {
		const { catalog } = phone.config;
		const catalog_id = catalogOf(answeredMessage(phone, quoted), catalog);
		const product_items = items.map(({ id, quantity }) => ({
			product_retailer_id: id,
			quantity: String(quantity),
			item_price: catalog.products.find((product) => product.id === id)?.price ?? catalog.price,
			currency: catalog.currency,
		}));
		const order = { catalog_id, ...(text && { text }), product_items };
		return { quoted, content: { contentType: 'ORDER', order } };
	},
);

/** A message for the whole catalog does not name it. */
function catalogOf({ content, rendered }: BusinessMessage, { id }: Catalog): string {
	if (rendered?.buttons.some(({ kind }) => kind === 'catalog' || kind === 'mpm')) return id;
	const interactive = interactiveOf(content);
	if (interactive?.type === 'catalog_message') return id;
	if (interactive?.type === 'product' || interactive?.type === 'product_list') {
		return interactive.action.catalog_id;
	}
	return userError('There are no products in this message');
}
