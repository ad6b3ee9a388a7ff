import type { Config } from '../../config';
import { HOUR_MS } from '../serviceWindow';
import type { StoredButton, StoredComponent, StoredPart, Template } from './template';
import { variableNames, variablesIn } from './variables';

/** Where the values come from that a definition has no example for. */
export interface ExampleSources {
	/** The folder of example files, such as `/media/`. */
	files: string;
	catalog: Config['catalog'];
	now: Date;
}

/** The `template` of a message, filled in with the examples of the definition. */
export function example(
	{ name, language, components }: Pick<Template, 'name' | 'language' | 'components'>,
	sources: ExampleSources,
) {
	const cards = components.flatMap((component) => component.cards ?? []);
	const expires = components.some((one) => one.limited_time_offer?.has_expiration);
	return {
		name,
		language: { code: language },
		components: [
			...exampleParts(components, sources),
			...(expires ? [exampleOffer(sources)] : []),
			...(cards.length
				? [
						{
							type: 'carousel',
							cards: cards.map((card, card_index) => ({
								card_index,
								components: exampleParts(card.components, sources),
							})),
						},
					]
				: []),
		],
	};
}

function exampleOffer({ now }: ExampleSources) {
	const limited_time_offer = { expiration_time_ms: now.getTime() + 48 * HOUR_MS };
	const type = 'limited_time_offer';
	return { type, parameters: [{ type, limited_time_offer }] };
}

interface FilledComponent {
	type: string;
	sub_type?: string;
	index?: string;
	parameters: object[];
}

/** Header, body and buttons, as far as a message fills them in. */
const exampleParts = (components: Array<StoredComponent | StoredPart>, sources: ExampleSources) =>
	components.flatMap((component): FilledComponent[] => {
		const { type, buttons = [] } = component;
		if (type === 'BUTTONS') {
			return buttons.flatMap((button, index) => exampleButton(button, String(index), sources));
		}
		const parameters =
			type === 'HEADER' ? exampleHeader(component, sources) : exampleBody(component);
		return parameters.length ? [{ type: type.toLowerCase(), parameters }] : [];
	});

const LOCATION = {
	latitude: 59.3326,
	longitude: 18.0649,
	name: 'Our shop',
	address: 'Drottninggatan 1, Stockholm',
};

function exampleHeader(header: StoredPart, { files }: ExampleSources) {
	const { format, text = '', example: examples } = header;
	if (format === 'IMAGE') return [{ type: 'image', image: { link: `${files}photo.jpg` } }];
	if (format === 'VIDEO') return [{ type: 'video', video: { link: `${files}video.mp4` } }];
	if (format === 'DOCUMENT') {
		const document = { link: `${files}document.pdf`, filename: 'Example.pdf' };
		return [{ type: 'document', document }];
	}
	if (format === 'LOCATION') return [{ type: 'location', location: LOCATION }];
	return textParameters(text, examples?.header_text, examples?.header_text_named_params);
}

export const EXAMPLE_CODE = '123456';

function exampleBody({ type, text, example: examples }: StoredPart) {
	if (type !== 'BODY') return [];
	// An authentication template has a preset text, with one variable for the code.
	if (text === undefined) return textParameters('{{1}}', [EXAMPLE_CODE]);
	return textParameters(text, examples?.body_text?.[0], examples?.body_text_named_params);
}

function textParameters(
	text: string,
	positional: string[] = [],
	byName: Array<{ param_name: string; example: string }> = [],
) {
	return variableNames(text).map((name, index) => {
		const named = byName.find(({ param_name }) => param_name === name);
		if (named) return { type: 'text', parameterName: name, text: named.example };
		return { type: 'text', text: positional[index] ?? name };
	});
}

function exampleButton(
	{ type, url = '', example: [first = ''] = [] }: StoredButton,
	index: string,
	{ catalog }: ExampleSources,
): FilledComponent[] {
	const filled = (sub_type: string, parameter: object) => [
		{ type: 'button', sub_type, index, parameters: [parameter] },
	];
	if (type === 'OTP') return filled('url', { type: 'text', text: EXAMPLE_CODE });
	if (type === 'COPY_CODE') return filled('copy_code', { type: 'coupon_code', coupon_code: first });
	if (type === 'FLOW') return filled('flow', { type: 'action', action: {} });
	if (type === 'MPM') return filled('mpm', { type: 'action', action: productsOf(catalog) });
	const [variable] = type === 'URL' ? variablesIn(url) : [];
	if (!variable) return [];
	const start = url.slice(0, variable.start);
	const end = first.startsWith(start) ? first.slice(start.length) : first;
	return filled('url', { type: 'text', text: end });
}

function productsOf({ products }: Config['catalog']) {
	const ids = products.map(({ id }) => id);
	return {
		thumbnail_product_retailer_id: ids[0] ?? 'product',
		sections: [
			{ title: 'All', product_items: ids.map((product_retailer_id) => ({ product_retailer_id })) },
		],
	};
}
