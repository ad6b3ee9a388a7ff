import { isCodeButton, resent } from '../../wire/definition/resent';
import type { KnownComponent, KnownTemplate } from '../../wire/definition/known';
import { strangers } from '../../wire/definition/stranger';
import { variablesOf } from '../../wire/definition/variables';
import { refuse } from '../../wire/refusals';
import { separated } from '../../wire/separated';
import { omitUndefined, toRecord, nonBlank, toRows } from '../panelValues';
import { bodyExample, readExamples } from './defineBody';
import { readCards } from './defineCards';

type Row = Record<string, unknown>;

/** Fields of the template itself; all others change components. */
const whole = new Set(['category', 'timeToLive']);

/** True if any component changes; Meta then replaces all components. */
export const changesComponents = (given: Row) =>
	Object.entries(given).some(([name, value]) => !whole.has(name) && says(value));

/** False for a field that was added but left blank. */
const says = (value: unknown) => {
	if (Array.isArray(value)) return value.length > 0;
	return typeof value === 'object' && value !== null
		? Object.keys(value).length > 0
		: nonBlank(value) !== undefined;
};

/**
 * All components of the updated template.
 *
 * @param changes the values of Update Fields
 * @param replacements components that replace those of the same type
 */
export function updatedComponents(
	{ name, components }: KnownTemplate,
	given: Row,
	replaced: unknown[],
) {
	const removed = removedTypes(given.remove);
	const others = replaced.map(toRecord);
	const stays = ({ type }: { type?: unknown }) =>
		!removed.some((each) => each === type) && !others.some((other) => other.type === type);
	const untouched = components.filter(
		(each) => stays(each) && !(each.type === 'CAROUSEL' && says(given.newCards)),
	);
	const sentences = [...aimless(name, components, given), ...unsendable(name, untouched)];
	if (sentences.length) refuse(sentences);
	const stay = resent(components).filter(stays);
	return [...stay.map((each) => changed(each, given)), ...others];
}

/** Reports changes to parts that the template does not have. */
const aimless = (name: string, components: KnownComponent[], given: Row) => [
	...parts
		.filter(({ field, isIn }) => says(given[field]) && !components.some(isIn))
		.map(
			({ label, words }) =>
				`${label}: the template ${name} has no ${words} to change. Take the field out, or give all components as JSON.`,
		),
	...(says(given.cardMedia) && !says(given.newCards)
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

/** The component types to remove. An expression can return them as text, in any case. */
function removedTypes(given: unknown): string[] {
	const types = separated(given).map((each) => each.toUpperCase());
	const odd = types.find((type) => !removable.includes(type));
	if (odd !== undefined)
		refuse([`Remove must be one of ${removable.join(', ')}, and ${odd} is not`]);
	return types;
}

/** A component with the changes of the panel. */
function changed(was: Row, given: Row): Row {
	if (was.type === 'BODY') return body(was, given);
	if (was.type === 'CAROUSEL' && toRows(given.newCards, 'card').length) {
		return readCards(nonBlank(given.cardMedia) ?? formatOf(was), given.newCards);
	}
	if (was.type !== 'LIMITED_TIME_OFFER') return was;
	const now = { text: nonBlank(given.offer), has_expiration: nonBlank(given.offerExpires) };
	return {
		...was,
		limited_time_offer: { ...toRecord(was.limited_time_offer), ...omitUndefined(now) },
	};
}

/** Keeps the examples if the text still has variables. */
function body({ example, ...was }: Row, given: Row): Row {
	const recommend = nonBlank(given.securityRecommendation);
	const text = nonBlank(given.body) ?? was.text;
	const own = readExamples(given.bodyExamples);
	const plain = typeof text === 'string' && !variablesOf(text).length;
	return omitUndefined({
		...was,
		text,
		// A custom text replaces WhatsApp's fixed one, for the schema to refuse.
		add_security_recommendation:
			nonBlank(given.body) === undefined
				? (recommend ?? was.add_security_recommendation)
				: undefined,
		...(own.length ? bodyExample(text, own) : { example: plain ? undefined : example }),
	});
}

/** The header format of a carousel's cards. */
function formatOf({ cards }: Row): unknown {
	const [first] = Array.isArray(cards) ? cards.map(toRecord) : [];
	const components = Array.isArray(first?.components) ? first.components.map(toRecord) : [];
	return components.find(({ type }) => type === 'HEADER')?.format;
}
