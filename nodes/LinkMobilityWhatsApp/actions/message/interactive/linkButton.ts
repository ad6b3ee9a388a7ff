import { MAX_LINK_BUTTON_LENGTH } from '../../../wire/interactive/linkButtonMessage';
import { headerFields, headerLabels, readHeader } from './interactiveHeader';
import { INTERACTIVE } from './interactiveKind';
import type { InteractiveKindEntry } from './interactiveKind';
import { body, footer, optionalText, readBody, textLabels } from './interactiveTexts';

export const linkButton: InteractiveKindEntry = {
	option: {
		name: 'Link Button',
		value: 'cta_url',
		description: 'A button that opens a web page',
	},
	fields: [
		body,
		{
			displayName: 'Button Text',
			name: 'buttonText',
			type: 'string',
			required: true,
			default: '',
			placeholder: 'e.g. See dates',
			description: `Button text, up to ${MAX_LINK_BUTTON_LENGTH} characters`,
		},
		{
			displayName: 'URL',
			name: 'url',
			type: 'string',
			required: true,
			default: '',
			placeholder: 'e.g. https://example.com/dates',
			description: 'URL that the button opens, starting with http:// or https://',
		},
		...headerFields,
		footer,
	],
	labels: {
		...textLabels,
		...headerLabels,
		[`${INTERACTIVE}.action.parameters.display_text`]: 'Button Text',
		[`${INTERACTIVE}.action.parameters.url`]: 'URL',
	},
	content: (param) => ({
		header: readHeader(param),
		body: readBody(param),
		footer: optionalText(param('footer')),
		action: {
			name: 'cta_url',
			parameters: { display_text: param('buttonText'), url: param('url') },
		},
	}),
};
