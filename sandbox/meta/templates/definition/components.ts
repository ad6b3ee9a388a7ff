import { z } from 'zod/v3';
import { object, variant } from '../../../json/object';
import { flag, number, text } from '../../../json/values';
import {
	MAX_BODY_LENGTH,
	MAX_CODE_EXPIRATION_MINUTES,
	MAX_FOOTER_LENGTH,
	MAX_OFFER_LENGTH,
	MIN_CODE_EXPIRATION_MINUTES,
} from '../../../shared';
import { buttons } from './buttons';
import { carousel } from './carousel';
import { header } from './header';
import { EMOJI, LINE_BREAK, bodyExample, checkPlaces, checkVariables, refuse } from './text';

/** Without a text it is the preset body of an authentication template. */
const body = object({
	type: z.literal('BODY'),
	text: text(MAX_BODY_LENGTH).optional(),
	example: bodyExample.optional(),
	add_security_recommendation: flag.optional(),
}).superRefine(({ text: words, example }, context) => {
	if (words === undefined) return;
	const positional = example?.body_text?.[0];
	const named = example?.body_text_named_params;
	checkVariables(words, { positional, named }, 'body', context);
	checkPlaces(words, context);
});

const footer = object({
	type: z.literal('FOOTER'),
	text: text(MAX_FOOTER_LENGTH).optional(),
	code_expiration_minutes: number
		.pipe(z.number().int().min(MIN_CODE_EXPIRATION_MINUTES).max(MAX_CODE_EXPIRATION_MINUTES))
		.optional(),
}).superRefine(({ text: words, code_expiration_minutes }, context) => {
	if (words === undefined && code_expiration_minutes === undefined) {
		refuse(context, 'is required', undefined, ['text']);
	}
	if (words === undefined) return;
	if (words.includes('{{')) refuse(context, 'must not have variables', 'footer', ['text']);
	if (LINE_BREAK.test(words) || EMOJI.test(words)) {
		refuse(context, 'must not have line breaks or emoji', 'footer', ['text']);
	}
});

/** Source: Meta, limited-time offer templates. */
const offer = object({
	type: z.literal('LIMITED_TIME_OFFER'),
	limited_time_offer: object({ text: text(MAX_OFFER_LENGTH), has_expiration: flag.optional() }),
});

/** Source: Meta, template components. */
export const component = variant('type', {
	HEADER: header,
	BODY: body,
	FOOTER: footer,
	BUTTONS: buttons,
	CAROUSEL: carousel,
	LIMITED_TIME_OFFER: offer,
});
export type Component = z.output<typeof component>;
