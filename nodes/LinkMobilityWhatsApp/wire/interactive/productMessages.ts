import { z } from 'zod/v3';
import { NOT_A_LIST } from '../listReasons';
import { optionalPart } from '../optional';
import { identifier } from '../text';
import { optionalHeader, textHeader } from './messageHeader';
import { body, footer } from './messageParts';
import { sectionsOf, title } from './messageSections';

/** In all sections together. Message API 1.4.19, Interactive message and Interactive section. */
export const MAX_PRODUCTS = 30;

const NONE = 'needs at least one product ID';

/** A catalog of the business at Meta. Message API 1.4.19, Interactive action. */
const catalog_id = identifier();
/** "Content ID" in Meta's Commerce Manager. Message API 1.4.19, Interactive section. */
const product = z.object({ product_retailer_id: identifier() }).strict();

/** One product. Its body is optional: see docs/decisions.md#product-body. */
export const singleProduct = z
	.object({
		type: z.literal('product'),
		body: optionalPart(body),
		footer,
		action: product.extend({ catalog_id }).strict(),
	})
	.strict();

const product_items = z
	.array(product, { required_error: NONE, invalid_type_error: NOT_A_LIST })
	.min(1, NONE);

export const sections = sectionsOf(z.object({ title, product_items }).strict()).superRefine(
	(list, context) => {
		const count = list.reduce((sum, section) => sum + section.product_items.length, 0);
		if (count <= MAX_PRODUCTS) return;
		const message = `can have at most ${MAX_PRODUCTS} products in all, these have ${count}`;
		context.addIssue({ code: z.ZodIssueCode.custom, message });
	},
);

/** Several products, with a required header. Message API 1.4.19, Interactive message, multi-product example. */
export const productList = z
	.object({
		type: z.literal('product_list'),
		header: textHeader,
		body,
		footer,
		action: z.object({ catalog_id, sections }).strict(),
	})
	.strict();

/**
 * The whole catalog, with the picture of a product if one is given. Message API 1.4.19, Interactive
 * message, catalog example; see docs/decisions.md#catalog-action-name.
 */
export const catalog = z
	.object({
		type: z.literal('catalog_message'),
		header: optionalHeader(textHeader),
		body,
		footer,
		action: z
			.object({
				name: z.literal('catalog_message'),
				parameters: optionalPart(
					z.object({ thumbnail_product_retailer_id: identifier() }).strict(),
				),
			})
			.strict(),
	})
	.strict();
