import { interactiveMessage } from '../../nodes/LinkMobilityWhatsApp/wire/interactive';
import { reasons } from './reasons';

export const parsed = (interactive: unknown) =>
	interactiveMessage.safeParse({ type: 'interactive', interactive });

/** The paths and reasons that an interactive message is refused with. */
export const refused = (interactive: unknown) => reasons(parsed(interactive).error);

export const body = { text: 'b' };
export const a = (count: number) => 'a'.repeat(count);
export const many = <T>(count: number, each: (index: number) => T) =>
	Array.from({ length: count }, (_, index) => each(index));
export const button = (title: string, id = title) => ({ type: 'reply', reply: { id, title } });
export const row = (title: string, more = {}) => ({ id: title, title, ...more });
export const buttons = (list: unknown, more = {}) => ({
	type: 'button',
	body,
	action: { buttons: list },
	...more,
});
export const list = (sections: unknown, more = {}) => ({
	type: 'list',
	body,
	action: { button: 'Menu', sections },
	...more,
});
export const menu = (button: unknown) =>
	list(0, { action: { button, sections: [{ rows: [row('r')] }] } });
export const link = (display_text: unknown, url: unknown = 'https://e.com', more = {}) => ({
	type: 'cta_url',
	body,
	action: { name: 'cta_url', parameters: { display_text, url } },
	...more,
});
export const flow = (more = {}) => ({
	type: 'flow',
	body,
	action: {
		name: 'flow',
		parameters: { flow_message_version: '3', flow_id: '77', flow_cta: 'Book', ...more },
	},
});
export const product = (more = {}) => ({
	type: 'product',
	action: { catalog_id: '1', product_retailer_id: 'A' },
	...more,
});
export const items = (count: number) =>
	many(count, (index) => ({ product_retailer_id: `SKU-${index + 1}` }));
export const products = (sections: unknown, more = {}) => ({
	type: 'product_list',
	header: { type: 'text', text: 'H' },
	body,
	action: { catalog_id: '1', sections },
	...more,
});
export const catalog = (more = {}) => ({
	type: 'catalog_message',
	body,
	action: { name: 'catalog_message' },
	...more,
});
export const locationRequest = (more = {}) => ({
	type: 'location_request_message',
	body,
	action: { name: 'send_location' },
	...more,
});
export const one = [button('Ok')];
export const rowsOf = (...counts: number[]) =>
	counts.map((count, section) => ({
		title: `S${section}`,
		rows: many(count, (index) => row(`${section}-${index}`)),
	}));
export const headed = (type: string, file: unknown) =>
	buttons(one, { header: { type, [type]: file } });
export const text = (text: string) => ({ header: { type: 'text', text } });
export const image = { header: { type: 'image', image: { link: 'https://e.com/i.png' } } };
export const footed = (text: string) => ({ footer: { text } });
export const said = (text: unknown) => ({ body: { text } });
