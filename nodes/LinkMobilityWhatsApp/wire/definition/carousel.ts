import { z } from 'zod/v3';
import { FEWEST_CARDS, MOST_CARDS, MOST_CARD_BUTTONS } from '../template/carousel';
import { variant } from '../template/variant';
import { cardBody } from './body';
import { cardButton } from './button';
import { cardHeader } from './header';

const cardButtons = z
	.object({
		type: z.literal('BUTTONS'),
		buttons: z
			.array(cardButton, { invalid_type_error: 'Buttons must be a list' })
			.min(1, 'Buttons needs at least one button on each card')
			.max(MOST_CARD_BUTTONS, `There can be at most ${MOST_CARD_BUTTONS} buttons on a card`),
	})
	.strict();

const CARD = 'a card needs a list of components';

const cardComponent = variant('type', { HEADER: cardHeader, BODY: cardBody, BUTTONS: cardButtons });
type CardComponent = z.output<typeof cardComponent>;

const card = z
	.object({
		components: z
			.array(cardComponent, { required_error: CARD, invalid_type_error: CARD })
			.pipe(z.custom<CardComponent[]>().superRefine(complete)),
	})
	.strict();
type Card = z.output<typeof card>;

function complete(components: CardComponent[], context: z.RefinementCtx): void {
	const refuse = (message: string) => context.addIssue({ code: 'custom', message });
	const count = (type: string) => components.filter((each) => each.type === type).length;
	if (count('HEADER') !== 1) refuse('Header image or video is required, one on each card');
	if (count('BODY') > 1) refuse('Body can be there only once');
	if (count('BUTTONS') !== 1) refuse('Buttons needs at least one button on each card');
}

const CARDS = `Cards needs ${FEWEST_CARDS} to ${MOST_CARDS} cards`;

/** Cards to swipe through, all of the same make. Source: Meta, media card carousel templates. */
export const carousel = z
	.object({
		type: z.literal('CAROUSEL'),
		cards: z
			.array(card, { required_error: CARDS, invalid_type_error: CARDS })
			.min(FEWEST_CARDS, CARDS)
			.refine(
				(cards) => cards.length <= MOST_CARDS,
				(cards) => ({ message: `${CARDS}, here are ${cards.length}` }),
			)
			.pipe(z.custom<Card[]>().superRefine(alike)),
	})
	.strict();

/** What the cards must have in common, in words. */
const traits: ReadonlyArray<[string, (card: Card) => unknown]> = [
	[
		'its header must be of the same kind as that of the first card, all images or all videos',
		({ components }) =>
			components.flatMap((each) => (each.type === 'HEADER' ? [each.format] : [])).join(),
	],
	[
		'all cards need a body, or none',
		({ components }) => components.some(({ type }) => type === 'BODY'),
	],
	[
		'its buttons must be of the same kinds, in the same order, as those of the first card',
		({ components }) =>
			components
				.flatMap((each) => (each.type === 'BUTTONS' ? each.buttons.map(({ type }) => type) : []))
				.join(),
	],
];

function alike([first, ...others]: Card[], context: z.RefinementCtx): void {
	if (!first) return;
	for (const [words, trait] of traits) {
		const odd = others.findIndex((each) => trait(each) !== trait(first));
		if (odd < 0) continue;
		context.addIssue({ code: 'custom', path: [odd + 1], message: words });
	}
}
