import { EXAMPLE_CODE } from './example';
import { withLinks } from './exampleFile';
import { presetBody, presetButton, presetFooter } from './presetTexts';
import type { StoredButton, StoredComponent, Template } from './template';

/**
 * The template as Get answers it: links in place of file handles, and the preset texts of an
 * authentication template, whose button is answered as one of type URL. Source: Meta, authentication
 * templates.
 */
export function answer({ submitted, edits, reservedUntil, ...template }: Template) {
	void [submitted, edits, reservedUntil];
	const { language, category } = template;
	const components = template.components.map((component) =>
		category === 'AUTHENTICATION' ? withPresets(component, language) : withLinks(component),
	);
	return { ...template, components };
}

function withPresets(component: StoredComponent, language: string): StoredComponent {
	const { type, buttons, code_expiration_minutes: minutes } = component;
	if (type === 'BODY') {
		const text = presetBody(language, component.add_security_recommendation === true);
		return { ...component, text, example: { body_text: [[EXAMPLE_CODE]] } };
	}
	if (type === 'FOOTER' && minutes !== undefined) {
		return { ...component, text: presetFooter(language, minutes) };
	}
	return buttons
		? { type, buttons: buttons.map((button) => codeButton(button, language)) }
		: component;
}

const ADDRESS = 'https://www.whatsapp.com/otp/code/';

function codeButton(button: StoredButton, language: string): StoredButton {
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
