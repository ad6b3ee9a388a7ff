import { z } from 'zod/v3';
import { replyButtons } from './interactive/replyButtonMessage';
import { flow } from './interactive/flowMessage';
import { linkButton } from './interactive/linkButtonMessage';
import { list } from './interactive/listMessage';
import { locationRequest } from './interactive/locationRequestMessage';
import { catalog, productList, singleProduct } from './interactive/productMessages';

/** Spelled as in the examples. See docs/decisions.md#interactive-kinds. */
export const interactiveKinds = [
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
