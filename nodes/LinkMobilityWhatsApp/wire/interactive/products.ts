import { z } from 'zod/v3';
import { identifier } from '../text';
import { textHeader } from './header';
import { body, footer } from './parts';
import { sectionsOf, title } from './sections';

/** Over all sections together. Source: L1009, L1155. */
export const MOST_PRODUCTS = 30;

const NONE = 'Product IDs needs at least one product ID';

/** Linked to the business's account, at Meta. Source: L1139. */
const catalog_id = identifier('Catalog ID');
/** "Content ID" in Meta's Commerce Manager. Source: L1156. */
const product = z.object({ product_retailer_id: identifier('Product ID') }).strict();

/** One product. Its body is "Yes" in L1029 and optional at Meta, so nothing says it must fail. Source: L1359-1378, A-31. */
export const singleProduct = z
	.object({
		type: z.literal('product'),
		body: body.optional(),
		footer,
		action: product.extend({ catalog_id }).strict(),
	})
	.strict();

const product_items = z
	.array(product, { required_error: NONE, invalid_type_error: 'Product IDs must be a list' })
	.min(1, NONE);

export const sections = sectionsOf(z.object({ title, product_items }).strict()).superRefine(
	(list, context) => {
		const count = list.reduce((sum, section) => sum + section.product_items.length, 0);
		if (count <= MOST_PRODUCTS) return;
		const message = `Sections can have at most ${MOST_PRODUCTS} products in all, these have ${count}`;
		context.addIssue({ code: z.ZodIssueCode.custom, message });
	},
);

/** Several products, under a header that it must have. Source: L1028, L1380-1412. */
export const productList = z
	.object({
		type: z.literal('product_list'),
		header: textHeader,
		body,
		footer,
		action: z.object({ catalog_id, sections }).strict(),
	})
	.strict();

/** The whole catalog, with a product as its picture if one is named. Source: L1172-1173, L1264-1284, A-33. */
export const catalog = z
	.object({
		type: z.literal('catalog_message'),
		header: textHeader.optional(),
		body,
		footer,
		action: z
			.object({
				name: z.literal('catalog_message'),
				parameters: z
					.object({ thumbnail_product_retailer_id: identifier('Thumbnail Product ID') })
					.strict()
					.optional(),
			})
			.strict(),
	})
	.strict();
