import { z } from 'zod/v3';
import { object, variant } from '../../../json/object';
import { text } from '../../../json/values';
import { MAX_HEADER_LENGTH } from '../../../shared';
import { variablesIn, withoutVariables } from '../variables';
import {
	EMOJI,
	FORMATTING,
	LINE_BREAK,
	checkVariables,
	fileExample,
	headerExample,
	refuse,
} from './text';

const HEADER = z.literal('HEADER');

const textHeader = object({
	type: HEADER,
	format: z.literal('TEXT'),
	text: text(MAX_HEADER_LENGTH),
	example: headerExample.optional(),
}).superRefine(({ text: words, example }, context) => {
	const no = (message: string) => refuse(context, message, 'header', ['text']);
	if (variablesIn(words).length > 1) no('must have at most one variable');
	const rest = withoutVariables(words);
	if (LINE_BREAK.test(rest) || EMOJI.test(rest) || FORMATTING.test(rest) || rest.includes('*')) {
		no('must not have line breaks, formatting characters, emoji or asterisks');
	}
	const positional = example?.header_text;
	const named = example?.header_text_named_params;
	checkVariables(words, { positional, named }, 'header', context);
});

/** Meta takes the handle of an uploaded example file. See docs/decisions.md#header-handle. */
const fileHeader = <F extends string>(format: F) =>
	object({ type: HEADER, format: z.literal(format), example: fileExample }).superRefine(
		({ example }, context) => {
			if (!/^https?:\/\//i.test(example.header_handle[0] ?? '')) return;
			const message = 'must be the handle of an uploaded file, and is a link';
			refuse(context, message, 'example', ['example', 'header_handle', 0]);
		},
	);

/** Source: Meta, template components. */
export const header = variant('format', {
	TEXT: textHeader,
	IMAGE: fileHeader('IMAGE'),
	VIDEO: fileHeader('VIDEO'),
	DOCUMENT: fileHeader('DOCUMENT'),
	LOCATION: object({ type: HEADER, format: z.literal('LOCATION') }),
});

/** Source: Meta, media card carousel templates. */
export const cardHeader = variant('format', {
	IMAGE: fileHeader('IMAGE'),
	VIDEO: fileHeader('VIDEO'),
});
