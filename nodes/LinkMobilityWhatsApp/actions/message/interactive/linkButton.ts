import { LONGEST_LINK_BUTTON } from '../../../wire/interactive/link';
import { anyHeader, header } from './header';
import type { Kind } from './kind';
import { body, footer, optional, said } from './parts';

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
			description: `Button text, up to ${LONGEST_LINK_BUTTON} characters`,
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
		...anyHeader,
		footer,
	],
	content: (param) => ({
		header: header(param),
		body: said(param),
		footer: optional(param('footer')),
		action: {
			name: 'cta_url',
			parameters: { display_text: param('buttonText'), url: param('url') },
		},
	}),
};
