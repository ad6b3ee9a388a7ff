import type { INodeProperties } from 'n8n-workflow';
import { operationOf, properties, resources } from '../../nodes/LinkMobilityWhatsApp/actions';
import { checkOnly } from '../../nodes/LinkMobilityWhatsApp/actions/message/checkOnly';
import type { Operation } from '../../nodes/LinkMobilityWhatsApp/actions/operation';
import { priorities } from '../../nodes/LinkMobilityWhatsApp/wire/envelope';
import { outcome, panel, settings } from '../helpers/panel';
import { filledIn, valuesOf, views, visible, withNested } from '../helpers/views';
import type { View } from '../helpers/views';

const operations = Object.entries(resources).flatMap(([resource, list]) =>
	list.map((operation) => ({ resource, operation, name: String(operation.option.value) })),
);

/** Every operation with each combination of its dropdowns. */
const cases = operations.flatMap(({ resource, operation, name }) =>
	views({ resource, operation: name }).map((view): [string, typeof operation, View] => [
		Object.values(view.chosen).map(String).join(' → '),
		operation,
		view,
	]),
);

/** False for fields that have no value. */
const hasValue = ({ type }: INodeProperties) => !['notice', 'callout', 'button'].includes(type);

/** False for JSON fields: an error within JSON names the part of the JSON. */
const isNamedInErrors = (field: INodeProperties) => hasValue(field) && field.type !== 'json';

describe('the dropdowns', () => {
	test('list the operations in the order of the table', () => {
		const [resource] = visible({});
		expect(resource && valuesOf(resource)).toEqual(Object.keys(resources));
		for (const [value, list] of Object.entries(resources)) {
			const operation = visible({ resource: value }).find(({ name }) => name === 'operation');
			expect(operation && valuesOf(operation)).toEqual(list.map(({ option }) => option.value));
		}
	});

	test.each(operations)('$resource → $name is found', ({ resource, operation, name }) => {
		expect(operationOf(resource, name)).toBe(operation);
	});

	test.each([
		['message', 'sendFax'],
		['fax', 'sendText'],
		['constructor', 'name'],
	])('%s → %s is not found', (resource, operation) => {
		expect(operationOf(resource, operation)).toBeUndefined();
	});

	test.each(operations)(
		'$resource → $name has a name, a value, an action and a description',
		({ operation: { option } }) => {
			expect(option).toEqual({
				name: expect.stringMatching(/\S/),
				value: expect.stringMatching(/^[a-z][A-Za-z]*$/),
				action: expect.stringMatching(/^[A-Z]\S* /),
				description: expect.stringMatching(/\S/),
			});
		},
	);

	test('every operation has an action of its own in the node palette', () => {
		const actions = operations.map(({ operation }) => operation.option.action);
		expect(new Set(actions).size).toBe(actions.length);
	});

	test('Priority lists the values of the API', () => {
		const fields = withNested(properties).filter(({ name }) => name === 'priority');
		expect(fields.length).toBeGreaterThan(0);
		for (const field of fields) expect(new Set(valuesOf(field))).toEqual(new Set(priorities));
	});
});

describe('the panel', () => {
	test.each(cases)('%s: no two visible fields have the same name', (_, __, { fields }) => {
		const names = fields.map(({ name }) => name);
		expect(names).toEqual([...new Set(names)]);
	});

	test('no required field of a collection has the name of a field outside, which n8n would check instead', () => {
		const outside = new Set(properties.map(({ name }) => name));
		const within = properties
			.filter(({ type }) => type === 'collection')
			.flatMap(({ options = [] }) =>
				options.flatMap((option) => ('type' in option ? [option] : [])),
			);
		const clashes = within.filter(
			(field) =>
				outside.has(field.name) &&
				(field.required || withNested([field]).some(({ required }) => required)),
		);
		expect(clashes.map(({ name }) => name)).toEqual([]);
	});

	test.each(cases)('%s: request() reads exactly the visible fields', (_, operation, view) => {
		const readNames = new Set<string>();
		const param = panel(filledIn(view, 'all'));
		operation.request((name) => {
			readNames.add(name);
			return param(name);
		}, settings);
		const dropdowns = Object.keys(view.chosen);
		const shown = view.fields.filter(hasValue).map(({ name }) => name);
		const asked = [...readNames].filter((name) => !dropdowns.includes(name));
		// The request does not depend on Check Only.
		const read = [...asked, ...(operation.preview ? [checkOnly.name] : [])];
		expect(read.sort()).toEqual(shown.sort());
	});

	test.each(cases)(
		'%s: Check Only is above the options if the operation sends',
		(_, { preview }, view) => {
			const names = view.fields.map(({ name }) => name);
			const isSend = view.chosen.resource === 'message';
			expect(Boolean(preview)).toBe(isSend);
			expect(names.includes(checkOnly.name)).toBe(isSend);
			if (isSend) expect(names.slice(-3)).toEqual([checkOnly.name, 'options', 'advancedOptions']);
		},
	);

	test.each(cases)('%s: the examples in the placeholders are valid', (_, operation, view) => {
		expect(outcome(operation, filledIn(view, 'all')).refused).toBeUndefined();
	});

	test.each(cases)('%s: the required fields are sufficient', (_, operation, view) => {
		expect(outcome(operation, filledIn(view, 'required')).refused).toBeUndefined();
	});
});

describe('unexpected values of expressions', () => {
	const unexpectedValues = [
		null,
		undefined,
		'',
		' ',
		'x',
		12345,
		true,
		{},
		[],
		[null],
		{ a: { b: [1] } },
	];
	const ZOD =
		/^(Required|Invalid|Expected|String must|Number must|Array must|Unrecognized)|\[object/;

	test.each(operations)(
		'$resource → $name: every refusal names a visible field',
		({ resource, operation, name: operationName }) => {
			// A field that several views show is tested in the first of them.
			const tested = new Set<string>();
			for (const view of views({ resource, operation: operationName })) {
				for (const field of view.fields.filter(isNamedInErrors)) {
					const identity = JSON.stringify({ ...field, displayOptions: undefined });
					if (tested.has(identity)) continue;
					tested.add(identity);
					expect(
						unexpectedValues.flatMap((value) => unnamed(operation, view, field.name, value)),
					).toEqual([]);
				}
			}
		},
	);

	/** The sentences that name no visible field. */
	function unnamed(operation: Operation, view: View, name: string, value: unknown) {
		const { refused = [] } = outcome(operation, { ...filledIn(view, 'required'), [name]: value });
		const shown = withNested(visible(view.chosen));
		const names = shown.map(({ displayName }) => displayName.toLowerCase());
		return refused
			.filter(
				(sentence) =>
					ZOD.test(sentence) ||
					!names.some((displayName) => sentence.toLowerCase().includes(displayName)),
			)
			.map((sentence) => ({ ...view.chosen, name, value, sentence }));
	}
});
