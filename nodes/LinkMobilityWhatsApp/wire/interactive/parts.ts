import { z } from 'zod/v3';
import { text } from '../text';

/** The most characters of the body, for every kind. Source: L1029; Meta allows 4096 for lists. */
export const LONGEST_BODY = 1024;
/** Source: L1062. */
export const LONGEST_HEADER = 60;
/** Source: L1030. */
export const LONGEST_FOOTER = 60;

export const body = z
	.object({ text: text('Body', LONGEST_BODY) }, { required_error: 'Body is required' })
	.strict();

export const footer = z
	.object({ text: text('Footer', LONGEST_FOOTER) })
	.strict()
	.optional();
