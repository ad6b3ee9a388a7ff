import { refuse } from '../../labels/check';
import { isCodeButton, resent } from '../../wire/definition/resent';
import type { KnownComponent, KnownTemplate } from '../../wire/definition/known';
import { strangers } from '../../wire/definition/stranger';
import { variablesOf } from '../../wire/definition/variables';
import { separated } from '../../wire/separated';
import { omitUndefined, toRecord, nonBlank, toRows } from '../panelValues';
import { bodyExample, readExamples } from './defineBody';
import { readCards } from './defineCards';

type Row = Record<string, unknown>;

/** Fields of the template itself; all others change components. */
const templateFields = new Set(['category', 'timeToLive']);

/** True if any component changes; Meta then replaces all components. */
export const changesComponents = (changes: Row) =>
	Object.entries(changes).some(([name, value]) => !templateFields.has(name) && hasValue(value));

/** False for a field that was added but left blank. */
const hasValue = (value: unknown) => {
	if (Array.isArray(value)) return value.length > 0;
	return typeof value === 'object' && value !== null
		? Object.keys(value).length > 0
		: nonBlank(value) !== undefined;
};

/**
 * All components of the template after the update.
 *
 * @param changes the values of Update Fields
 * @param replacements components that replace those of the same type
 */
export function updatedComponents(
	{ name, components }: KnownTemplate,
	changes: Row,
	replacements: unknown[],
) {
	const removedTypes = readRemovedTypes(changes.remove);
	const newComponents = replacements.map(toRecord);
	const isKept = ({ type }: { type?: unknown }) =>
		!removedTypes.some((removedType) => removedType === type) &&
		!newComponents.some((component) => component.type === type);
	const sentBack = components.filter(
		(component) =>
			isKept(component) && !(component.type === 'CAROUSEL' && hasValue(changes.newCards)),
	);
	const [reason, ...otherReasons] = [
		...missingParts(name, components, changes),
		...unknownParts(name, sentBack),
	];
	if (reason !== undefined) refuse(reason, ...otherReasons);
	const keptComponents = resent(components).filter(isKept);
	return [
		...keptComponents.map((component) => changedComponent(component, changes)),
		...newComponents,
	];
}

/** A sentence for each change to a part that the template does not have. */
const missingParts = (name: string, components: KnownComponent[], changes: Row) => [
	...parts
		.filter(({ field, isIn }) => hasValue(changes[field]) && !components.some(isIn))
		.map(
			({ label, part }) =>
				`${label}: the template ${name} has no ${part} to change. Take the field out, or give all components as JSON.`,
		),
	...(hasValue(changes.cardMedia) && !hasValue(changes.newCards)
		? ['Media Type is what new cards show: add Cards, or take it out']
		: []),
];

/** A sentence for each component that this node does not know: Meta deletes what is not sent back. */
const unknownParts = (name: string, components: KnownComponent[]) =>
	components
		.flatMap(strangers)
		.map(
			(part) =>
				`Template ID: ${name} has ${part}, which this node cannot send back, and an update without it would delete it. Change the template in WhatsApp Manager, or replace or remove this part of it, too.`,
		);

const hasCards = ({ type }: KnownComponent) => type === 'CAROUSEL';
const hasOffer = ({ type }: KnownComponent) => type === 'LIMITED_TIME_OFFER';
const hasCode = ({ buttons = [] }: KnownComponent) => buttons.some(isCodeButton);

const parts = [
	{ field: 'newCards', label: 'Cards', isIn: hasCards, part: 'cards' },
	{ field: 'offer', label: 'Offer', isIn: hasOffer, part: 'limited-time offer' },
	{ field: 'offerExpires', label: 'Offer Expires', isIn: hasOffer, part: 'limited-time offer' },
	{
		field: 'securityRecommendation',
		label: 'Security Recommendation',
		isIn: hasCode,
		part: 'one-time password',
	},
];

const removableTypes = ['BUTTONS', 'FOOTER', 'HEADER'];

/** The component types to remove; an expression may return them as text, in any case. */
function readRemovedTypes(value: unknown): string[] {
	const types = separated(value).map((type) => type.toUpperCase());
	const invalidType = types.find((type) => !removableTypes.includes(type));
	if (invalidType !== undefined) {
		refuse(`Remove must be one of ${removableTypes.join(', ')}, and ${invalidType} is not`);
	}
	return types;
}

function changedComponent(component: Row, changes: Row): Row {
	if (component.type === 'BODY') return changedBody(component, changes);
	if (component.type === 'CAROUSEL' && toRows(changes.newCards, 'card').length) {
		const format = nonBlank(changes.cardMedia) ?? headerFormatOf(component);
		return readCards(format, changes.newCards);
	}
	if (component.type !== 'LIMITED_TIME_OFFER') return component;
	const offer = omitUndefined({
		text: nonBlank(changes.offer),
		has_expiration: nonBlank(changes.offerExpires),
	});
	return {
		...component,
		limited_time_offer: { ...toRecord(component.limited_time_offer), ...offer },
	};
}

/** Keeps the examples as long as the text has variables. */
function changedBody({ example, ...body }: Row, changes: Row): Row {
	const newText = nonBlank(changes.body);
	const text = newText ?? body.text;
	const newExamples = readExamples(changes.bodyExamples);
	const hasNoVariables = typeof text === 'string' && !variablesOf(text).length;
	return omitUndefined({
		...body,
		text,
		// With a text, the schema refuses the body of an authentication template.
		add_security_recommendation:
			newText === undefined
				? (nonBlank(changes.securityRecommendation) ?? body.add_security_recommendation)
				: undefined,
		...(newExamples.length
			? bodyExample(text, newExamples)
			: { example: hasNoVariables ? undefined : example }),
	});
}

/** The header format of a carousel's cards. */
function headerFormatOf({ cards }: Row): unknown {
	const [first] = Array.isArray(cards) ? cards.map(toRecord) : [];
	const components = Array.isArray(first?.components) ? first.components.map(toRecord) : [];
	return components.find(({ type }) => type === 'HEADER')?.format;
}
