import { MAX_TEXT_LENGTH } from '../../wire/message';
import type { endpoints } from '../../wire/endpoints';
import type { Operation } from '../operation';
import { acceptedItem } from './acceptedItem';
import { checkOnly } from './checkOnly';
import { envelope } from './envelope';
import { advancedOptions, options } from './options';
import { messagePreview } from './preview/messagePreview';
import { requestLabels } from './requestLabels';
import { toWithinWindow } from './serviceWindow';

export const text: Operation<typeof endpoints.sendMessages> = {
	option: {
		name: 'Send Text',
		value: 'sendText',
		action: 'Send text message',
		description: 'Send text to a recipient who messaged you in the last 24 hours',
	},
	fields: [
		toWithinWindow,
		{
			displayName: 'Text',
			name: 'text',
			type: 'string',
			typeOptions: { rows: 4 },
			required: true,
			default: '',
			placeholder: 'e.g. Hello Ann, your order is on its way.',
			description: `Message text, up to ${MAX_TEXT_LENGTH} characters`,
		},
		{
			displayName: 'Link Preview',
			name: 'previewUrl',
			type: 'boolean',
			default: false,
			description: 'Whether to show a preview of the first link in the text',
		},
		checkOnly,
		options,
		advancedOptions,
	],
	labels: () => ({
		...requestLabels,
		'messages.*.previewUrl': 'Link Preview',
		'messages.*.text.body': 'Text',
	}),
	request: (param, settings) =>
		envelope(param, settings, {
			type: 'text',
			previewUrl: param('previewUrl'),
			text: { body: param('text') },
		}),
	output: acceptedItem,
	preview: messagePreview,
};
