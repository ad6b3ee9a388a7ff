import type { z } from 'zod/v3';
import { lengthOf } from '../../../json/values';
import { MAX_OFFER_BODY_LENGTH, MAX_OFFER_BUTTONS, MAX_OFFER_COUPON_LENGTH } from '../../../shared';
import type { TemplateCategory } from '../../../shared';
import { isPositional, variableNames } from '../variables';
import type { Component } from './components';
import { refuse } from './text';

interface Definition {
	category: TemplateCategory;
	parameter_format: 'positional' | 'named';
	components: Component[];
}

type OfType<T extends Component['type']> = Extract<Component, { type: T }>;

const find = <T extends Component['type']>(components: Component[], type: T) =>
	components.find((one): one is OfType<T> => one.type === type);

/** What Meta refuses although each component is right by itself. Source: Meta, template components. */
export function checkCombinations(definition: Definition, context: z.RefinementCtx): void {
	const { components } = definition;
	const types = components.map(({ type }) => type);
	const twice = types.find((type, index) => types.indexOf(type) < index);
	if (twice) refuse(context, `must have one component of type ${twice} at most`);
	if (!types.includes('BODY')) refuse(context, 'must have a component of type BODY');
	checkFormat(definition, context);
	const buttons = find(components, 'BUTTONS')?.buttons ?? [];
	const isAuthentication = buttons.some(({ type }) => type === 'OTP');
	if (isAuthentication !== (definition.category === 'AUTHENTICATION')) {
		const message = 'must have a button of type OTP in the category AUTHENTICATION, and only there';
		return refuse(context, message);
	}
	if (isAuthentication) checkAuthentication(components, context);
	else checkTexts(components, context);
	checkMarketing(definition, context);
}

const textOf = (part: object) => ('text' in part && typeof part.text === 'string' ? part.text : '');

/** Source: Meta, templates overview. */
function checkFormat({ components, parameter_format }: Definition, context: z.RefinementCtx): void {
	const texts = components.flatMap((one) =>
		one.type === 'CAROUSEL'
			? one.cards.flatMap((card) => card.components.map(textOf))
			: [textOf(one)],
	);
	const other = texts
		.flatMap(variableNames)
		.find((name) => isPositional(name) !== (parameter_format === 'positional'));
	if (other === undefined) return;
	refuse(
		context,
		`must not have the variable {{${other}}} with parameter_format ${parameter_format}`,
	);
}

/** Body and footer are Meta's own. Source: Meta, authentication templates. */
function checkAuthentication(components: Component[], context: z.RefinementCtx): void {
	const no = (message: string) => refuse(context, `${message} in the category AUTHENTICATION`);
	if (find(components, 'BODY')?.text !== undefined) no('must not have a text in the body');
	if (find(components, 'FOOTER')?.text !== undefined) no('must not have a text in the footer');
	if ((find(components, 'BUTTONS')?.buttons.length ?? 0) > 1) no('must have one button at most');
	const other = components.find(({ type }) => !['BODY', 'FOOTER', 'BUTTONS'].includes(type));
	if (other) no(`must not have a component of type ${other.type}`);
}

function checkTexts(components: Component[], context: z.RefinementCtx): void {
	const body = find(components, 'BODY');
	const footer = find(components, 'FOOTER');
	if (body && body.text === undefined) refuse(context, 'must have a text in the body');
	if (footer && footer.text === undefined) refuse(context, 'must have a text in the footer');
}

/** Source: Meta, media card carousel templates; Meta, limited-time offer templates. */
function checkMarketing({ category, components }: Definition, context: z.RefinementCtx): void {
	const special = find(components, 'CAROUSEL') ?? find(components, 'LIMITED_TIME_OFFER');
	if (!special) return;
	if (category !== 'MARKETING') {
		refuse(context, `must be of category MARKETING with a component of type ${special.type}`);
	}
	if (special.type === 'LIMITED_TIME_OFFER') return checkOffer(components, context);
	const other = components.find(({ type }) => type !== 'BODY' && type !== 'CAROUSEL');
	if (other)
		refuse(context, `must not have a component of type ${other.type} together with CAROUSEL`);
}

function checkOffer(components: Component[], context: z.RefinementCtx): void {
	const no = (message: string) => refuse(context, `${message} in a limited-time offer`);
	const header = find(components, 'HEADER');
	if (header && header.format !== 'IMAGE' && header.format !== 'VIDEO') {
		no('must have a header of format IMAGE or VIDEO');
	}
	if (find(components, 'FOOTER')) no('must not have a footer');
	if (lengthOf(find(components, 'BODY')?.text ?? '') > MAX_OFFER_BODY_LENGTH) {
		no(`must have at most ${MAX_OFFER_BODY_LENGTH} characters in the body`);
	}
	const buttons = find(components, 'BUTTONS')?.buttons ?? [];
	if (buttons.length > MAX_OFFER_BUTTONS) no(`must have at most ${MAX_OFFER_BUTTONS} buttons`);
	if (buttons.some(({ type }, index) => type !== 'URL' && (type !== 'COPY_CODE' || index > 0))) {
		no('must have a button of type COPY_CODE first, then one of type URL, and no others');
	}
	const codes = buttons.flatMap((button) => (button.type === 'COPY_CODE' ? button.example : []));
	if (codes.some((code) => code.length > MAX_OFFER_COUPON_LENGTH)) {
		no(`must have a code of at most ${MAX_OFFER_COUPON_LENGTH} characters`);
	}
}
