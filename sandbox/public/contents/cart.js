import { html } from 'htm/preact';
import { useRef, useState } from 'preact/hooks';
import * as icons from '../icons.js';
import { Action, Sheet } from '../sheet.js';

/** A product with its name and price; the name of an unknown product is its ID. */
export const productOf = (catalog, id) =>
	catalog.products.find((product) => product.id === id) ?? { id, name: id, price: catalog.price };

/**
 * A button that opens products to order.
 *
 * @param {{
 *   text: string,
 *   sections: Array<{ title?: string, ids: string[] }>,
 *   first?: number, the initial quantity of each product
 *   catalog: import('../live.js').Catalog,
 *   testid?: string,
 *   act: (what: string, body: unknown) => Promise<unknown>,
 * }} props
 */
export function CartButton({ text, sections, first = 0, catalog, testid = 'open-products', act }) {
	const dialog = useRef(null);
	const ids = [...new Set(sections.flatMap((section) => section.ids))];
	const initial = () => new Map(ids.map((id) => [id, first]));
	const [cart, setCart] = useState(initial);
	const items = [...cart].flatMap(([id, quantity]) => (quantity > 0 ? [{ id, quantity }] : []));
	const total = items.reduce(
		(sum, { id, quantity }) => sum + quantity * Number(productOf(catalog, id).price),
		0,
	);
	const order = async (fields) => {
		await act('orders', { items, text: String(fields.get('text')) });
		setCart(initial());
	};
	const put = (id, quantity) => setCart(new Map(cart).set(id, Math.min(99, Math.max(0, quantity))));
	return html`
		<${Action} testid=${testid} onAct=${() => dialog.current.showModal()}>
			${icons.bag(16)} <span dir="auto">${text}</span>
		<//>
		<${Sheet}
			dialog=${dialog}
			title=${text}
			send=${items.length ? `Order for ${total} ${catalog.currency}` : 'Order'}
			testid="order-send"
			canSend=${items.length > 0}
			onSend=${order}
		>
			${sections.map(
				({ title, ids: inside }) => html`
					<section class="rows">
						${title && html`<h3 dir="auto">${title}</h3>`}
						${inside.map(
							(id) =>
								html`<${Product}
									...${productOf(catalog, id)}
									currency=${catalog.currency}
									quantity=${cart.get(id) ?? 0}
									onPut=${(quantity) => put(id, quantity)}
								/>`,
						)}
					</section>
				`,
			)}
			<label>
				<span>Message (optional)</span>
				<input name="text" dir="auto" autocomplete="off" />
			</label>
			<p class="faint small">Names and prices are made up; those of your catalog are at Meta.</p>
		<//>
	`;
}

const Product = ({ id, name, price, currency, quantity, onPut }) => html`
	<div class="product" data-testid="product" data-product=${id}>
		<span class="picture" aria-hidden="true">${icons.bag(20)}</span>
		<span class="what">
			<b dir="auto">${name}</b>
			<span class="faint">${price} ${currency}${name === id ? '' : ` · ${id}`}</span>
		</span>
		<button
			type="button"
			class="round"
			aria-label=${`One ${name} less`}
			onClick=${() => onPut(quantity - 1)}
			disabled=${quantity === 0}
		>
			${icons.minus(16)}
		</button>
		<output aria-label=${`Number of ${name}`}>${quantity}</output>
		<button
			type="button"
			class="round"
			aria-label=${`One ${name} more`}
			onClick=${() => onPut(quantity + 1)}
		>
			${icons.plus(16)}
		</button>
	</div>
`;

export const SingleProduct = ({ action, ...rest }) => {
	const { name, price } = productOf(rest.catalog, action.product_retailer_id);
	return html`
		<p class="product">
			<span class="picture" aria-hidden="true">${icons.bag(20)}</span>
			<span class="what">
				<b dir="auto">${name}</b>
				<span class="faint">${price} ${rest.catalog.currency}</span>
			</span>
		</p>
		<${CartButton}
			text="View"
			sections=${[{ ids: [action.product_retailer_id] }]}
			first=${1}
			...${rest}
		/>
	`;
};

export const ListOfProducts = ({ action, ...rest }) => {
	const sections = action.sections.map(({ title, product_items }) => ({
		title,
		ids: product_items.map(({ product_retailer_id }) => product_retailer_id),
	}));
	return html`<${CartButton} text="View items" sections=${sections} ...${rest} />`;
};

/** The product of the thumbnail is in the catalog even if the sandbox does not know it. */
export const CatalogButton = ({ action, ...rest }) => {
	const thumbnail = action.parameters?.thumbnail_product_retailer_id;
	const sections = [{ ids: wholeCatalog(rest.catalog, thumbnail) }];
	return html`<${CartButton} text="View catalog" sections=${sections} ...${rest} />`;
};

export const wholeCatalog = (catalog, thumbnail) => {
	const ids = catalog.products.map(({ id }) => id);
	return thumbnail === undefined ? ids : [...new Set([thumbnail, ...ids])];
};
