import type { InteractiveKindEntry } from './interactiveKind';
import { body, readBody, textLabels } from './interactiveTexts';

export const locationRequest: InteractiveKindEntry = {
	option: {
		name: 'Location Request',
		value: 'location_request_message',
		description: "A button to share the recipient's location",
	},
	fields: [{ ...body, placeholder: 'e.g. Where should we deliver your kitchen?' }],
	labels: textLabels,
	content: (param) => ({ body: readBody(param), action: { name: 'send_location' } }),
};
