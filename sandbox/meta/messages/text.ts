import { z } from 'zod/v3';
import { object } from '../../json/object';
import { flag, text } from '../../json/values';
import { MAX_TEXT_LENGTH } from '../../shared';

/** Source: specification, Text message; `previewUrl`: docs/decisions.md#link-preview. */
export const textMessage = object({
	type: z.literal('text'),
	previewUrl: flag.optional(),
	text: object({ body: text(MAX_TEXT_LENGTH), previewUrl: flag.optional() }),
}).transform(({ previewUrl: outer, text: { previewUrl: inner, body }, type }) => {
	const previewUrl = outer ?? inner;
	return { type, ...(previewUrl !== undefined && { previewUrl }), text: { body } };
});
