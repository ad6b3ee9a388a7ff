import fc from 'fast-check';
import type { Arbitrary } from 'fast-check';
import type { INodeProperties, INodePropertyCollection, INodePropertyOptions } from 'n8n-workflow';
import { definitions } from '../fixtures/definitions';
import { loaded } from './loaded';

type Values = Record<string, unknown>;

/** Nothing that a field is meant for, but that an expression or an AI agent can yield. */
const hostile: Arbitrary<unknown> = fc.oneof(
	fc.constantFrom<unknown>(
		...[null, 0, -1, 1.5, 1e21, NaN, Infinity, true, false],
		...['', ' ', '\n\t', 'null', '0', '{', '[]', '{}', '\u0000', '\ud800', '=', '%', '%zz'],
		...['😀', '👩‍👩‍👧'.repeat(30), 'x'.repeat(5000), 'é'.repeat(3000), '*bold*', 'a\nb', 'a     b'],
		...[[], [null], [''], [[]], [{}], {}, { a: { b: [null] } }, { '': '' }, { row: null }],
	),
	fc.jsonValue({ maxDepth: 3 }),
	fc.string({ unit: 'grapheme' }),
	fc.date({ noInvalidDate: true }),
);

/** How often a field gets a suitable value: nearly always, or sometimes not. */
interface Mood {
	fitting: number;
	default: number;
	hostile: number;
}
const tame: Mood = { fitting: 30, default: 6, hostile: 0 };
const wild: Mood = { fitting: 20, default: 4, hostile: 2 };

/** A panel as n8n hands it to an operation: a value for each field that is shown. */
export const anyPanel = (fields: INodeProperties[]): Arbitrary<Values> =>
	fc.oneof(panel(fields, tame), panel(fields, wild));

function panel(fields: INodeProperties[], mood: Mood): Arbitrary<Values> {
	const drawn = fc.tuple(...fields.map((field) => valueOf(field, mood)));
	return drawn.map((values) => shown(fields, values));
}

/** Fields that are not shown have no value; the dropdowns that decide it stand before them. */
function shown(fields: INodeProperties[], values: unknown[]): Values {
	const panel: Values = {};
	for (const [index, field] of fields.entries()) {
		const conditions = Object.entries(field.displayOptions?.show ?? {});
		const fits = conditions.every(([name, allowed = []]) => {
			const dropdown = fields.find((each) => each.name === name);
			// n8n shows a field when the dropdown it depends on is an expression, whatever that yields.
			const odd = dropdown && !isChoice(dropdown, panel[name]);
			return odd || (Array.isArray(allowed) && allowed.includes(panel[name] as string));
		});
		if (fits && !(field.name in panel)) panel[field.name] = values[index];
	}
	return panel;
}

const isChoice = ({ options = [] }: INodeProperties, value: unknown) =>
	options.some((option) => 'value' in option && option.value === value);

function valueOf(field: INodeProperties, mood: Mood): Arbitrary<unknown> {
	return fc.oneof(
		{ weight: mood.fitting, arbitrary: fitting(field, mood) },
		{ weight: mood.default, arbitrary: fc.constant(field.default) },
		{ weight: mood.hostile, arbitrary: hostile },
	);
}

/** What the type of a field promises, with the example of its placeholder foremost. */
function fitting(field: INodeProperties, mood: Mood): Arbitrary<unknown> {
	const example = (field.placeholder ?? '').replace(/^e\.g\. /, '');
	const { options = [] } = field;
	if (field.type === 'boolean') return fc.oneof(fc.boolean(), fc.constantFrom('true', 'false'));
	if (field.type === 'number') return fc.oneof(fc.nat(), fc.nat().map(String), fc.double());
	if (field.type === 'options') {
		return fc.constantFrom(...options.map((option) => (option as INodePropertyOptions).value));
	}
	if (field.type === 'collection') return some(options as INodeProperties[], mood);
	if (field.type === 'fixedCollection') return groups(field, mood);
	if (field.type === 'dateTime') return moments;
	if (field.type === 'resourceMapper') return loadedFields(mood);
	return fc.oneof(
		{ weight: 8, arbitrary: fc.constant(example) },
		{ weight: 1, arbitrary: fc.string() },
		{ weight: 1, arbitrary: fc.nat({ max: 200 }) },
	);
}

/** The fields of any template, most of them filled in with what their labels give as an example. */
const loadedFields = (mood: Mood): Arbitrary<unknown> =>
	fc.constantFrom(...Object.values(definitions)).chain((definition) => {
		const { schema, ...mapper } = loaded(definition);
		const values = schema.map(({ id, displayName, type }) => {
			const [, example = 'https://example.com/kitchen.pdf'] =
				/e\.g\. (.*)\)$/.exec(displayName) ?? [];
			const fitting: Arbitrary<unknown> = type === 'dateTime' ? moments : fc.constant(example);
			return [
				id,
				fc.oneof(
					{ weight: mood.fitting, arbitrary: fitting },
					{ weight: 1, arbitrary: fc.constantFrom(null, '', undefined) },
					{ weight: mood.hostile, arbitrary: hostile },
				),
			] as const;
		});
		return fc.record(Object.fromEntries(values)).map((value) => ({ ...mapper, schema, value }));
	});

const moments = fc.oneof(
	fc.constantFrom('2099-03-18T17:49:21', '2099-03-18 17:49', '2099-03-18T17:49:21.000+01:00'),
	fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
	fc.integer(),
);

/** Some of the entries that can be added to a collection. */
const some = (options: INodeProperties[], mood: Mood): Arbitrary<unknown> =>
	fc
		.record(
			Object.fromEntries(
				options.map((option) => [
					option.name,
					fc.option(valueOf(option, mood), { freq: 1, nil: undefined }),
				]),
			),
		)
		.map((entries) =>
			Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined)),
		);

/** Rows of the groups of a fixed collection, or one of each where there are no rows. */
function groups({ options = [], typeOptions }: INodeProperties, mood: Mood): Arbitrary<unknown> {
	const each = (options as INodePropertyCollection[]).map(({ name, values }) => {
		const row = panel(values, mood);
		const group = typeOptions?.multipleValues
			? fc.array(row, { minLength: 1, maxLength: 4, size: 'small' })
			: row;
		return [name, group] as const;
	});
	return fc.record(Object.fromEntries(each), {
		requiredKeys: each.length === 1 ? each.map(([name]) => name) : [],
	});
}
