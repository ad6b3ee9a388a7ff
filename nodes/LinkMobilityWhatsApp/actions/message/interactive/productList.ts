import type { INodeProperties } from 'n8n-workflow';
import { MAX_PRODUCTS } from '../../../wire/interactive/productMessages';
import { MAX_SECTIONS } from '../../../wire/interactive/messageSections';
import { isRounded } from '../../../wire/text';
import { omitUndefined, toRecord, nonBlank } from '../../panelValues';
import { INTERACTIVE } from './interactiveKind';
import type { InteractiveKindEntry } from './interactiveKind';
import { body, footer, headerText, optionalText, readBody, textLabels } from './interactiveTexts';
import { catalogId } from './product';
import {
	SECTION,
	productSectionTitle,
	readSections,
	sectionLabels,
	specifySections,
} from './sections';

const productsField: INodeProperties = {
	displayName: 'Product IDs',
	name: 'products',
	type: 'string',
	typeOptions: { rows: 3 },
	required: true,
	default: '',
	placeholder: 'e.g. SKU-01, SKU-02',
	description: `Content IDs from Meta's Commerce Manager: commas or line breaks between them, or a list. Up to ${MAX_PRODUCTS} in all sections.`,
};

const form: INodeProperties = {
	displayName: 'Sections',
	name: 'sections',
	type: 'fixedCollection',
	placeholder: 'Add Section',
	typeOptions: { multipleValues: true, sortable: true },
	required: true,
	default: { section: [{ title: '', products: '' }] },
	description: `Groups of products, up to ${MAX_SECTIONS} sections and ${MAX_PRODUCTS} products in total`,
	options: [
		{ displayName: 'Section', name: 'section', values: [productSectionTitle, productsField] },
	],
};

const asJson: INodeProperties = {
	displayName: 'Sections',
	name: 'sectionsJson',
	type: 'json',
	required: true,
	default: '',
	placeholder: 'e.g. [{ "title": "Kitchens", "products": ["SKU-01", "SKU-02"] }]',
	description: `A list of up to ${MAX_SECTIONS} sections with title and products, or of up to ${MAX_PRODUCTS} product IDs without sections`,
	hint: 'For example: [{ "title": "Kitchens", "products": ["SKU-01", "SKU-02"] }]',
};

export const productList: InteractiveKindEntry = {
	option: {
		name: 'Product List',
		value: 'product_list',
		description: `Up to ${MAX_PRODUCTS} products of your catalog`,
	},
	fields: [
		{ ...headerText, required: true },
		{ ...body, placeholder: 'e.g. Here are the kitchens we talked about.' },
		catalogId,
		...specifySections(form, asJson),
		footer,
	],
	labels: {
		...textLabels,
		...sectionLabels,
		[`${INTERACTIVE}.action.catalog_id`]: 'Catalog ID',
		[`${SECTION}.product_items`]: 'Product IDs',
		[`${SECTION}.product_items.*`]: 'Product IDs',
		[`${SECTION}.product_items.*.product_retailer_id`]: 'Product ID',
	},
	content: (param) => ({
		header: { type: 'text', text: param('headerText') },
		body: readBody(param),
		footer: optionalText(param('footer')),
		action: {
			catalog_id: param('catalogId'),
			sections: readSections(param, ['products', 'product_items'], readSection),
		},
	}),
};

/** JSON can also contain the API's own `product_items`, which is passed through. */
function readSection({ title, products, ...others }: Record<string, unknown>): object {
	const items = products === undefined ? {} : { product_items: readProducts(products) };
	return omitUndefined({ ...others, ...items, title: nonBlank(title) });
}

/** Products from text or a list of IDs. Any other value is returned unchanged, for the schema to refuse. */
function readProducts(value: unknown): unknown {
	if (isRounded(value)) return [toProduct(value)];
	const ids = typeof value === 'object' ? (value ?? []) : String(value).split(/[\r\n,;]+/);
	if (!Array.isArray(ids)) return ids;
	return ids.filter((id) => nonBlank(id) !== undefined).map(toProduct);
}

const toProduct = (id: unknown) =>
	typeof id === 'object' ? toRecord(id) : { product_retailer_id: id };
