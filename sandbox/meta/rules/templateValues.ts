import type { Refusal } from '../../state';
import { findTemplate } from '../templates/find';
import { outline } from '../templates/outline';
import type { Outline } from '../templates/outline';
import { sentTemplate } from '../templates/sentTemplate';
import type { SentComponent, SentTemplate } from '../templates/sentTemplate';
import { countMismatch, formatMismatch } from './mismatch';
import type { Rule } from './rule';
import { checkButtons } from './templateButtons';
import { checkBody, checkHeader } from './templateText';

/** The values fit the template as it was created. Source: Meta, template components. */
export const matchingValues: Rule = ({ message: { content }, config, state }) => {
	if (content.type !== 'template' || config.templates === 'any') return undefined;
	const template = findTemplate(state, content.template);
	if (!template) return undefined;
	const { components } = sentTemplate.parse(content.template);
	const defined = outline(template);
	return (
		checkPart(defined, components, '') ??
		checkOffer(defined, components) ??
		checkCards(defined, components)
	);
};

const checkPart = (defined: Outline, components: SentComponent[], where: string) =>
	checkHeader(defined.header, components, where) ??
	checkBody(defined.body, components, where) ??
	checkButtons(defined.buttons, components, where);

/** Each message says when the offer ends, if the template has a countdown. */
function checkOffer({ offer }: Outline, components: SentComponent[]): Refusal | undefined {
	const isSent = components.some(({ type }) => type === 'limited_time_offer');
	const isExpected = offer?.expires === true;
	if (isSent === isExpected) return undefined;
	return countMismatch('limited_time_offer', isSent ? 1 : 0, isExpected ? 1 : 0);
}

/** As many cards as the template has, with the values of each. */
function checkCards({ cards }: Outline, components: SentTemplate['components']) {
	const sent = components.flatMap((component) => component.cards);
	if (sent.length !== cards.length) return countMismatch('carousel', sent.length, cards.length);
	for (const { card_index, components: inside } of sent) {
		const card = cards[card_index];
		const refusal = card
			? checkPart(card, inside, `card ${card_index}: `)
			: formatMismatch(`carousel: card_index ${card_index} is not in the template`);
		if (refusal) return refusal;
	}
	return undefined;
}
