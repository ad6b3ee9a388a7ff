import { answer } from './answer';
import { blanks } from './placeholders';
import { example } from './example';
import { outline } from './outline';
import { rendered } from './render';
import { FOLDER } from '../../media/routes';
import type { World } from '../../world';
import type { Kept } from './template';

/** A template as the page shows it: what Get answers, its looks, and what is to be filled in. */
export function displayed({ config, now }: Pick<World, 'config' | 'now'>, template: Kept) {
	const filled = example(template, { files: FOLDER, catalog: config.catalog, now: now() });
	return {
		...answer(template),
		submitted: template.submitted,
		preview: rendered(outline(template), filled),
		blanks: blanks(filled.components),
	};
}
export type Displayed = ReturnType<typeof displayed>;
