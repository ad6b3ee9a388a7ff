import type { INodeProperties } from 'n8n-workflow';
import type { Labels } from '../../../labels/labels';
import { MAX_PRODUCTS } from '../../../wire/interactive/productMessages';
import { MAX_SECTIONS } from '../../../wire/interactive/messageSections';
import { omitUndefined, nonBlank, toRows } from '../../panelValues';
import { productSectionTitle } from '../interactive/sections';

/** The products of a multi-product button. */
export const productSections: INodeProperties = {
	displayName: 'Sections',
	name: 'sections',
	type: 'fixedCollection',
	placeholder: 'Add Section',
	typeOptions: { multipleValues: true, sortable: true },
	required: true,
	default: {},
	description: `Products to offer, up to ${MAX_SECTIONS} sections and ${MAX_PRODUCTS} products in total`,
	options: [
		{
			displayName: 'Section',
			name: 'section',
			values: [
				productSectionTitle,
				{
					displayName: 'Product IDs',
					name: 'productIds',
					type: 'string',
					required: true,
					default: '',
					placeholder: 'e.g. SKU-4711, SKU-4712',
					description:
						"Comma-separated content IDs from Meta's Commerce Manager. An expression can return a list.",
				},
			],
		},
	],
};

/** @param sections where the sections are in the request */
export const productLabels = (sections: string): Labels => ({
	[sections]: 'Sections',
	[`${sections}.*`]: 'Sections',
	[`${sections}.*.title`]: 'Title',
	[`${sections}.*.product_items`]: 'Product IDs',
	[`${sections}.*.product_items.*`]: 'Product IDs',
	[`${sections}.*.product_items.*.product_retailer_id`]: 'Product ID',
});

export const readProductSections = (value: unknown) =>
	toRows(value, 'section').map(({ title, productIds }) =>
		omitUndefined({
			title: nonBlank(title),
			product_items: toProducts(productIds),
		}),
	);

const toProducts = (value: unknown) => toIds(value).map((id) => ({ product_retailer_id: id }));

/**
 * Parses products in one line: `SKU-1, SKU-2`, or in sections: `Kitchens: SKU-1, SKU-2; Baths: SKU-3`.
 * A list from an expression is read as product IDs.
 */
export function parseProductSections(value: unknown): unknown {
	if (typeof value !== 'string') return [{ product_items: toProducts(value) }];
	return value
		.split(/[;\n]/)
		.filter((line) => line.trim())
		.map((line) => {
			const [, title, ids] = /^([^:,]+): (.*)$/.exec(line) ?? [];
			return omitUndefined({
				title: nonBlank(title?.trim()),
				product_items: toProducts(ids ?? line),
			});
		});
}

function toIds(value: unknown): unknown[] {
	if (Array.isArray(value)) return value;
	if (typeof value !== 'string') return nonBlank(value) === undefined ? [] : [value];
	const ids = value.split(/[,;\n]/);
	return ids.map((id) => id.trim()).filter((id) => id);
}
