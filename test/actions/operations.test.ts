import type { INodeProperties } from 'n8n-workflow';
import { operationOf, properties, resources } from '../../nodes/LinkMobilityWhatsApp/actions';
import type { Operation } from '../../nodes/LinkMobilityWhatsApp/actions/operation';
import { priorities } from '../../nodes/LinkMobilityWhatsApp/wire/envelope';
import { outcome, panel, setting } from '../helpers/panel';
import { filledIn, valuesOf, views, visible, withNested } from '../helpers/views';
import type { View } from '../helpers/views';

const operations = Object.entries(resources).flatMap(([resource, list]) =>
	list.map((operation) => ({ resource, operation, name: String(operation.option.value) })),
);

/** Every operation, by what its dropdowns are set to. */
const cases = operations.flatMap(({ resource, operation, name }) =>
	views({ resource, operation: name }).map((view): [string, typeof operation, View] => [
		Object.values(view.chosen).map(String).join(' → '),
		operation,
		view,
	]),
);

/** Fields that only say something, so that nobody reads them. */
const isFilledIn = ({ type }: INodeProperties) => !['notice', 'callout', 'button'].includes(type);

/** What is within JSON is called as it is called there, not as in the panel. */
const isTold = (field: INodeProperties) => isFilledIn(field) && field.type !== 'json';

describe('the dropdowns', () => {
	test('offer what the table of operations holds, in its order', () => {
		const [resource] = visible({});
		expect(resource && valuesOf(resource)).toEqual(Object.keys(resources));
		for (const [value, list] of Object.entries(resources)) {
			const operation = visible({ resource: value }).find(({ name }) => name === 'operation');
			expect(operation && valuesOf(operation)).toEqual(list.map(({ option }) => option.value));
		}
	});

	test.each(operations)(
		'$resource → $name is found by its names',
		({ resource, operation, name }) => {
			expect(operationOf(resource, name)).toBe(operation);
		},
	);

	test.each([
		['message', 'sendFax'],
		['fax', 'sendText'],
		['constructor', 'name'],
	])('%s → %s is not found', (resource, operation) => {
		expect(operationOf(resource, operation)).toBeUndefined();
	});

	test.each(operations)('$resource → $name says what it does', ({ operation: { option } }) => {
		expect(option).toEqual({
			name: expect.stringMatching(/\S/),
			value: expect.stringMatching(/^[a-z][A-Za-z]*$/),
			action: expect.stringMatching(/^[A-Z]\S* /),
			description: expect.stringMatching(/\S/),
		});
	});

	test('no two operations look alike in the palette', () => {
		const actions = operations.map(({ operation }) => operation.option.action);
		expect(new Set(actions).size).toBe(actions.length);
	});

	test('Priority offers what the API takes', () => {
		const fields = withNested(properties).filter(({ name }) => name === 'priority');
		expect(fields.length).toBeGreaterThan(0);
		for (const field of fields) expect(new Set(valuesOf(field))).toEqual(new Set(priorities));
	});
});

describe('the panel', () => {
	test.each(cases)('%s shows no name twice', (_, __, { fields }) => {
		const names = fields.map(({ name }) => name);
		expect(names).toEqual([...new Set(names)]);
	});

	test('no list within a collection has the name of a field outside, for which n8n would take it', () => {
		const outside = new Set(properties.map(({ name }) => name));
		const within = properties
			.filter(({ type }) => type === 'collection')
			.flatMap(({ options = [] }) => options.flatMap((each) => ('type' in each ? [each] : [])));
		const taken = within.filter(
			(field) =>
				outside.has(field.name) &&
				(field.required || withNested([field]).some(({ required }) => required)),
		);
		expect(taken.map(({ name }) => name)).toEqual([]);
	});

	test.each(cases)('%s: every field is read, and no other', (_, operation, view) => {
		const read = new Set<string>();
		const param = panel(filledIn(view, 'all'));
		operation.request((name) => {
			read.add(name);
			return param(name);
		}, setting);
		const ours = Object.keys(view.chosen);
		const shown = view.fields.filter(isFilledIn).map(({ name }) => name);
		expect([...read].filter((name) => !ours.includes(name)).sort()).toEqual(shown.sort());
	});

	test.each(cases)('%s: the examples are such that they could be sent', (_, operation, view) => {
		expect(outcome(operation, filledIn(view, 'all')).refused).toBeUndefined();
	});

	test.each(cases)('%s: what is required is enough', (_, operation, view) => {
		expect(outcome(operation, filledIn(view, 'required')).refused).toBeUndefined();
	});
});

describe('whatever an expression yields', () => {
	const odd = [null, undefined, '', ' ', 'x', 12345, true, {}, [], [null], { a: { b: [1] } }];
	const ZOD =
		/^(Required|Invalid|Expected|String must|Number must|Array must|Unrecognized)|\[object/;

	test.each(operations)(
		'$resource → $name refuses it in words that name a field of the panel',
		({ resource, operation, name: value }) => {
			// A field that several views show is tried in the first of them.
			const tried = new Set<string>();
			for (const view of views({ resource, operation: value })) {
				for (const field of view.fields.filter(isTold)) {
					const about = JSON.stringify({ ...field, displayOptions: undefined });
					if (tried.has(about)) continue;
					tried.add(about);
					expect(odd.flatMap((given) => nameless(operation, view, field.name, given))).toEqual([]);
				}
			}
		},
	);

	/** The sentences from which a person would not know where in the panel to look. */
	function nameless(operation: Operation, view: View, name: string, given: unknown) {
		const { refused = [] } = outcome(operation, { ...filledIn(view, 'required'), [name]: given });
		const shown = withNested(visible(view.chosen));
		const names = shown.map(({ displayName }) => displayName.toLowerCase());
		return refused
			.filter((said) => ZOD.test(said) || !names.some((each) => said.toLowerCase().includes(each)))
			.map((sentence) => ({ ...view.chosen, name, given, sentence }));
	}
});
