import type { InteractiveKindEntry } from './interactiveKind';
import { body, partLabels, requiredBody } from './interactiveTexts';

export const locationRequest: InteractiveKindEntry = {
	option: {
		name: 'Location Request',
		value: 'location_request_message',
		description: "A button to share the recipient's location",
	},
	fields: [body],
	labels: partLabels,
	content: (param) => ({ body: requiredBody(param), action: { name: 'send_location' } }),
};
