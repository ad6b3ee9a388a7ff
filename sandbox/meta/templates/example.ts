import { places, variablesOf } from '../../../nodes/LinkMobilityWhatsApp/wire/definition/variables';
import { HOUR_MS } from '../serviceWindow';
import type {
	KnownButton,
	KnownComponent,
	KnownPart,
} from '../../../nodes/LinkMobilityWhatsApp/wire/definition/known';
import type { Config } from '../../config';
import type { Kept } from './template';

/** Where what a definition does not say comes from. */
export interface Props {
	/** The folder of files to show, such as `/media/`. */
	files: string;
	catalog: Config['catalog'];
	now: Date;
}

type Given = Pick<Kept, 'name' | 'language' | 'components'>;

/** The `template` of a message, filled in with the approved examples. */
export function example({ name, language, components }: Given, props: Props) {
	const ends = props.now.getTime() + 48 * HOUR_MS;
	const cards = components.flatMap((component) => component.cards ?? []);
	const isOffer = components.some((one) => one.limited_time_offer?.has_expiration);
	return {
		name,
		language: { code: language },
		components: [
			...parts(components, props),
			...(isOffer
				? [
						{
							type: 'limited_time_offer',
							parameters: [
								{ type: 'limited_time_offer', limited_time_offer: { expiration_time_ms: ends } },
							],
						},
					]
				: []),
			...(cards.length
				? [
						{
							type: 'carousel',
							cards: cards.map((card, card_index) => ({
								card_index,
								components: parts(card.components, props),
							})),
						},
					]
				: []),
		],
	};
}

interface Filled {
	type: string;
	sub_type?: string;
	index?: string;
	parameters: object[];
}

/** Header, body and buttons, as far as there is something to fill in. */
const parts = (components: Array<KnownComponent | KnownPart>, props: Props): Filled[] =>
	components.flatMap((component): Filled[] => {
		const { type, buttons = [] } = component;
		if (type === 'BUTTONS') {
			return buttons.flatMap((button, index) => filledButton(button, String(index), props));
		}
		const parameters = type === 'HEADER' ? header(component, props) : body(component);
		return parameters.length ? [{ type: type.toLowerCase(), parameters }] : [];
	});

const PLACE = {
	latitude: 59.3326,
	longitude: 18.0649,
	name: 'Our shop',
	address: 'Drottninggatan 1, Stockholm',
};

function header(component: KnownPart, { files }: Props) {
	const { format, text = '', example: given } = component;
	if (format === 'IMAGE') return [{ type: 'image', image: { link: `${files}photo.jpg` } }];
	if (format === 'VIDEO') return [{ type: 'video', video: { link: `${files}video.mp4` } }];
	if (format === 'DOCUMENT') {
		const document = { link: `${files}document.pdf`, filename: 'Example.pdf' };
		return [{ type: 'document', document }];
	}
	if (format === 'LOCATION') return [{ type: 'location', location: PLACE }];
	return words(text, given?.header_text, given?.header_text_named_params);
}

export const EXAMPLE_CODE = '123456';

function body({ type, text, example: given }: KnownPart) {
	if (type !== 'BODY') return [];
	// The words of an authentication template are WhatsApp's own.
	if (text === undefined) return words('{{1}}', [EXAMPLE_CODE]);
	return words(text, given?.body_text?.[0], given?.body_text_named_params);
}

function words(
	text: string,
	inOrder: string[] = [],
	byName: Array<{ param_name: string; example: string }> = [],
) {
	return variablesOf(text).map((name, index) => {
		const named = byName.find(({ param_name }) => param_name === name);
		if (named) return { type: 'text', parameterName: name, text: named.example };
		return { type: 'text', text: inOrder[index] ?? name };
	});
}

function filledButton(button: KnownButton, index: string, { catalog }: Props) {
	const filled = (sub_type: string, parameter: object) => [
		{ type: 'button', sub_type, index, parameters: [parameter] },
	];
	const { type, url = '', example: [given = ''] = [] } = button;
	if (type === 'OTP') return filled('url', { type: 'text', text: EXAMPLE_CODE });
	if (type === 'COPY_CODE') return filled('copy_code', { type: 'coupon_code', coupon_code: given });
	if (type === 'MPM') return filled('mpm', { type: 'action', action: picked(catalog) });
	const [variable] = type === 'URL' ? places(url) : [];
	if (!variable) return [];
	const before = url.slice(0, variable.start);
	const end = given.startsWith(before) ? given.slice(before.length) : given;
	return filled('url', { type: 'text', text: end });
}

function picked({ products }: Config['catalog']) {
	const ids = products.map(({ id }) => id);
	return {
		thumbnail_product_retailer_id: ids[0] ?? 'product',
		sections: [
			{ title: 'All', product_items: ids.map((product_retailer_id) => ({ product_retailer_id })) },
		],
	};
}
