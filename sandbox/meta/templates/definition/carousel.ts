import { z } from 'zod/v3';
import { object, variant } from '../../../json/object';
import { list, text } from '../../../json/values';
import { MAX_CARDS, MAX_CARD_BODY_LENGTH, MAX_CARD_BUTTONS, MIN_CARDS } from '../../../shared';
import { cardButton } from './button';
import { cardHeader } from './header';
import { bodyExample, checkPlaces, checkVariables, refuse } from './text';

const cardBody = object({
	type: z.literal('BODY'),
	text: text(MAX_CARD_BODY_LENGTH),
	example: bodyExample.optional(),
}).superRefine(({ text: words, example }, context) => {
	const positional = example?.body_text?.[0];
	const named = example?.body_text_named_params;
	checkVariables(words, { positional, named }, 'body', context);
	checkPlaces(words, context);
});

const cardButtons = object({
	type: z.literal('BUTTONS'),
	buttons: list(cardButton, MAX_CARD_BUTTONS),
});

const card = object({
	components: z.array(
		variant('type', { HEADER: cardHeader, BODY: cardBody, BUTTONS: cardButtons }),
	),
});
type Card = z.output<typeof card>;

/** What has to be the same on every card. */
const signature = ({ components }: Card) =>
	components
		.map((part) => {
			if (part.type === 'HEADER') return `a header of format ${part.format}`;
			return part.type === 'BODY'
				? 'a body'
				: `buttons of type ${part.buttons.map(({ type }) => type).join(', ')}`;
		})
		.sort()
		.join('; ');

/** Source: Meta, media card carousel templates. */
export const carousel = object({
	type: z.literal('CAROUSEL'),
	cards: z
		.array(card)
		.min(MIN_CARDS)
		.max(MAX_CARDS)
		.superRefine((cards, context) => {
			for (const [index, { components }] of cards.entries()) {
				for (const type of ['HEADER', 'BUTTONS'] as const) {
					if (components.filter((part) => part.type === type).length === 1) continue;
					const message = `must have one component of type ${type}`;
					refuse(context, message, undefined, [index, 'components']);
				}
			}
			const [first, ...others] = cards.map(signature);
			const odd = others.findIndex((other) => other !== first);
			if (odd < 0) return;
			const message = `must be made like the first card, with ${first}`;
			refuse(context, message, undefined, [odd + 1, 'components']);
		}),
});
