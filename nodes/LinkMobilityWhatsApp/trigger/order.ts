import type { Content, MessageType } from '../wire/content';

type Given = NonNullable<Content['order']>;
type Item = Given['productItems'][number];

/** So many decimals are more than any currency has, and fewer than where sums go astray. */
const DECIMALS = 6;

/** A cart, with what it costs. Source: L1815-1825. */
export function orderContent({ catalogId, text, productItems: items }: Given) {
	const type: MessageType = 'order';
	const currencies = [...new Set(items.map((item) => item.currency))];
	const currency = currencies.length === 1 ? currencies[0] : undefined;
	const total = currencies.length > 1 ? undefined : sum(items);
	return { type, text, order: { catalogId, text, items, total, currency } };
}

/** Nothing, when an item does not say how many or what it costs. */
function sum(items: Item[]): number | undefined {
	const prices = items.map(({ quantity = NaN, itemPrice = NaN }) => quantity * itemPrice);
	const total = prices.reduce((all, price) => all + price, 0);
	return items.length && Number.isFinite(total) ? Number(total.toFixed(DECIMALS)) : undefined;
}
