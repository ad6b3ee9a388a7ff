import { z } from 'zod/v3';
import { body } from './body';
import { quickReply, url } from './button';
import { cardHeader } from './header';
import { ownIndex } from './rules';
import { whole } from './time';
import { variant } from './variant';

/** Source: Meta, media card carousel templates. */
export const FEWEST_CARDS = 2;
export const MOST_CARDS = 10;
export const MOST_CARD_BUTTONS = 2;

const CARDS = `Cards needs ${FEWEST_CARDS} to ${MOST_CARDS} cards, as many as the template has`;

const cardComponent = variant('type', {
	header: cardHeader,
	body,
	button: variant('sub_type', { quick_reply: quickReply, url }),
});

type CardComponent = z.output<typeof cardComponent>;

/** Each card shows its own picture. Source: L1570, A-24. */
const card = z
	.object({
		card_index: whole('Card Index', 0, MOST_CARDS - 1),
		components: z.array(cardComponent).superRefine(complete).superRefine(ownIndex),
	})
	.strict();

function complete(components: CardComponent[], context: z.RefinementCtx): void {
	const count = (type: string) => components.filter((each) => each.type === type).length;
	const refuse = (message: string) => context.addIssue({ code: z.ZodIssueCode.custom, message });
	if (count('header') > 1) refuse('Header can be there only once');
	if (count('body') > 1) refuse('Body can be there only once');
	if (count('button') > MOST_CARD_BUTTONS) {
		refuse(`There can be at most ${MOST_CARD_BUTTONS} buttons on a card`);
	}
	if (components.length === 0 || components.every((each) => each.type && each.type !== 'header')) {
		refuse('Header image or video is required');
	}
}

export const carousel = z
	.object({
		type: z.literal('carousel'),
		cards: z
			.array(card, { invalid_type_error: CARDS, required_error: CARDS })
			.min(FEWEST_CARDS, CARDS)
			.max(MOST_CARDS, CARDS)
			.superRefine((cards, context) => {
				const indices = cards.map(({ card_index }) => card_index);
				for (const [row, index] of indices.entries()) {
					const first = indices.indexOf(index);
					if (first === row) continue;
					const message = `Card Index ${index} is already that of row ${first + 1}`;
					context.addIssue({ code: z.ZodIssueCode.custom, path: [row], message });
				}
			}),
	})
	.strict();
