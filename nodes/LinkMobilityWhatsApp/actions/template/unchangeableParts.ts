import { isCodeButton } from '../../wire/definition/resent';
import type { KnownComponent } from '../../wire/definition/known';
import { unsupportedParts } from '../../wire/definition/unsupportedParts';
import { hasValue } from './changedFields';

/** Reports changes to parts that the template does not have. */
export const missingParts = (
	name: string,
	components: KnownComponent[],
	changes: Record<string, unknown>,
) => [
	...parts
		.filter(({ field, isIn }) => hasValue(changes[field]) && !components.some(isIn))
		.map(
			({ label, words }) =>
				`${label}: the template ${name} has no ${words} to change. Remove this field, or choose the Template Kind Components as JSON.`,
		),
	...(hasValue(changes.cardMedia) && !hasValue(changes.newCards)
		? ['Media Type applies only to new cards: add Cards, or remove Media Type']
		: []),
];

/** Components that this node does not know cannot be sent back, and Meta deletes what is not sent. */
export const unknownParts = (name: string, components: KnownComponent[]) =>
	components
		.flatMap(unsupportedParts)
		.map(
			(words) =>
				`Template ID: ${name} has ${words}, which this node cannot send back, so this update would delete it. Change the template in WhatsApp Manager, or also replace or remove this part.`,
		);

const hasCards = ({ type }: KnownComponent) => type === 'CAROUSEL';
const hasOffer = ({ type }: KnownComponent) => type === 'LIMITED_TIME_OFFER';
const hasCode = ({ buttons = [] }: KnownComponent) => buttons.some(isCodeButton);

const parts = [
	{ field: 'newCards', label: 'Cards', isIn: hasCards, words: 'cards' },
	{ field: 'offer', label: 'Offer', isIn: hasOffer, words: 'limited-time offer' },
	{ field: 'offerExpires', label: 'Offer Expires', isIn: hasOffer, words: 'limited-time offer' },
	{
		field: 'securityRecommendation',
		label: 'Security Recommendation',
		isIn: hasCode,
		words: 'one-time password',
	},
];
