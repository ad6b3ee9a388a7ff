import { outline } from '../templates/outline';
import { named } from '../templates/find';
import { sent } from '../templates/sentTemplate';
import type { Refusal } from '../../state';
import type { Outline } from '../templates/outline';
import type { Component, Sent } from '../templates/sentTemplate';
import { buttons } from './templateButtons';
import { miscounted, misformed } from './mismatch';
import type { Rule } from './rule';
import { body, header } from './templateText';

/** What is filled in fits the template as it was created. Source: api-notes 2.4, 2.5. */
export const filled: Rule = ({ message: { content }, config, state }) => {
	if (content.type !== 'template' || config.templates === 'any') return undefined;
	const template = named(state, content.template);
	if (!template) return undefined;
	const { components } = sent.parse(content.template);
	const whole = outline(template);
	return part(whole, components, '') ?? offer(whole, components) ?? cards(whole, components);
};

const part = (whole: Outline, components: Component[], where: string): Refusal | undefined =>
	header(whole.header, components, where) ??
	body(whole.body, components, where) ??
	buttons(whole.buttons, components, where);

/** When an offer ends is said with each message, if a clock runs down. */
function offer({ offer: defined }: Outline, components: Component[]): Refusal | undefined {
	const isGiven = components.some(({ type }) => type === 'limited_time_offer');
	const isNeeded = defined?.ends === true;
	if (isGiven === isNeeded) return undefined;
	return miscounted('limited_time_offer', isGiven ? 1 : 0, isNeeded ? 1 : 0);
}

/** As many cards as the template has, each like its own. */
function cards({ cards: defined }: Outline, components: Sent['components']): Refusal | undefined {
	const given = components.flatMap(({ cards: all }) => all);
	if (given.length !== defined.length) {
		return miscounted('carousel', given.length, defined.length);
	}
	for (const { card_index, components: inside } of given) {
		const card = defined[card_index];
		const refusal = card
			? part(card, inside, `card ${card_index}: `)
			: misformed(`carousel: card_index ${card_index} is not in the template`);
		if (refusal) return refusal;
	}
	return undefined;
}
