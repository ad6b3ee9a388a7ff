import { z } from 'zod/v3';
import { NOT_A_LIST } from '../listReasons';
import { MAX_CARDS, MAX_CARD_BUTTONS, MIN_CARDS } from '../template/filledInCarousel';
import { variant } from '../template/variant';
import { cardBody } from './definedBody';
import { cardButton } from './definedButton';
import { cardHeader } from './definedHeader';

const cardButtons = z
	.object({
		type: z.literal('BUTTONS'),
		buttons: z
			.array(cardButton, { invalid_type_error: NOT_A_LIST })
			.min(1, 'needs at least one button on each card')
			.refine(
				(list) => list.length <= MAX_CARD_BUTTONS,
				(list) => ({
					message: `can have at most ${MAX_CARD_BUTTONS} entries on a card, not ${list.length}`,
				}),
			),
	})
	.strict();

const NO_COMPONENTS = 'must be a list of components';

const cardComponent = variant('type', { HEADER: cardHeader, BODY: cardBody, BUTTONS: cardButtons });
type CardComponent = z.output<typeof cardComponent>;

const card = z
	.object({
		components: z
			.array(cardComponent, { required_error: NO_COMPONENTS, invalid_type_error: NO_COMPONENTS })
			.pipe(z.custom<CardComponent[]>().superRefine(complete)),
	})
	.strict();
type Card = z.output<typeof card>;

export const NO_CARD_BUTTONS = 'needs one component of type BUTTONS on each card';

function complete(components: CardComponent[], context: z.RefinementCtx): void {
	const refuse = (message: string) => context.addIssue({ code: 'custom', message });
	const count = (type: string) => components.filter((each) => each.type === type).length;
	if (count('HEADER') !== 1) {
		refuse('needs one component of type HEADER on each card, with an image or a video');
	}
	if (count('BODY') > 1) refuse('can have only one component of type BODY');
	if (count('BUTTONS') !== 1) refuse(NO_CARD_BUTTONS);
}

const CARDS = `needs ${MIN_CARDS} to ${MAX_CARDS} cards`;

/** Cards to swipe through, which have the same parts. Source: Meta, media card carousel templates. */
export const carousel = z
	.object({
		type: z.literal('CAROUSEL'),
		cards: z
			.array(card, { required_error: CARDS, invalid_type_error: CARDS })
			.min(MIN_CARDS, CARDS)
			.refine(
				(cards) => cards.length <= MAX_CARDS,
				(cards) => ({ message: `${CARDS}, not ${cards.length}` }),
			)
			.pipe(z.custom<Card[]>().superRefine(alike)),
	})
	.strict();

/** What must be the same on all cards, with the reason for one that differs from the first. */
const traits: ReadonlyArray<[reason: string, trait: (card: Card) => unknown]> = [
	[
		'must have a header of the same kind as the first card, all images or all videos',
		({ components }) =>
			components.flatMap((each) => (each.type === 'HEADER' ? [each.format] : [])).join(),
	],
	[
		'must have a body if the first card has one, and none if it has none',
		({ components }) => components.some(({ type }) => type === 'BODY'),
	],
	[
		'must have buttons of the same kinds as the first card, in the same order',
		({ components }) =>
			components
				.flatMap((each) => (each.type === 'BUTTONS' ? each.buttons.map(({ type }) => type) : []))
				.join(),
	],
];

function alike([first, ...others]: Card[], context: z.RefinementCtx): void {
	if (!first) return;
	for (const [reason, trait] of traits) {
		const odd = others.findIndex((each) => trait(each) !== trait(first));
		if (odd < 0) continue;
		context.addIssue({ code: 'custom', path: [odd + 1], message: reason });
	}
}
