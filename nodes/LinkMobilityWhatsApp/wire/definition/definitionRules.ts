import type { z } from 'zod/v3';
import { MAX_OFFER_BUTTONS, MAX_OFFER_COUPON_LENGTH } from '../template/filledInButton';
import { characters } from '../text';
import { MAX_OFFER_BODY_LENGTH } from './definedBody';
import type { TemplateButton } from './definedButton';
import type { DefinedComponent } from './definedComponent';
import { isNumber, variablesOf } from './variables';

type Components = readonly DefinedComponent[];

/** Adds an issue at a part of the component of a type, or at the list of all if no type is given. */
const refuser =
	(components: Components, context: z.RefinementCtx) =>
	(message: string, type?: string, ...path: Array<string | number>) => {
		const index = components.findIndex((component) => component.type === type);
		context.addIssue({ code: 'custom', path: type === undefined ? [] : [index, ...path], message });
	};

/** The component of a type, if there is one. */
export const find = <T extends DefinedComponent['type']>(components: Components, type: T) =>
	components.find(
		(component): component is Extract<DefinedComponent, { type: T }> => component.type === type,
	);

const buttonsOf = (components: Components): TemplateButton[] =>
	find(components, 'BUTTONS')?.buttons ?? [];

/** An authentication template has WhatsApp's own texts and a button for the code. */
export const isAuthentication = (components: Components) =>
	buttonsOf(components).some(({ type }) => type === 'OTP');

/** Exactly one body, and every other type at most once. Source: Meta, template components. */
export function wellFormed(components: Components, context: z.RefinementCtx): void {
	const refuse = refuser(components, context);
	const types = components.map(({ type }) => type);
	const repeated = types.find((type, index) => types.indexOf(type) < index);
	if (repeated) refuse(`can have only one component of type ${repeated}`);
	const body = find(components, 'BODY');
	if (!body) refuse('needs a component of type BODY');
	else if (!('text' in body) && !isAuthentication(components))
		refuse('is required', 'BODY', 'text');
}

/** Source: Meta, authentication templates. */
export function authenticationRules(components: Components, context: z.RefinementCtx): void {
	const refuse = refuser(components, context);
	const body = find(components, 'BODY');
	const footer = find(components, 'FOOTER');
	if (!isAuthentication(components)) {
		if (footer && !('text' in footer)) {
			const reason = 'is only allowed in an authentication template';
			refuse(reason, 'FOOTER', 'code_expiration_minutes');
		}
		return;
	}
	if (body && 'text' in body) {
		const reason = "cannot be set in an authentication template, whose text is WhatsApp's own";
		refuse(reason, 'BODY', 'text');
	}
	if (footer && 'text' in footer) {
		const reason =
			'cannot be set in an authentication template, whose footer only says when the code expires';
		refuse(reason, 'FOOTER', 'text');
	}
	if (buttonsOf(components).length > 1) {
		const reason = 'can have only one entry in an authentication template, the button for the code';
		refuse(reason, 'BUTTONS', 'buttons');
	}
	const odd = components.find(({ type }) => !['BODY', 'FOOTER', 'BUTTONS'].includes(type));
	if (odd) refuse(`cannot be ${odd.type} in an authentication template`, odd.type, 'type');
}

/** Source: Meta, media card carousel templates. */
export function carouselRules(components: Components, context: z.RefinementCtx): void {
	if (!find(components, 'CAROUSEL')) return;
	const odd = components.find(({ type }) => type !== 'BODY' && type !== 'CAROUSEL');
	if (!odd) return;
	const reason = `cannot be ${odd.type} together with a CAROUSEL, which allows only a BODY`;
	refuser(components, context)(reason, odd.type, 'type');
}

const IN_OFFER = 'in a limited-time offer';

/** Source: Meta, limited-time offer templates. */
export function offerRules(components: Components, context: z.RefinementCtx): void {
	if (!find(components, 'LIMITED_TIME_OFFER')) return;
	const refuse = refuser(components, context);
	const header = find(components, 'HEADER');
	if (header && header.format !== 'IMAGE' && header.format !== 'VIDEO') {
		refuse(`can only be IMAGE or VIDEO ${IN_OFFER}`, 'HEADER', 'format');
	}
	if (find(components, 'FOOTER')) refuse(`cannot be FOOTER ${IN_OFFER}`, 'FOOTER', 'type');
	const body = find(components, 'BODY');
	const count = body && 'text' in body ? characters(body.text) : 0;
	if (count > MAX_OFFER_BODY_LENGTH) {
		const reason = `can be at most ${MAX_OFFER_BODY_LENGTH} characters ${IN_OFFER}, this one has ${count}`;
		refuse(reason, 'BODY', 'text');
	}
	offerButtons(buttonsOf(components), (reason, ...path) =>
		refuse(reason, 'BUTTONS', 'buttons', ...path),
	);
}

function offerButtons(
	buttons: TemplateButton[],
	refuse: (reason: string, ...path: Array<string | number>) => void,
): void {
	if (buttons.length > MAX_OFFER_BUTTONS) {
		refuse(`can have at most ${MAX_OFFER_BUTTONS} entries ${IN_OFFER}, not ${buttons.length}`);
	}
	const odd = buttons.findIndex(({ type }) => type !== 'COPY_CODE' && type !== 'URL');
	if (odd >= 0) refuse(`can only be COPY_CODE or URL ${IN_OFFER}`, odd, 'type');
	if (buttons.some(({ type }, index) => type === 'COPY_CODE' && index > 0)) {
		refuse(`must have COPY_CODE first ${IN_OFFER}`);
	}
	const long = buttons.findIndex(
		(component) =>
			component.type === 'COPY_CODE' && component.example.length > MAX_OFFER_COUPON_LENGTH,
	);
	if (long < 0) return;
	refuse(`can be at most ${MAX_OFFER_COUPON_LENGTH} characters ${IN_OFFER}`, long, 'example');
}

/** The variables of header, body and cards. */
function allVariables(components: Components): string[] {
	const texts = components.flatMap((component) => {
		if (component.type === 'CAROUSEL') return component.cards.flatMap((card) => card.components);
		return [component];
	});
	return texts.flatMap((component) => ('text' in component ? variablesOf(component.text) : []));
}

/** Undefined for a template without variables. */
export function formatOf(components: Components): 'positional' | 'named' | undefined {
	const [first] = allVariables(components);
	if (first === undefined) return undefined;
	return isNumber(first) ? 'positional' : 'named';
}

export const MIXED_VARIABLES =
	'must have all variables numbered or all named, in header, body and cards';

export function oneKindOfVariable(components: Components, context: z.RefinementCtx): void {
	const numbered = new Set(allVariables(components).map(isNumber));
	if (numbered.size < 2) return;
	refuser(components, context)(MIXED_VARIABLES);
}
