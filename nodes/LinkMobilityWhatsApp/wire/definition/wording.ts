import type { z } from 'zod/v3';
import type { DefinedComponent } from './components';
import { tooFewWords } from './variables';

type Components = readonly DefinedComponent[];

/** A text of a template with its place in it, for a refusal to say. */
interface Text {
	text: string;
	path: Array<string | number>;
}

/** The body of a template, and those of its cards. */
function bodies(components: Components): Text[] {
	return components.flatMap((each, at): Text[] => {
		if (each.type === 'BODY') return 'text' in each ? [{ text: each.text, path: [at] }] : [];
		if (each.type !== 'CAROUSEL') return [];
		return each.cards.flatMap((card, row) =>
			card.components.flatMap((inner) =>
				inner.type === 'BODY' ? [{ text: inner.text, path: [at, 'cards', row] }] : [],
			),
		);
	});
}

/**
 * Bodies that say too little besides their variables. How little is not documented, so that those
 * which Meta has taken before are not asked.
 *
 * @param known texts that Meta has taken
 */
export function wordsEnough(
	components: Components,
	context: z.RefinementCtx,
	known: readonly string[] = [],
): void {
	for (const { text, path } of bodies(components)) {
		const message = known.includes(text) ? undefined : tooFewWords('Body', text);
		if (message) context.addIssue({ code: 'custom', path: ['components', ...path], message });
	}
}
