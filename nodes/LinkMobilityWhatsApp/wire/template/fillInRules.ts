import { z } from 'zod/v3';
import { MAX_OFFER_BUTTONS, MAX_OFFER_COUPON_LENGTH } from './filledInButton';
import type { Component } from './filledInComponent';

const code = z.ZodIssueCode.custom;

/** Every type but `button` can occur only once. */
export function uniqueTypes(components: Component[], context: z.RefinementCtx): void {
	for (const type of ['header', 'body', 'limited_time_offer', 'carousel']) {
		if (components.filter((each) => each.type === type).length < 2) continue;
		context.addIssue({ code, message: `can have only one component of type ${type}` });
	}
}

const isOffer = (components: Component[]) =>
	components.some(({ type }) => type === 'limited_time_offer');

/** The buttons of a limited-time offer are counted, because the first one may be left out. */
export function offerButtonLimit(components: Component[], context: z.RefinementCtx): void {
	const count = components.filter(({ type }) => type === 'button').length;
	if (!isOffer(components) || count <= MAX_OFFER_BUTTONS) return;
	const message = `can have at most ${MAX_OFFER_BUTTONS} components of type button in a limited-time offer, not ${count}`;
	context.addIssue({ code, message });
}

/** The code of a limited-time offer is shorter than that of a coupon. */
export function offerCouponLimit(components: Component[], context: z.RefinementCtx): void {
	if (!isOffer(components)) return;
	for (const [at, component] of components.entries()) {
		if (component.type !== 'button' || component.sub_type !== 'copy_code') continue;
		const [coupon] = component.parameters;
		if (!coupon || coupon.coupon_code.length <= MAX_OFFER_COUPON_LENGTH) continue;
		const path = [at, 'parameters', 0, 'coupon_code'];
		const message = `can be at most ${MAX_OFFER_COUPON_LENGTH} characters in a limited-time offer`;
		context.addIssue({ code, path, message });
	}
}
