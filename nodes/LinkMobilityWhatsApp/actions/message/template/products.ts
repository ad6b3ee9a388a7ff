import type { INodeProperties } from 'n8n-workflow';
import { MAX_PRODUCTS } from '../../../wire/interactive/products';
import { MAX_SECTION_TITLE_LENGTH, MAX_SECTIONS } from '../../../wire/interactive/sections';
import type { Labels } from '../../../labels/labels';
import { defined, filled, rows } from '../../given';

/** The products behind a multi-product button. */
export const productSections: INodeProperties = {
	displayName: 'Sections',
	name: 'sections',
	type: 'fixedCollection',
	placeholder: 'Add Section',
	typeOptions: { multipleValues: true, sortable: true },
	required: true,
	default: {},
	description: `The products to offer, in up to ${MAX_SECTIONS} sections, ${MAX_PRODUCTS} products in all`,
	options: [
		{
			displayName: 'Section',
			name: 'section',
			values: [
				{
					displayName: 'Title',
					name: 'title',
					type: 'string',
					default: '',
					placeholder: 'e.g. Kitchens',
					description: `Stands above the section, up to ${MAX_SECTION_TITLE_LENGTH} characters. A section that is the only one needs none.`,
				},
				{
					displayName: 'Product IDs',
					name: 'productIds',
					type: 'string',
					required: true,
					default: '',
					placeholder: 'e.g. SKU-4711, SKU-4712',
					description:
						"The products' content IDs in Commerce Manager, comma-separated. An expression may yield a list.",
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

export const readSections = (value: unknown) =>
	rows(value, 'section').map(({ title, productIds }) =>
		defined({
			title: filled(title),
			product_items: products(productIds),
		}),
	);

const products = (value: unknown) => list(value).map((id) => ({ product_retailer_id: id }));

/**
 * Sections from text: `SKU-1, SKU-2`, or with titles `Kitchens: SKU-1, SKU-2; Baths: SKU-3`. A list that an
 * expression yields has product IDs.
 */
export function listedSections(value: unknown): unknown {
	if (typeof value !== 'string') return [{ product_items: products(value) }];
	return value
		.split(/[;\n]/)
		.filter((line) => line.trim())
		.map((line) => {
			const [, title, ids] = /^([^:,]+): (.*)$/.exec(line) ?? [];
			return defined({ title: filled(title?.trim()), product_items: products(ids ?? line) });
		});
}

function list(value: unknown): unknown[] {
	if (Array.isArray(value)) return value;
	if (typeof value !== 'string') return filled(value) === undefined ? [] : [value];
	const ids = value.split(/[,;\n]/);
	return ids.map((id) => id.trim()).filter((id) => id);
}
