import { buttons } from './renderButtons';
import { fill, said, values } from './fill';
import { sent } from './sentTemplate';
import type { Outline } from './outline';
import type { Component, Parameter } from './sentTemplate';
import type { Part, Rendered } from './rendered';

/**
 * A template as the phone shows it, or nothing when it cannot be made sense of.
 *
 * @param defined the template as it was created; without it there is only what the message carries,
 * labelled with its place in the template
 * @param given the `template` of a message
 */
export function rendered(defined: Outline | undefined, given: unknown): Rendered | undefined {
	const parsed = sent.safeParse(given);
	if (!parsed.success) return undefined;
	const { name, language, components } = parsed.data;
	const offer = components.find(({ type }) => type === 'limited_time_offer');
	const expires = offer?.parameters[0]?.limited_time_offer?.expiration_time_ms;
	return {
		name,
		language: language.code,
		...part(components, defined),
		footer: defined?.footer,
		offer: defined?.offer?.text,
		expires,
		cards: components
			.flatMap(({ cards }) => cards)
			.map(({ card_index, components: inside }) => ({
				index: card_index,
				...part(inside, defined?.cards[card_index]),
			})),
	};
}

function part(components: Component[], defined: Outline | undefined): Part {
	const body = components.find(({ type }) => type === 'body')?.parameters ?? [];
	const header = components.find(({ type }) => type === 'header')?.parameters ?? [];
	const text = defined?.body?.text;
	return {
		header: headerOf(header, defined?.header),
		...(text === undefined ? { values: values(body) } : { body: fill(text, body), values: [] }),
		buttons: buttons(components, defined?.buttons),
	};
}

function headerOf([parameter]: Parameter[], defined: Outline['header']): Part['header'] {
	for (const kind of ['image', 'video', 'document'] as const) {
		const file = parameter?.[kind];
		if (file) return { kind, file };
	}
	if (parameter?.location) return { kind: 'location', place: parameter.location };
	if (defined?.kind === 'text') {
		return { kind: 'text', text: fill(defined.text, parameter ? [parameter] : []) };
	}
	return parameter ? { kind: 'text', text: said(parameter) } : undefined;
}
