import { NodeHelpers } from 'n8n-workflow';
import type { INode, INodeParameters, INodeProperties } from 'n8n-workflow';
import { MIN_CARDS } from '../../nodes/LinkMobilityWhatsApp/wire/template/filledInCarousel';
import { LinkMobilityWhatsApp } from '../../nodes/LinkMobilityWhatsApp/LinkMobilityWhatsApp.node';
import { bodyOf, buttonsOf, definition, definitions } from '../fixtures/definitions';
import { loaded } from './loaded';

const { description } = new LinkMobilityWhatsApp();

const node: INode = {
	id: 'n',
	name: 'n',
	type: description.name,
	typeVersion: 1,
	position: [0, 0],
	parameters: {},
};

/** Those of the fields that n8n shows for the values of a panel, or of a row in it. */
export const shownAmong = (fields: readonly INodeProperties[], values: INodeParameters) =>
	fields.filter((field) => NodeHelpers.displayParameter(values, field, node, description));

/** The fields that n8n shows for the values of a panel. */
export const visible = (values: INodeParameters): INodeProperties[] =>
	shownAmong(description.properties, values);

/** What one choice of all dropdowns shows. */
export interface View {
	/** The dropdowns, such as `{ resource: 'message', operation: 'sendMedia', mediaType: 'audio' }`. */
	chosen: INodeParameters;
	fields: INodeProperties[];
}

/** The first dropdown that nothing is chosen in, and that decides which of the fields are shown. */
export const undecided = (fields: readonly INodeProperties[], chosen: INodeParameters) =>
	shownAmong(fields, chosen).find(
		({ name, type }) =>
			type === 'options' &&
			!(name in chosen) &&
			fields.some(({ displayOptions }) => name in (displayOptions?.show ?? {})),
	);

/** Every view that a person can bring about by choosing, under what is chosen already. */
export function views(chosen: INodeParameters): View[] {
	const open = undecided(description.properties, chosen);
	if (!open) return [{ chosen, fields: visible(chosen).filter(({ name }) => !(name in chosen)) }];
	return apart(open, chosen).flatMap((value) => views({ ...chosen, [open.name]: value }));
}

/** A long list, such as that of languages, counts as one choice per set of fields that it shows. */
const LONG = 20;

function apart(dropdown: INodeProperties, chosen: INodeParameters) {
	const all = valuesOf(dropdown);
	if (all.length <= LONG) return all;
	const shown = new Map(
		all.map((value) => [
			visible({ ...chosen, [dropdown.name]: value })
				.map(idOf)
				.join(),
			value,
		]),
	);
	return [...shown.values()];
}

const idOf = (field: INodeProperties) => description.properties.indexOf(field);

export const valuesOf = ({ options = [] }: INodeProperties) =>
	options.flatMap((option) => ('value' in option ? [option.value] : []));

/** All fields of a panel, those inside collections too. */
export const withNested = (fields: readonly INodeProperties[]): INodeProperties[] =>
	fields.flatMap((field) => [
		field,
		...withNested(
			(field.options ?? []).flatMap((option) => {
				if ('values' in option) return option.values;
				return 'type' in option ? [option] : [];
			}),
		),
	]);

/** Lists that one row is not enough for. */
const fewest: Readonly<Record<string, number>> = {
	cards: MIN_CARDS,
	newCards: MIN_CARDS,
};

const EXAMPLE = /^e\.g\. (.+)$/s;

/** What the panel gives as an example for a field, its default where it gives none. */
export function example(field: INodeProperties, responseType?: unknown): unknown {
	const [, text] = EXAMPLE.exec(field.placeholder ?? '') ?? [];
	if (field.type === 'collection') {
		return Object.fromEntries(
			(field.options ?? []).flatMap((option) =>
				'type' in option ? [[option.name, example(option)]] : [],
			),
		);
	}
	if (field.type === 'fixedCollection') {
		const several = field.typeOptions?.multipleValues;
		return Object.fromEntries(
			(field.options ?? []).flatMap((group) => {
				if (!('values' in group)) return [];
				const row = rowOf(group.values);
				const list = Array.from({ length: fewest[field.name] ?? 1 }, () => row);
				return [[group.name, several ? list : row]];
			}),
		);
	}
	if (field.type === 'resourceMapper') {
		const definition = answerable.get(responseType);
		return definition ? loaded(definition) : loaded(definitions.named, filledByExample);
	}
	return text ?? field.default;
}

const quickReplies = buttonsOf(
	{ type: 'QUICK_REPLY', text: 'Yes' },
	{ type: 'QUICK_REPLY', text: 'No' },
);

/** The templates that can be answered with a button, by the response type that asks for one. */
const answerable = new Map<unknown, unknown>([
	['approval', definition([bodyOf('Is it right?'), quickReplies])],
	['choice', definition([bodyOf('Is it right?'), quickReplies])],
	['form', definition([bodyOf('Tell us more'), buttonsOf({ type: 'FLOW', text: 'Begin' })])],
]);

/** The values that the labels of the loaded fields give as examples. */
const filledByExample = {
	'header.text.first_name': 'Ann',
	'body.order': '4711',
	'body.city': 'Oslo',
};

/** One row of a fixed collection, its dropdowns as they are at first. */
function rowOf(fields: readonly INodeProperties[]): INodeParameters {
	const row: INodeParameters = {};
	for (const field of fields) {
		if (NodeHelpers.displayParameter(row, field, node, description)) {
			Object.assign(row, { [field.name]: example(field) });
		}
	}
	return row;
}

/**
 * Needed, but not marked: the code of another language, for n8n would then miss it beside an
 * expression; examples, for only texts with variables need them; and what an update is to change.
 */
const needed = new Set(['languageCode', 'bodyExamples', 'headerExample', 'updateFields']);
const isRequired = ({ name, required }: INodeProperties) => required || needed.has(name);

/** The values of a view: every field by its example, or only those that must be filled in. */
export const filledIn = ({ chosen, fields }: View, which: 'all' | 'required') =>
	Object.fromEntries<unknown>([
		...Object.entries(chosen),
		...fields.map((field): [string, unknown] => [
			field.name,
			which === 'all' || isRequired(field) ? example(field, chosen.responseType) : field.default,
		]),
	]);
