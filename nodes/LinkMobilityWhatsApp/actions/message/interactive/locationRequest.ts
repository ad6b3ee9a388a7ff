import type { Kind } from './kind';
import { body, partLabels, requiredBody } from './parts';

export const locationRequest: Kind = {
	option: {
		name: 'Location Request',
		value: 'location_request_message',
		description: 'A button with which a person sends you their location',
	},
	fields: [body],
	labels: partLabels,
	content: (param) => ({ body: requiredBody(param), action: { name: 'send_location' } }),
};
