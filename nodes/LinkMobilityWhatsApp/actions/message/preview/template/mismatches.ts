import type { KnownPart, KnownTemplate } from '../../../../wire/definition/known';
import { places, variablesOf } from '../../../../wire/definition/variables';
import type { Component } from '../../../../wire/template/filledInComponent';
import { bodyValues, buttonsIn, cardsIn, headerIn, headerValues } from './sentTemplate';
import type { SentTemplate, Values } from './sentTemplate';

/** Says where a message has too few or too many values, because its template was changed after they were entered. */
export function mismatches({ components }: SentTemplate, template: KnownTemplate): string[] {
	const cards = cardsIn(components);
	const defined = template.components.flatMap((component) => component.cards ?? []);
	const inCards = defined.flatMap((card, index) =>
		mismatchesOfPart(cards[index] ?? [], card.components).map(
			(one) => `${one} of card ${index + 1}`,
		),
	);
	const otherCards =
		cards.length > defined.length ? [`no card ${defined.length + 1} in the template`] : [];
	return [...mismatchesOfPart(components, template.components), ...inCards, ...otherCards];
}

function mismatchesOfPart(components: Component[], defined: KnownPart[]): string[] {
	const part = (type: string) => defined.find((one) => one.type === type);
	const { text: header, format = 'TEXT' } = part('HEADER') ?? {};
	const isFileMissing = format !== 'TEXT' && !headerIn(components);
	const buttons = (part('BUTTONS')?.buttons ?? []).flatMap(({ url = '' }, index) => {
		const isFilled = buttonsIn(components).some((button) => Number(button.index) === index);
		return places(url).length && !isFilled ? [`no value for the link of button ${index + 1}`] : [];
	});
	return [
		...mismatchesOfText('header', header ?? '', headerValues(components)),
		...(isFileMissing ? [`no ${format.toLowerCase()} for the header`] : []),
		...mismatchesOfText('body', part('BODY')?.text, bodyValues(components)),
		...buttons,
	];
}

function mismatchesOfText(place: string, text: string | undefined, values: Values): string[] {
	if (text === undefined) return [];
	const variables = new Set(variablesOf(text).map((name) => name.trim()));
	const missing = [...variables].filter((name) => !values.has(name));
	const unused = [...values.keys()].filter((name) => !variables.has(name));
	return [
		...missing.map((name) => `no value for {{${name}}} in the ${place}`),
		...unused.map((name) => `no {{${name}}} in the ${place} of the template`),
	];
}
