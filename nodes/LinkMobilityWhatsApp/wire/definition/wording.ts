import type { DefinedComponent } from './definedComponent';
import { tooFewWords } from './variables';

/**
 * What Meta may find wrong with the body of a template, or with those of its cards. It does not document
 * how many words a text needs, so this is no reason to refuse one. See docs/decisions.md#words-per-variable.
 */
export const wordHints = (components: readonly DefinedComponent[]): string[] =>
	components.flatMap((each) => {
		if (each.type === 'BODY') return 'text' in each ? hintAbout('Body', each.text) : [];
		if (each.type !== 'CAROUSEL') return [];
		return each.cards.flatMap((card, index) =>
			card.components.flatMap((inner) =>
				inner.type === 'BODY' ? hintAbout(`Body of card ${index + 1}`, inner.text) : [],
			),
		);
	});

function hintAbout(place: string, text: string): string[] {
	const reason = tooFewWords(text);
	return reason ? [`${place} ${reason}, so WhatsApp may reject the template.`] : [];
}
