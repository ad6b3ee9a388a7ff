import { refuse } from '../../labels/check';
import { resent } from '../../wire/definition/resent';
import type { KnownTemplate } from '../../wire/definition/known';
import { variablesOf } from '../../wire/definition/variables';
import { separated } from '../../wire/separated';
import { omitUndefined, toRecord, nonBlank, toRows } from '../panelValues';
import { hasValue } from './changedFields';
import { bodyExample, readExamples } from './bodyExamples';
import { readCards } from './defineCards';
import { missingParts, unknownParts } from './unchangeableParts';

type Row = Record<string, unknown>;

/**
 * All components of the updated template.
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
	const [first, ...others] = [
		...missingParts(name, components, changes),
		...unknownParts(name, sentBack),
	];
	if (first !== undefined) refuse(first, ...others);
	const keptComponents = resent(components).filter(isKept);
	return [
		...keptComponents.map((component) => changedComponent(component, changes)),
		...newComponents,
	];
}

const removable = ['BUTTONS', 'FOOTER', 'HEADER'];

/** The component types to remove. An expression can return them as text, in any case. */
function readRemovedTypes(value: unknown): string[] {
	const types = separated(value).map((type) => type.toUpperCase());
	const invalidType = types.find((type) => !removable.includes(type));
	if (invalidType !== undefined) {
		refuse(`Remove must be one of ${removable.join(', ')}, and ${invalidType} is not`);
	}
	return types;
}

/** A component with the changes of the panel. */
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

/** Keeps the examples if the text still has variables. */
function changedBody({ example, ...body }: Row, changes: Row): Row {
	const customText = nonBlank(changes.body);
	const text = customText ?? body.text;
	const newExamples = readExamples(changes.bodyExamples);
	const hasNoVariables = typeof text === 'string' && !variablesOf(text).length;
	return omitUndefined({
		...body,
		text,
		// A custom text replaces WhatsApp's fixed one, for the schema to refuse.
		add_security_recommendation:
			customText === undefined
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
