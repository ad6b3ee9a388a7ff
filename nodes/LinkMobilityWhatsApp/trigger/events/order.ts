import type { Content } from '../../wire/content';
import type { MessageType } from './messageType';
import { withOthers } from './others';

type Order = NonNullable<Content['order']>;
type OrderItem = Order['productItems'][number];

/** More decimals than any currency has, and fewer than those in which sums have rounding errors. */
const DECIMALS = 6;

/** An order with its total: docs/decisions.md#order-numbers. */
export function orderContent({ catalogId, text, productItems: items, ...others }: Order) {
	const type: MessageType = 'order';
	const currencies = [...new Set(items.map((item) => item.currency))];
	const currency = currencies.length === 1 ? currencies[0] : undefined;
	const total = currencies.length > 1 ? undefined : sum(items);
	return { type, text, order: withOthers({ catalogId, text, items, total, currency }, others) };
}

/** `undefined` when an item has no quantity or no price. */
function sum(items: OrderItem[]): number | undefined {
	const prices = items.map(({ quantity = NaN, itemPrice = NaN }) => quantity * itemPrice);
	const total = prices.reduce((all, price) => all + price, 0);
	return items.length && Number.isFinite(total) ? Number(total.toFixed(DECIMALS)) : undefined;
}
