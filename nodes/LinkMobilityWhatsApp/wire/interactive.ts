import { z } from 'zod/v3';
import { replyButtons } from './interactive/buttons';
import { flow } from './interactive/flow';
import { linkButton } from './interactive/link';
import { list } from './interactive/list';
import { locationRequest } from './interactive/location';
import { catalog, productList, singleProduct } from './interactive/products';

/** Every kind, as the examples spell it. Source: L1027, A-32. */
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
	{ errorMap: () => ({ message: `Kind must be one of ${interactiveKinds.join(', ')}` }) },
);

/** Goes only to people who wrote in the last 24 hours. Source: L994-1456. */
export const interactiveMessage = z
	.object({ type: z.literal('interactive'), interactive })
	.strict();
