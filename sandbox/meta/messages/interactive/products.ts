import { z } from 'zod/v3';
import { object } from '../../../json/object';
import { list, text } from '../../../json/values';
import { MAX_PRODUCTS } from '../../../shared';
import { body, footer, sectionTitle, sectionsOf, textHeader } from './parts';

const product = object({ product_retailer_id: text() });

/** Source: specification, Interactive section. */
export const productSections = sectionsOf(
	object({ title: sectionTitle, product_items: list(product) }),
).superRefine((all, context) => {
	const count = all.reduce((sum, { product_items }) => sum + product_items.length, 0);
	if (count <= MAX_PRODUCTS) return;
	const message = `must have at most ${MAX_PRODUCTS} products in all, and has ${count}`;
	context.addIssue({ code: z.ZodIssueCode.custom, message });
});

/** Meta's body is optional. See docs/decisions.md#product-body. */
export const singleProduct = object({
	type: z.literal('product'),
	body: body.optional(),
	footer: footer.optional(),
	action: object({ catalog_id: text(), product_retailer_id: text() }),
});

export const productList = object({
	type: z.literal('product_list'),
	header: textHeader,
	body,
	footer: footer.optional(),
	action: object({ catalog_id: text(), sections: productSections }),
});

/** Source: specification, catalog example; docs/decisions.md#catalog-action-name. */
export const catalog = object({
	type: z.literal('catalog_message'),
	header: textHeader.optional(),
	body,
	footer: footer.optional(),
	action: object({
		name: z.literal('catalog_message'),
		parameters: object({ thumbnail_product_retailer_id: text().optional() }).optional(),
	}),
});
