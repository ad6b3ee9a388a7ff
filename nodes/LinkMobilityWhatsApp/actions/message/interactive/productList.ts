import type { INodeProperties } from 'n8n-workflow';
import { MAX_PRODUCTS } from '../../../wire/interactive/products';
import { MAX_SECTIONS } from '../../../wire/interactive/sections';
import { isRounded } from '../../../wire/text';
import { defined, fields, filled } from '../../given';
import { INTERACTIVE } from './kind';
import type { Kind } from './kind';
import { body, footer, headerText, optionalText, partLabels, requiredBody } from './parts';
import { catalogId } from './product';
import { SECTION, sectionLabels, sections, sectionTitle, specifySections } from './sections';

const products: INodeProperties = {
	displayName: 'Product IDs',
	name: 'products',
	type: 'string',
	typeOptions: { rows: 3 },
	required: true,
	default: '',
	placeholder: 'e.g. SKU-01, SKU-02',
	description: `Content IDs from Meta's Commerce Manager, one per line or separated by commas, or an expression that yields a list. Up to ${MAX_PRODUCTS} over all sections.`,
};

const form: INodeProperties = {
	displayName: 'Sections',
	name: 'sections',
	type: 'fixedCollection',
	placeholder: 'Add Section',
	typeOptions: { multipleValues: true, sortable: true },
	required: true,
	default: {},
	description: `Groups of products, up to ${MAX_SECTIONS} with ${MAX_PRODUCTS} products in all`,
	options: [{ displayName: 'Section', name: 'section', values: [sectionTitle, products] }],
};

const asJson: INodeProperties = {
	displayName: 'Sections',
	name: 'sectionsJson',
	type: 'json',
	required: true,
	default: '',
	placeholder: 'e.g. [{ "title": "Kitchens", "products": ["SKU-01", "SKU-02"] }]',
	description: `A list of up to ${MAX_SECTIONS} sections with title and products, or of up to ${MAX_PRODUCTS} product IDs alone`,
};

export const productList: Kind = {
	option: {
		name: 'Product List',
		value: 'product_list',
		description: `Up to ${MAX_PRODUCTS} products of your catalog`,
	},
	fields: [
		{ ...headerText, required: true },
		body,
		catalogId,
		...specifySections(form, asJson),
		footer,
	],
	labels: {
		...partLabels,
		...sectionLabels,
		[`${INTERACTIVE}.action.catalog_id`]: 'Catalog ID',
		[`${SECTION}.product_items`]: 'Product IDs',
		[`${SECTION}.product_items.*`]: 'Product IDs',
		[`${SECTION}.product_items.*.product_retailer_id`]: 'Product ID',
	},
	content: (param) => ({
		header: { type: 'text', text: param('headerText') },
		body: requiredBody(param),
		footer: optionalText(param('footer')),
		action: {
			catalog_id: param('catalogId'),
			sections: sections(param, ['products', 'product_items'], section),
		},
	}),
};

/** JSON may also have the API's own `product_items`, which are not changed. */
function section({ title, products: value, ...others }: Record<string, unknown>): object {
	const products = value === undefined ? {} : { product_items: items(value) };
	return defined({ ...others, ...products, title: filled(title) });
}

/** The products of a text or a list of IDs; other values stay as they are, for the schema to refuse. */
function items(value: unknown): unknown {
	if (isRounded(value)) return [item(value)];
	const ids = typeof value === 'object' ? (value ?? []) : String(value).split(/[\r\n,;]+/);
	if (!Array.isArray(ids)) return ids;
	return ids.filter((id) => filled(id) !== undefined).map(item);
}

const item = (id: unknown) => (typeof id === 'object' ? fields(id) : { product_retailer_id: id });
