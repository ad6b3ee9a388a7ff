import { text } from '../text';

/** In characters. Source: Meta, template components. */
export const MAX_BUTTON_TEXT_LENGTH = 25;

/** The text of a button, which is the same for everybody. */
export const label = text(MAX_BUTTON_TEXT_LENGTH).refine(
	(words) => !words.includes('{{'),
	'cannot have variables',
);
