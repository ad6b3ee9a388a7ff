import { z } from 'zod/v3';
import { unique } from '../interactive/unique';
import { body } from './filledInBody';
import { quickReply, url } from './filledInButton';
import { uniqueIndexes } from './buttonIndexes';
import { cardHeader } from './filledInHeader';
import { wholeNumber } from './time';
import { variant } from './variant';

/** Source: Meta, media card carousel templates. */
export const MIN_CARDS = 2;
export const MAX_CARDS = 10;
export const MAX_CARD_BUTTONS = 2;

const CARDS = `needs ${MIN_CARDS} to ${MAX_CARDS} cards, as many as the template has`;

const cardComponent = variant('type', {
	header: cardHeader,
	body,
	button: variant('sub_type', { quick_reply: quickReply, url }),
});

type CardComponent = z.output<typeof cardComponent>;

/** Each card has an image or a video of its own. See docs/decisions.md#card-index. */
const card = z
	.object({
		card_index: wholeNumber(0, MAX_CARDS - 1),
		components: z.array(cardComponent).superRefine(complete).superRefine(uniqueIndexes),
	})
	.strict();

function complete(components: CardComponent[], context: z.RefinementCtx): void {
	const count = (type: string) => components.filter((each) => each.type === type).length;
	const refuse = (message: string) => context.addIssue({ code: z.ZodIssueCode.custom, message });
	if (count('header') > 1) refuse('can have only one component of type header');
	if (count('body') > 1) refuse('can have only one component of type body');
	if (count('button') > MAX_CARD_BUTTONS) {
		refuse(
			`can have at most ${MAX_CARD_BUTTONS} components of type button on a card, not ${count('button')}`,
		);
	}
	if (components.length === 0 || components.every((each) => each.type && each.type !== 'header')) {
		refuse('needs a component of type header with an image or a video');
	}
}

export const carousel = z
	.object({
		type: z.literal('carousel'),
		cards: z
			.array(card, { invalid_type_error: CARDS, required_error: CARDS })
			.min(MIN_CARDS, CARDS)
			.max(MAX_CARDS, CARDS)
			.superRefine((cards, context) => {
				const indexes = cards.map(({ card_index: index }, at) => ({
					value: String(index),
					path: [at, 'card_index'],
				}));
				unique(indexes, context);
				const all = new Set(cards.map(({ card_index: index }) => index));
				const missing = cards.findIndex((_, position) => !all.has(position));
				if (missing < 0 || all.size < cards.length) return;
				const message = `must number the cards by card_index from 0 to ${cards.length - 1}, without gaps; ${missing} is missing`;
				context.addIssue({ code: z.ZodIssueCode.custom, message });
			}),
	})
	.strict();
