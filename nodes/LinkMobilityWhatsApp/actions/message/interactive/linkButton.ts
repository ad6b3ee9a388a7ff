import { MAX_LINK_BUTTON_LENGTH } from '../../../wire/interactive/link';
import { anyHeader, header, headerLabels } from './header';
import { INTERACTIVE } from './kind';
import type { Kind } from './kind';
import { body, footer, optionalText, partLabels, requiredBody } from './parts';

export const linkButton: Kind = {
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
			description: `What the button says, up to ${MAX_LINK_BUTTON_LENGTH} characters`,
		},
		{
			displayName: 'URL',
			name: 'url',
			type: 'string',
			required: true,
			default: '',
			placeholder: 'e.g. https://example.com/dates',
			description: 'The page that the button opens, starting with http:// or https://',
		},
		...anyHeader,
		footer,
	],
	labels: {
		...partLabels,
		...headerLabels,
		[`${INTERACTIVE}.action.parameters.display_text`]: 'Button Text',
		[`${INTERACTIVE}.action.parameters.url`]: 'URL',
	},
	content: (param) => ({
		header: header(param),
		body: requiredBody(param),
		footer: optionalText(param('footer')),
		action: {
			name: 'cta_url',
			parameters: { display_text: param('buttonText'), url: param('url') },
		},
	}),
};
