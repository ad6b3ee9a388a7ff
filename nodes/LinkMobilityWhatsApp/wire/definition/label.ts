import { text } from '../text';

/** The most characters on a button. Source: Meta, template components. */
export const LONGEST_LABEL = 25;

/** What a button says, which is the same for everybody. */
export const label = text('Button Text', LONGEST_LABEL).refine(
	(words) => !words.includes('{{'),
	'Button Text cannot have variables',
);
