import { z } from 'zod/v3';
import { optionalPart } from '../optional';
import { text } from '../text';

/** In characters, for every kind. See docs/decisions.md#list-body-length. */
export const MAX_BODY_LENGTH = 1024;
/** Message API 1.4.19, Interactive header. */
export const MAX_HEADER_LENGTH = 60;
/** Message API 1.4.19, Interactive message. */
export const MAX_FOOTER_LENGTH = 60;

export const body = z
	.object({ text: text(MAX_BODY_LENGTH) }, { required_error: 'is required' })
	.strict();

export const footer = optionalPart(z.object({ text: text(MAX_FOOTER_LENGTH) }).strict());
