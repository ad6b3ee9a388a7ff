import type { z } from 'zod/v3';
import { LONGEST_OFFER_COUPON, MOST_OFFER_BUTTONS } from '../template/button';
import { characters } from '../text';
import { LONGEST_OFFER_BODY } from './body';
import type { TemplateButton } from './button';
import type { DefinedComponent } from './components';
import { isNumber, variablesOf } from './variables';

type Components = readonly DefinedComponent[];

const refuser = (context: z.RefinementCtx) => (message: string) =>
	context.addIssue({ code: 'custom', message });

/** The component of a type, if there is one. */
export const find = <T extends DefinedComponent['type']>(components: Components, type: T) =>
	components.find((each): each is Extract<DefinedComponent, { type: T }> => each.type === type);

const buttonsOf = (components: Components): TemplateButton[] =>
	find(components, 'BUTTONS')?.buttons ?? [];

/** An authentication template: its texts are WhatsApp's own, its button hands over the code. */
export const isAuthentication = (components: Components) =>
	buttonsOf(components).some(({ type }) => type === 'OTP');

/** Exactly one body, and everything else at most once. Source: Meta, template components. */
export function wellFormed(components: Components, context: z.RefinementCtx): void {
	const refuse = refuser(context);
	const types = components.map(({ type }) => type);
	const twice = types.find((type, index) => types.indexOf(type) < index);
	if (twice) refuse(`Components can have only one of type ${twice}`);
	const body = find(components, 'BODY');
	if (!body || (!('text' in body) && !isAuthentication(components))) refuse('Body is required');
}

/** Source: Meta, authentication templates. */
export function codeAlone(components: Components, context: z.RefinementCtx): void {
	const refuse = refuser(context);
	const body = find(components, 'BODY');
	const footer = find(components, 'FOOTER');
	if (!isAuthentication(components)) {
		if (footer && !('text' in footer)) {
			refuse('Code Expires After goes only with an authentication template');
		}
		return;
	}
	if (body && 'text' in body) {
		refuse("Body of an authentication template is WhatsApp's own, it cannot have a text");
	}
	if (footer && 'text' in footer) {
		refuse('Footer of an authentication template can only say when the code expires');
	}
	if (buttonsOf(components).length > 1) {
		refuse('An authentication template can have only one button, the one for the code');
	}
	const odd = components.find(({ type }) => !['BODY', 'FOOTER', 'BUTTONS'].includes(type));
	if (odd) refuse(`An authentication template cannot have a component of type ${odd.type}`);
}

/** Source: Meta, media card carousel templates. */
export function cardsAlone(components: Components, context: z.RefinementCtx): void {
	if (!find(components, 'CAROUSEL')) return;
	const odd = components.find(({ type }) => type !== 'BODY' && type !== 'CAROUSEL');
	if (!odd) return;
	refuser(context)(
		`Cards go with a body only: header, footer and buttons cannot stand beside them, and this template has a component of type ${odd.type}`,
	);
}

/** Source: Meta, limited-time offer templates. */
export function offerShort(components: Components, context: z.RefinementCtx): void {
	if (!find(components, 'LIMITED_TIME_OFFER')) return;
	const refuse = refuser(context);
	const header = find(components, 'HEADER');
	const body = find(components, 'BODY');
	const buttons = buttonsOf(components);
	if (header && header.format !== 'IMAGE' && header.format !== 'VIDEO') {
		refuse('Header of a limited-time offer can only be an image or a video');
	}
	if (find(components, 'FOOTER')) refuse('Footer is not possible in a limited-time offer');
	if (body && 'text' in body && characters(body.text) > LONGEST_OFFER_BODY) {
		refuse(
			`Body can be at most ${LONGEST_OFFER_BODY} characters in a limited-time offer, this one has ${characters(body.text)}`,
		);
	}
	if (buttons.length > MOST_OFFER_BUTTONS) {
		refuse(
			`There can be at most ${MOST_OFFER_BUTTONS} buttons in a limited-time offer, here are ${buttons.length}`,
		);
	}
	const odd = buttons.find(({ type }) => type !== 'COPY_CODE' && type !== 'URL');
	if (odd) refuse('Buttons of a limited-time offer can only be Copy Code and URL');
	if (buttons.some(({ type }, index) => type === 'COPY_CODE' && index > 0)) {
		refuse('Buttons of a limited-time offer must have Copy Code first');
	}
	const long = buttons.some(
		(each) => each.type === 'COPY_CODE' && each.example.length > LONGEST_OFFER_COUPON,
	);
	if (long) {
		refuse(
			`Code Example can be at most ${LONGEST_OFFER_COUPON} characters in a limited-time offer`,
		);
	}
}

/** The variables of header, body and cards. */
function allVariables(components: Components): string[] {
	const texts = components.flatMap((each) => {
		if (each.type === 'CAROUSEL') return each.cards.flatMap((card) => card.components);
		return [each];
	});
	return texts.flatMap((each) => ('text' in each ? variablesOf(each.text) : []));
}

/** `positional` or `named`; nothing for a template without variables. */
export function formatOf(components: Components): 'positional' | 'named' | undefined {
	const [first] = allVariables(components);
	if (first === undefined) return undefined;
	return isNumber(first) ? 'positional' : 'named';
}

export function oneKindOfVariable(components: Components, context: z.RefinementCtx): void {
	const numbered = new Set(allVariables(components).map(isNumber));
	if (numbered.size < 2) return;
	refuser(context)('Variables must all be numbered or all be named, in header, body and cards');
}
