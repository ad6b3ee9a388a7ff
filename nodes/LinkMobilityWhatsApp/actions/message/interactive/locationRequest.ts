import type { Kind } from './kind';
import { body, said } from './parts';

export const locationRequest: Kind = {
	option: {
		name: 'Location Request',
		value: 'location_request_message',
		description: "A button to share the recipient's location",
	},
	fields: [body],
	content: (param) => ({ body: said(param), action: { name: 'send_location' } }),
};
