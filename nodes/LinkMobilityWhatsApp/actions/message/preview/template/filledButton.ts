import type { KnownButton } from '../../../../wire/definition/known';
import { places } from '../../../../wire/definition/variables';
import { fill } from './fill';
import { tap } from '../layout';
import type { Button } from './sentTemplate';

/** The labels that WhatsApp gives buttons without a text of their own, in the language of the template. */
const ownLabels = new Map([
	['CATALOG', 'View catalog'],
	['COPY_CODE', 'Copy offer code'],
	['MPM', 'View items'],
	['OTP', 'Copy code'],
]);

/**
 * A button of a template, with what it opens.
 *
 * @param sent its values; undefined if the message has none for it
 * @param code the one-time code, if the button copies one
 */
export function filledButton(
	defined: KnownButton,
	index: number,
	sent: Button | undefined,
	code: string | undefined,
): string {
	const label = defined.text ?? ownLabels.get(defined.type) ?? `Button ${index + 1}`;
	return tap(label, code ?? opened(defined, sent));
}

function opened(defined: KnownButton, sent: Button | undefined): string | undefined {
	const { url, phone_number: phone } = defined;
	if (url !== undefined) return filledUrl(url, sent);
	if (phone !== undefined) return phone;
	if (defined.type === 'FLOW') return 'opens a form';
	return sent && valueOf(sent);
}

/** The URL of a button has at most one variable, so its name does not matter. */
function filledUrl(url: string, sent: Button | undefined): string {
	const value = sent && valueOf(sent);
	if (value === undefined) return url;
	return fill(url, new Map(places(url).map(({ name }) => [name.trim(), value])));
}

/** The value of a button that a person sees, not its payload, token or data. */
export function valueOf(button: Button): string | undefined {
	switch (button.sub_type) {
		case 'url':
			return button.parameters[0]?.text;
		case 'copy_code':
			return button.parameters[0]?.coupon_code;
		case 'mpm':
			return button.parameters[0]?.action.sections
				.flatMap(({ product_items }) => product_items)
				.map(({ product_retailer_id }) => product_retailer_id)
				.join(', ');
		default:
			return undefined;
	}
}
