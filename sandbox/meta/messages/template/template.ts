import { z } from 'zod/v3';
import { object, reject, variant } from '../../../json/object';
import { anyText, list, text } from '../../../json/values';
import { bodyParameter, buttonParameters, headerParameter, offerParameter } from './parameters';

const header = object({
	type: z.literal('header'),
	parameters: z.array(headerParameter).max(1),
});
const body = object({ type: z.literal('body'), parameters: z.array(bodyParameter) });

/** See docs/decisions.md#button-index. */
const index = anyText.refine((value) => /^\d$/.test(value), 'must be a whole number from 0 to 9');

/** @param least how many parameters there have to be; none where the parameter is optional */
const buttonOf = <N extends keyof typeof buttonParameters>(name: N, least: 0 | 1) =>
	object({
		type: z.literal('button'),
		sub_type: z.literal(name),
		index,
		parameters: z.array(buttonParameters[name]).min(least).max(1),
	});

/** Source: specification, Component; docs/decisions.md#sub-type-values. */
const button = variant('sub_type', {
	quick_reply: buttonOf('quick_reply', 1),
	url: buttonOf('url', 1),
	copy_code: buttonOf('copy_code', 1),
	catalog: buttonOf('catalog', 0),
	flow: buttonOf('flow', 0),
	mpm: buttonOf('mpm', 1),
});

/** `index` in the specification, `card_index` at Meta. See docs/decisions.md#card-index. */
const card = object({
	card_index: anyText.optional(),
	index: anyText.optional(),
	components: z.array(variant('type', { header, body, button })),
}).transform(({ card_index, index: position, components }, context) => {
	const place = Number(card_index ?? position);
	return Number.isInteger(place)
		? { card_index: place, components }
		: reject(context, 'must be a whole number', { path: ['card_index'] });
});

const component = variant('type', {
	header,
	body,
	button,
	carousel: object({ type: z.literal('carousel'), cards: list(card) }),
	limited_time_offer: object({
		type: z.literal('limited_time_offer'),
		parameters: z.array(offerParameter).length(1),
	}),
});

/** Source: specification, Template, Language; docs/decisions.md#namespace, #components-empty. */
export const templateMessage = object({
	type: z.literal('template'),
	template: object({
		namespace: anyText.optional(),
		name: text(),
		language: object({ code: text(), policy: anyText.optional() }),
		components: z.array(component).default([]),
	}),
});
