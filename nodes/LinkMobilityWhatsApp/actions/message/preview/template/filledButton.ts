import type { KnownButton } from '../../../../wire/definition/known';
import { places } from '../../../../wire/definition/variables';
import { fill } from './fill';
import { tap } from '../layout';
import type { Button } from './sentTemplate';

/** What WhatsApp writes on buttons that have no text of their own, in the language of the template. */
const ownLabels = new Map([
	['CATALOG', 'View catalog'],
	['COPY_CODE', 'Copy offer code'],
	['MPM', 'View items'],
	['OTP', 'Copy code'],
]);

/**
 * A button of a template, with what it opens.
 *
 * @param sent its values; undefined if the message fills in nothing
 * @param code the one-time code that the button copies, if it is one that does
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

/** The address of a button has one variable, whatever its name is. */
function filledUrl(url: string, sent: Button | undefined): string {
	const value = sent && valueOf(sent);
	if (value === undefined) return url;
	return fill(url, new Map(places(url).map(({ name }) => [name.trim(), value])));
}

/** What a person sees of the values of a button: no payloads, tokens and data. */
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
