import type { INodeParameters, INodeProperties } from 'n8n-workflow';
import { shownAmong, undecided, valuesOf, views } from '../helpers/views';
import type { View } from '../helpers/views';

type Values = Record<string, unknown>;

/** The rows that together show every field of a list: one for each choice of the dropdowns in it. */
function rowsOf(fields: readonly INodeProperties[], chosen: INodeParameters = {}): Values[] {
	const dropdown = undecided(fields, chosen);
	if (dropdown) {
		const choices = valuesOf(dropdown);
		return choices.flatMap((value) => rowsOf(fields, { ...chosen, [dropdown.name]: value }));
	}
	const others = shownAmong(fields, chosen).filter(({ name }) => !(name in chosen));
	return [{ ...chosen, ...openedAll(others, 0) }];
}

const groupsOf = ({ options = [] }: INodeProperties) =>
	options.flatMap((group) => ('values' in group ? [group] : []));

const optionsOf = ({ options = [] }: INodeProperties) =>
	options.flatMap((option) => ('type' in option ? [option] : []));

const takesSeveral = ({ typeOptions }: INodeProperties) => Boolean(typeOptions?.multipleValues);

/** How many panels it takes to show a field in each of its forms: a field with a single row has a form per choice. */
function formsOf(field: INodeProperties): number {
	if (field.type === 'collection') return Math.max(1, ...optionsOf(field).map(formsOf));
	if (field.type !== 'fixedCollection' || takesSeveral(field)) return 1;
	return Math.max(...groupsOf(field).map(({ values }) => rowsOf(values).length));
}

/** The value of a field with every option added and every kind of row opened, but with nothing entered. */
function opened(field: INodeProperties, form: number): unknown {
	if (field.type === 'collection') return openedAll(optionsOf(field), form);
	if (field.type !== 'fixedCollection') return field.default;
	return Object.fromEntries(
		groupsOf(field).map(({ name, values }) => {
			const rows = rowsOf(values);
			return [name, takesSeveral(field) ? rows : rows[form % rows.length]];
		}),
	);
}

const openedAll = (fields: readonly INodeProperties[], form: number): Values =>
	Object.fromEntries(fields.map((field) => [field.name, opened(field, form)]));

interface Candidate extends View {
	form: number;
	/** The variants of the panel: each choice, and each form of each field. */
	shows: string[];
}

const looksOf = (field: INodeProperties, form: number) =>
	JSON.stringify({ ...field, displayOptions: undefined, form: form % formsOf(field) });

const showing = ({ chosen, fields }: View, form: number): Candidate => ({
	chosen,
	fields,
	form,
	shows: [
		...Object.entries(chosen).map(([name, value]) => `${name}: ${String(value)}`),
		...fields.map((field) => looksOf(field, form)),
	].map((one) => `${String(chosen.operation)} ${one}`),
});

/**
 * Panels that together show every choice of every dropdown and every field of each operation, with every option added
 * and rows of every kind, but with nothing entered, so that examples and hints are seen. By what is chosen in them.
 */
export function openedPanels(): Record<string, Values> {
	let candidates = views({}).flatMap((view) =>
		Array.from({ length: Math.max(...view.fields.map(formsOf)) }, (_, form) => showing(view, form)),
	);
	const seen = new Set<string>();
	const newIn = ({ shows }: Candidate) => shows.filter((one) => !seen.has(one)).length;
	const panels: Record<string, Values> = {};
	for (;;) {
		candidates = candidates.filter((one) => newIn(one) > 0);
		const [first, ...others] = candidates;
		if (!first) return panels;
		const best = others.reduce((one, other) => (newIn(other) > newIn(one) ? other : one), first);
		const { chosen, fields, form, shows } = best;
		const isNew = (field: INodeProperties) =>
			!seen.has(`${String(chosen.operation)} ${looksOf(field, form)}`);
		const choices = Object.values({ ...chosen, resource: undefined }).filter(Boolean);
		const name = [...choices, ...(form ? [form + 1] : [])].join(' ');
		panels[name] = { ...chosen, ...openedAll(fields.filter(isNew), form) };
		for (const one of shows) seen.add(one);
	}
}
