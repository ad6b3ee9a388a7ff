import type { z } from 'zod/v3';
import type { DefinedComponent } from './definedComponent';
import { tooFewWords } from './variables';

type Components = readonly DefinedComponent[];

/** A text of a template with its path among the components. */
interface Text {
	text: string;
	path: Array<string | number>;
}

/** The body of a template, and those of its cards. */
function bodies(components: Components): Text[] {
	return components.flatMap((each, at): Text[] => {
		if (each.type === 'BODY')
			return 'text' in each ? [{ text: each.text, path: [at, 'text'] }] : [];
		if (each.type !== 'CAROUSEL') return [];
		return each.cards.flatMap((card, row) =>
			card.components.flatMap((inner, index) =>
				inner.type === 'BODY'
					? [{ text: inner.text, path: [at, 'cards', row, 'components', index, 'text'] }]
					: [],
			),
		);
	});
}

/**
 * Refuses bodies with too few words besides their variables. Meta does not document the limit, so texts
 * that Meta has accepted before are not checked.
 *
 * @param known texts that Meta has accepted
 */
export function wordsEnough(
	components: Components,
	context: z.RefinementCtx,
	known: readonly string[] = [],
): void {
	for (const { text, path } of bodies(components)) {
		const message = known.includes(text) ? undefined : tooFewWords(text);
		if (message) context.addIssue({ code: 'custom', path: ['components', ...path], message });
	}
}
