import { presetBody, presetButton, presetFooter } from './presetTexts';
import { EXAMPLE_CODE } from './example';
import type {
	KnownButton,
	KnownComponent,
} from '../../../nodes/LinkMobilityWhatsApp/wire/definition/known';
import { withLinks } from './exampleFile';
import type { Kept } from './template';

/**
 * The template as Get answers it: without what Meta keeps to itself, with links in place of the handles
 * of files, and with its own words in an authentication template, whose button is then an address. Source: api-notes 2.4.
 */
export function answer({ submitted, edits, reservedUntil, ...template }: Kept) {
	void [submitted, edits, reservedUntil];
	const { language, category } = template;
	const components = template.components.map((component) =>
		category === 'AUTHENTICATION' ? withWords(component, language) : withLinks(component),
	);
	return { ...template, components };
}

function withWords(component: KnownComponent, language: string): KnownComponent {
	const { type, buttons, code_expiration_minutes: minutes } = component;
	if (type === 'BODY') {
		const text = presetBody(language, component.add_security_recommendation === true);
		return { ...component, text, example: { body_text: [[EXAMPLE_CODE]] } };
	}
	if (type === 'FOOTER' && minutes !== undefined) {
		return { ...component, text: presetFooter(language, minutes) };
	}
	return buttons ? { type, buttons: buttons.map((one) => codeButton(one, language)) } : component;
}

const ADDRESS = 'https://www.whatsapp.com/otp/code/';

function codeButton(button: KnownButton, language: string): KnownButton {
	const { otp_type = 'COPY_CODE', text = presetButton(language), autofill_text } = button;
	const [app] = Array.isArray(button.supported_apps) ? button.supported_apps : [];
	const query = Object.entries({
		otp_type,
		...(typeof autofill_text === 'string' && { cta_display_name: autofill_text }),
		...app,
		code: 'otp',
	});
	const pairs = query.map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`);
	const url = `${ADDRESS}?${pairs.join('&')}`;
	return { type: 'URL', text, url: `${url}{{1}}`, example: [url + EXAMPLE_CODE] };
}
