import { z } from 'zod/v3';
import { object, variant } from '../../../json/object';
import { text, webAddress } from '../../../json/values';
import { MAX_DISPLAY_TEXT_LENGTH } from '../../../shared';
import { beyond } from './beyond';
import { listMessage, replyButtons } from './choices';
import { flow } from './flow';
import { body, footer, header } from './parts';
import { catalog, productList, singleProduct } from './products';

/** Source: specification, CTA URL. */
const ctaUrl = object({
	type: z.literal('cta_url'),
	header: header.optional(),
	body,
	footer: footer.optional(),
	action: object({
		name: z.literal('cta_url'),
		parameters: object({ display_text: text(MAX_DISPLAY_TEXT_LENGTH), url: webAddress() }),
	}),
});

/** Source: specification, Interactive Location Request Messages type. */
const locationRequest = object({
	type: z.literal('location_request_message'),
	body,
	action: object({ name: z.literal('send_location') }),
});

/** Source: specification, Interactive message; docs/decisions.md#interactive-kinds. */
export const interactiveMessage = object({
	type: z.literal('interactive'),
	interactive: variant('type', {
		button: replyButtons,
		list: listMessage,
		cta_url: ctaUrl,
		flow,
		product: singleProduct,
		product_list: productList,
		catalog_message: catalog,
		location_request_message: locationRequest,
		address_message: beyond,
		carousel: beyond,
		order_details: beyond,
		order_status: beyond,
		request_contact_info: beyond,
		voice_call: beyond,
	}),
});

/** What an interactive message holds; undefined for any other message. */
export const interactiveOf = (content: unknown) =>
	interactiveMessage.safeParse(content).data?.interactive;
