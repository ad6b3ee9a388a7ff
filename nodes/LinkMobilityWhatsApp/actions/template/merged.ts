import { resent } from '../../wire/definition/resent';
import type { KnownTemplate } from '../../wire/definition/known';
import { variablesOf } from '../../wire/definition/variables';
import { defined, fields, filled, rows } from '../given';
import { bodyExample, examplesOf } from './body';
import { readCards } from './cards';

type Row = Record<string, unknown>;

/** Fields that are about components; the others are about the template as a whole. */
const whole = new Set(['category', 'timeToLive', 'cardMedia']);

/** Whether any component is to change, of which Meta then replaces all. */
export const touchesComponents = (given: Row) =>
	Object.entries(given).some(([name, value]) => !whole.has(name) && says(value));

/** A field that was added, but says nothing, changes nothing. */
const says = (value: unknown) => {
	if (Array.isArray(value)) return value.length > 0;
	return typeof value === 'object' && value !== null
		? Object.keys(value).length > 0
		: filled(value) !== undefined;
};

/**
 * All components of a template: those that it has, with what the panel says of them.
 *
 * @param given Update Fields
 * @param replaced components that stand in place of those of their type
 */
export function merged({ components }: KnownTemplate, given: Row, replaced: unknown[]): unknown[] {
	const removed = Array.isArray(given.remove) ? given.remove : [];
	const others = replaced.map(fields);
	const stay = resent(components).filter(
		({ type }) => !removed.includes(type) && !others.some((other) => other.type === type),
	);
	return [...stay.map((each) => changed(each, given)), ...others];
}

/** A component with what the panel says of parts of it. */
function changed(was: Row, given: Row): Row {
	if (was.type === 'BODY') return body(was, given);
	if (was.type === 'CAROUSEL' && rows(given.newCards, 'card').length) {
		return readCards(filled(given.cardMedia) ?? formatOf(was), given.newCards);
	}
	if (was.type !== 'LIMITED_TIME_OFFER') return was;
	const now = { text: filled(given.offer), has_expiration: filled(given.offerExpires) };
	return { ...was, limited_time_offer: { ...fields(was.limited_time_offer), ...defined(now) } };
}

/** Examples stay with a text that has variables still. */
function body({ example, ...was }: Row, given: Row): Row {
	const recommend = filled(given.securityRecommendation);
	const text = filled(given.body) ?? was.text;
	const own = examplesOf(given.bodyExamples);
	const plain = typeof text === 'string' && !variablesOf(text).length;
	return defined({
		...was,
		text,
		add_security_recommendation: recommend ?? was.add_security_recommendation,
		...(own.length ? bodyExample(text, own) : { example: plain ? undefined : example }),
	});
}

/** What the cards of a carousel show above their text. */
function formatOf({ cards }: Row): unknown {
	const [first] = Array.isArray(cards) ? cards.map(fields) : [];
	const components = Array.isArray(first?.components) ? first.components.map(fields) : [];
	return components.find(({ type }) => type === 'HEADER')?.format;
}
