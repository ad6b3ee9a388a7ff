import { fill, textOf, valuesOf } from './fill';
import type { Outline } from './outline';
import { renderButtons } from './renderButtons';
import type { Rendered, RenderedPart } from './rendered';
import { sentTemplate } from './sentTemplate';
import type { SentComponent, SentParameter } from './sentTemplate';

/**
 * A template as the phone shows it; undefined if the message cannot be read.
 *
 * @param defined the template as it was created; without it only the values of the message are shown,
 * each with its placeholder
 * @param sent the `template` of a message
 */
export function render(defined: Outline | undefined, sent: unknown): Rendered | undefined {
	const parsed = sentTemplate.safeParse(sent);
	if (!parsed.success) return undefined;
	const { name, language, components } = parsed.data;
	const offer = components.find(({ type }) => type === 'limited_time_offer');
	const expires = offer?.parameters[0]?.limited_time_offer?.expiration_time_ms;
	return {
		name,
		language: language.code,
		...renderPart(components, defined),
		footer: defined?.footer,
		offer: defined?.offer?.text,
		expires,
		cards: components
			.flatMap(({ cards }) => cards)
			.map(({ card_index, components: inside }) => ({
				index: card_index,
				...renderPart(inside, defined?.cards[card_index]),
			})),
	};
}

function renderPart(components: SentComponent[], defined: Outline | undefined): RenderedPart {
	const body = components.find(({ type }) => type === 'body')?.parameters ?? [];
	const header = components.find(({ type }) => type === 'header')?.parameters ?? [];
	const text = defined?.body?.text;
	return {
		header: renderHeader(header, defined?.header),
		...(text === undefined ? { values: valuesOf(body) } : { body: fill(text, body), values: [] }),
		buttons: renderButtons(components, defined?.buttons),
	};
}

function renderHeader(
	[parameter]: SentParameter[],
	defined: Outline['header'],
): RenderedPart['header'] {
	for (const kind of ['image', 'video', 'document'] as const) {
		const file = parameter?.[kind];
		if (file) return { kind, file };
	}
	if (parameter?.location) return { kind: 'location', place: parameter.location };
	if (defined?.kind === 'text') {
		return { kind: 'text', text: fill(defined.text, parameter ? [parameter] : []) };
	}
	return parameter ? { kind: 'text', text: textOf(parameter) } : undefined;
}
