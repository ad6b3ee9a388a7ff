import { z } from 'zod/v3';
import { interactiveMessage } from '../../../nodes/LinkMobilityWhatsApp/wire/interactive';
import type { Catalog } from '../../config';
import type { BusinessMessage } from '../../state';
import { mistaken } from '../../userError';
import { act, answered } from './action';

const MOST = 99;
const HOW_MANY = `Quantity must be a whole number from 1 to ${MOST}`;

const item = z.object({
	id: z.string().min(1),
	quantity: z.number().int(HOW_MANY).min(1, HOW_MANY).max(MOST, HOW_MANY),
});

/** A filled cart; numbers are text. Source: L1815-1823, A-51. */
export const order = act(
	z.object({
		quoted: z.string(),
		items: z.array(item).min(1, 'Choose at least one product'),
		text: z.string().trim().default(''),
	}),
	({ quoted, items, text }, phone) => {
		const { catalog } = phone.config;
		const catalogId = catalogOf(answered(phone, quoted), catalog);
		const product_items = items.map(({ id, quantity }) => ({
			product_retailer_id: id,
			quantity: String(quantity),
			item_price: catalog.products.find((product) => product.id === id)?.price ?? catalog.price,
			currency: catalog.currency,
		}));
		const content = { catalog_id: catalogId, ...(text && { text }), product_items };
		return { quoted, content: { contentType: 'ORDER', order: content } };
	},
);

/** The whole catalog goes without an ID. Source: L1264-1284. */
function catalogOf({ content, rendered }: BusinessMessage, { id }: Catalog): string {
	if (rendered?.buttons.some(({ kind }) => kind === 'catalog' || kind === 'mpm')) return id;
	const interactive = interactiveMessage.safeParse(content).data?.interactive;
	if (interactive?.type === 'catalog_message') return id;
	const sells = interactive?.type === 'product' || interactive?.type === 'product_list';
	return sells ? interactive.action.catalog_id : mistaken('There are no products in this message');
}
