import { buttons } from './buttons';
import { sent } from './sent';
import type { Component, Definition, Parameter } from './sent';
import type { Part, Rendered } from './shape';

/**
 * A template as the phone shows it, or nothing when it cannot be made sense of.
 *
 * @param definition the template as it was created; without it there is only what the message
 * carries, labelled with its place in the template
 * @param given the `template` of a message
 */
export function rendered(definition: Definition | undefined, given: unknown): Rendered | undefined {
	const parsed = sent.safeParse(given);
	if (!parsed.success) return undefined;
	const { name, language, components } = parsed.data;
	const defined = (type: string) => definition?.components.find((one) => one.type === type);
	const offer = components.find(({ type }) => type === 'limited_time_offer');
	const expires = offer?.parameters[0]?.limited_time_offer?.expiration_time_ms;
	const labels = defined('BUTTONS')?.buttons?.map(({ text }) => text) ?? [];
	return {
		name,
		language: language.code,
		...part(components, defined('HEADER')?.text, defined('BODY')?.text, labels),
		footer: defined('FOOTER')?.text,
		expires,
		cards: components
			.flatMap(({ cards }) => cards)
			.map(({ card_index, components: inside }) => ({ index: card_index, ...part(inside) })),
	};
}

function part(components: Component[], head?: string, text?: string, labels?: string[]): Part {
	const body = components.find(({ type }) => type === 'body')?.parameters ?? [];
	const header = components.find(({ type }) => type === 'header')?.parameters ?? [];
	return {
		header: headerOf(header, head),
		...(text === undefined ? { values: values(body) } : { body: fill(text, body), values: [] }),
		buttons: buttons(components, labels),
	};
}

function headerOf([parameter]: Parameter[], text: string | undefined): Part['header'] {
	for (const kind of ['image', 'video', 'document'] as const) {
		const file = parameter?.[kind];
		if (file) return { kind, file };
	}
	if (text !== undefined) return { kind: 'text', text: fill(text, parameter ? [parameter] : []) };
	return parameter ? { kind: 'text', text: said(parameter) } : undefined;
}

/** What a parameter puts into the text; WhatsApp writes amounts and dates in words of its own. */
const said = ({ text, currency, dateTime }: Parameter) =>
	text ?? currency?.fallbackValue ?? dateTime?.fallbackValue ?? '';

const values = (parameters: Parameter[]) =>
	parameters.map((parameter, index) => ({
		place: `{{${parameter.parameterName ?? index + 1}}}`,
		text: said(parameter),
	}));

/** The text with its variables replaced; those without a value stay. */
const fill = (text: string, parameters: Parameter[]) =>
	values(parameters).reduce(
		(filled, { place, text: value }) => filled.replaceAll(place, () => value),
		text,
	);
