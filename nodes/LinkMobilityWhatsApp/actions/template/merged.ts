import { refuse } from '../../labels/check';
import { isCodeButton, resent } from '../../wire/definition/resent';
import type { KnownComponent, KnownTemplate } from '../../wire/definition/known';
import { strangers } from '../../wire/definition/stranger';
import { variablesOf } from '../../wire/definition/variables';
import { separated } from '../../wire/separated';
import { defined, fields, filled, rows } from '../given';
import { bodyExample, examplesOf } from './body';
import { readCards } from './cards';

type Row = Record<string, unknown>;

/** Fields that are about the template as a whole; the others are about its components. */
const whole = new Set(['category', 'timeToLive']);

/** Whether a component is to change; Meta then replaces all of them. */
export const touchesComponents = (changes: Row) =>
	Object.entries(changes).some(([name, value]) => !whole.has(name) && hasValue(value));

/** Whether a field has a value; one that was added and left blank changes nothing. */
const hasValue = (value: unknown) => {
	if (Array.isArray(value)) return value.length > 0;
	return typeof value === 'object' && value !== null
		? Object.keys(value).length > 0
		: filled(value) !== undefined;
};

/**
 * All components of a template after an update.
 *
 * @param changes the values of Update Fields
 * @param replaced components that replace those of the same type
 */
export function merged({ name, components }: KnownTemplate, changes: Row, replaced: unknown[]) {
	const removed = removedTypes(changes.remove);
	const replacing = replaced.map(fields);
	const stays = ({ type }: { type?: unknown }) =>
		!removed.some((each) => each === type) && !replacing.some((other) => other.type === type);
	const untouched = components.filter(
		(each) => stays(each) && !(each.type === 'CAROUSEL' && hasValue(changes.newCards)),
	);
	const [first, ...others] = [
		...withoutTarget(name, components, changes),
		...unsendable(name, untouched),
	];
	if (first !== undefined) refuse(first, ...others);
	const stay = resent(components).filter(stays);
	return [...stay.map((each) => changed(each, changes)), ...replacing];
}

/** A sentence for each change of a part that the template does not have. */
const withoutTarget = (name: string, components: KnownComponent[], changes: Row) => [
	...parts
		.filter(({ field, isIn }) => hasValue(changes[field]) && !components.some(isIn))
		.map(
			({ label, words }) =>
				`${label}: the template ${name} has no ${words} to change. Take the field out, or give all components as JSON.`,
		),
	...(hasValue(changes.cardMedia) && !hasValue(changes.newCards)
		? ['Media Type is what new cards show: add Cards, or take it out']
		: []),
];

const unsendable = (name: string, components: KnownComponent[]) =>
	components
		.flatMap(strangers)
		.map(
			(words) =>
				`Template ID: ${name} has ${words}, which this node cannot send back, and an update without it would delete it. Change the template in WhatsApp Manager, or replace or remove this part of it, too.`,
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

const removable = ['BUTTONS', 'FOOTER', 'HEADER'];

/** The types of the components to remove; an expression may give them as text, in any case. */
function removedTypes(changes: unknown): string[] {
	const types = separated(changes).map((each) => each.toUpperCase());
	const odd = types.find((type) => !removable.includes(type));
	if (odd !== undefined) refuse(`Remove must be one of ${removable.join(', ')}, and ${odd} is not`);
	return types;
}

/** A component with the changes to its parts. */
function changed(was: Row, changes: Row): Row {
	if (was.type === 'BODY') return body(was, changes);
	if (was.type === 'CAROUSEL' && rows(changes.newCards, 'card').length) {
		return readCards(filled(changes.cardMedia) ?? formatOf(was), changes.newCards);
	}
	if (was.type !== 'LIMITED_TIME_OFFER') return was;
	const now = { text: filled(changes.offer), has_expiration: filled(changes.offerExpires) };
	return { ...was, limited_time_offer: { ...fields(was.limited_time_offer), ...defined(now) } };
}

/** The examples are kept as long as the text has variables. */
function body({ example, ...was }: Row, changes: Row): Row {
	const recommend = filled(changes.securityRecommendation);
	const text = filled(changes.body) ?? was.text;
	const newExamples = examplesOf(changes.bodyExamples);
	const plain = typeof text === 'string' && !variablesOf(text).length;
	return defined({
		...was,
		text,
		// With a text, the schema refuses the body of an authentication template.
		add_security_recommendation:
			filled(changes.body) === undefined
				? (recommend ?? was.add_security_recommendation)
				: undefined,
		...(newExamples.length
			? bodyExample(text, newExamples)
			: { example: plain ? undefined : example }),
	});
}

/** The format of the headers of a carousel's cards. */
function formatOf({ cards }: Row): unknown {
	const [first] = Array.isArray(cards) ? cards.map(fields) : [];
	const components = Array.isArray(first?.components) ? first.components.map(fields) : [];
	return components.find(({ type }) => type === 'HEADER')?.format;
}
