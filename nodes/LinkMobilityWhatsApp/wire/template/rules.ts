import { z } from 'zod/v3';
import { LONGEST_OFFER_COUPON, MOST_OFFER_BUTTONS } from './button';
import type { Component } from './components';

const code = z.ZodIssueCode.custom;

/** Everything but buttons can be there once. */
export function once(components: Component[], context: z.RefinementCtx): void {
	for (const type of ['header', 'body', 'limited_time_offer', 'carousel']) {
		if (components.filter((each) => each.type === type).length < 2) continue;
		context.addIssue({ code, message: `Components can have only one of type ${type}` });
	}
}

const isOffer = (components: Component[]) =>
	components.some(({ type }) => type === 'limited_time_offer');

/** Copy Code, which may be missing, and URL: an index alone does not tell that there are too many. */
export function fewButtons(components: Component[], context: z.RefinementCtx): void {
	const count = components.filter(({ type }) => type === 'button').length;
	if (!isOffer(components) || count <= MOST_OFFER_BUTTONS) return;
	const message = `There can be at most ${MOST_OFFER_BUTTONS} buttons in a limited-time offer, here are ${count}`;
	context.addIssue({ code, message });
}

/** No two buttons are the same one of the template. */
export function ownIndex(
	components: Array<{ type: string; index?: string }>,
	context: z.RefinementCtx,
): void {
	const rows = components.flatMap(({ type, index }, at) =>
		type === 'button' ? [{ index, at }] : [],
	);
	const indices = rows.map(({ index }) => index);
	for (const [row, { index, at }] of rows.entries()) {
		const first = indices.indexOf(index);
		if (index === undefined || first === row) continue;
		const message = `Index ${index} is already that of row ${first + 1}`;
		context.addIssue({ code, path: [at, 'index'], message });
	}
}

/** The code of a limited-time offer is shorter than that of a coupon. */
export function shortCoupon(components: Component[], context: z.RefinementCtx): void {
	if (!isOffer(components)) return;
	for (const [at, component] of components.entries()) {
		if (component.type !== 'button' || component.sub_type !== 'copy_code') continue;
		const [coupon] = component.parameters;
		if (!coupon || coupon.coupon_code.length <= LONGEST_OFFER_COUPON) continue;
		const message = `Code can be at most ${LONGEST_OFFER_COUPON} characters in a limited-time offer`;
		context.addIssue({ code, path: [at, 'parameters'], message });
	}
}
