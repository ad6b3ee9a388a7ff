import { callbacks } from '../../helpers/known';
import { inCallback } from './entry';
import type { Entries, Entry } from './entry';
import { placesOfTexts, replaced } from './replaced';

/** What says which kind of callback it is. */
const STRUCTURE = new Set(['contentType', 'resultCode', 'type']);

/** A known callback with the value in place of every text. */
export const everywhere = (body: unknown, value: string): unknown =>
	placesOfTexts(body)
		.filter((place) => !STRUCTURE.has(place.at(-1) ?? ''))
		.reduce((changed, place) => replaced(changed, place, value), body);

/** Every known callback by itself. */
export const everyCallback: Entries = Object.fromEntries(
	callbacks.flatMap(
		({ name, body }, index): Array<[string, Entry]> => [
			[
				`every text of the callback ${name} (${index})`,
				(value) => inCallback(everywhere(body, value), value),
			],
		],
	),
);
