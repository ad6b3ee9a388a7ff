import { z } from 'zod/v3';
import { replyButtons } from './interactive/buttons';
import { flow } from './interactive/flow';
import { linkButton } from './interactive/link';
import { list } from './interactive/list';
import { locationRequest } from './interactive/location';
import { catalog, productList, singleProduct } from './interactive/products';

/** Spelled as in the examples. See docs/decisions.md#interactive-kinds. */
const interactiveKinds = [
	'button',
	'list',
	'cta_url',
	'flow',
	'product',
	'product_list',
	'catalog_message',
	'location_request_message',
] as const;
export type InteractiveKind = (typeof interactiveKinds)[number];

export const interactive = z.discriminatedUnion(
	'type',
	[replyButtons, list, linkButton, flow, singleProduct, productList, catalog, locationRequest],
	{ errorMap: () => ({ message: `must be one of ${interactiveKinds.join(', ')}` }) },
);

/** WhatsApp delivers it only within the 24-hour window. Message API 1.4.19, Interactive message. */
export const interactiveMessage = z
	.object({ type: z.literal('interactive'), interactive })
	.strict();
