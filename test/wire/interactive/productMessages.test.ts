import { items, many, parsed, product, products, refused } from '../../helpers/interactive';

describe('products and catalogs', () => {
	test.each<[string, unknown]>([
		['a product alone', product()],
		[
			'30 products in all',
			products([
				{ title: 'a', product_items: items(14) },
				{ title: 'b', product_items: items(16) },
			]),
		],
		[
			'10 sections of products',
			products(many(10, (n) => ({ title: `${n}`, product_items: items(1) }))),
		],
		['a single section of products without title', products([{ product_items: items(1) }])],
	])('accepts %s unchanged', (_title, interactive) => {
		expect(parsed(interactive)).toStrictEqual({
			success: true,
			data: { type: 'interactive', interactive },
		});
	});

	test.each<[string, unknown, string]>([
		[
			'11 sections',
			products(many(11, (n) => ({ title: `${n}`, product_items: items(1) }))),
			'interactive.action.sections can have at most 10 entries, not 11',
		],
		[
			'a product without catalog',
			product({ action: { product_retailer_id: 'A' } }),
			'interactive.action.catalog_id is required',
		],
		[
			'a product without ID',
			product({ action: { catalog_id: '1', product_retailer_id: '' } }),
			'interactive.action.product_retailer_id must not be blank',
		],
		[
			'a product list without header',
			products([{ product_items: items(1) }], { header: undefined }),
			'interactive.header is required',
		],
		[
			'a section without products',
			products([{ product_items: [] }]),
			'interactive.action.sections.0.product_items needs at least one product ID',
		],
		[
			'a blank product',
			products([{ product_items: [...items(1), { product_retailer_id: ' ' }] }]),
			'interactive.action.sections.0.product_items.1.product_retailer_id must not be blank',
		],
		[
			'products of two sections, one untitled',
			products([{ title: 'a', product_items: items(1) }, { product_items: items(1) }]),
			'interactive.action.sections.1.title is required with more than one section',
		],
		[
			'31 products in all',
			products([
				{ title: 'a', product_items: items(16) },
				{ title: 'b', product_items: items(15) },
			]),
			'interactive.action.sections can have at most 30 products in all, these have 31',
		],
	])('refuses %s', (_title, interactive, reason) => {
		expect(refused(interactive)).toEqual([reason]);
	});
});
