import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { LinkMobilityWhatsApp } from '../../nodes/LinkMobilityWhatsApp/LinkMobilityWhatsApp.node';
import { createReader } from '../../nodes/LinkMobilityWhatsApp/sending/reader';
import { createResolver } from '../../nodes/LinkMobilityWhatsApp/sending/reference';
import { credentials, runNode } from '../helpers/engine';

/** Expressions that only refer to the item. They must resolve as in n8n for any item. */
const quotes = [
	'={{ $json.name }}',
	'={{$json.name}}',
	'={{ $json["Full name"] }}',
	"={{ $json['Full name'] }}",
	'={{ $json.order.lines[0].sku }}',
	'={{ $json.order["lines"][1].sku }}',
	'=Hello {{ $json.name }}!',
	'= {{ $json.name }} ',
	'={{ $json.name }}{{ $json.count }}',
	'={{ $json.name }}\n\nYour `order` ${count} of "{{ $json.count }}" is { on } its way.\t',
];

const items: IDataObject[] = [
	{ name: 'Ann', 'Full name': 'Ann Ö.', count: 3, order: { lines: [{ sku: 'A1' }, { sku: 2 }] } },
	{ name: '', 'Full name': '{{ 1 + 1 }}', count: 0, order: { lines: [{ sku: '=5' }] } },
	{ name: 1.5e21, 'Full name': '\\n', count: -0.5, order: { lines: 'none' } },
	{ name: true, 'Full name': null, count: { of: 1 }, order: null },
	{ name: ['a', 'b'], count: '👩‍👩‍👧', order: [] },
	{},
];

const others = [
	'Hello',
	'{{ $json.name }}',
	'={{ $json.name.toUpperCase() }}',
	'={{ $json.name ?? "you" }}',
	'={{ $json }}',
	'={{ $json.name }} {{ 1 + 1 }}',
	'=\\{{ $json.name }}',
	'={{ $("Start").item.json.name }}',
	'={{ $json["a\\"b"] }}',
	'={{ $json?.name }}',
	'={{ $json.name }',
	'=',
	'',
	5,
	undefined,
	{ name: 'Hello' },
	{ name: '={{ $json.name }}', other: '={{ $json.name.toUpperCase() }}' },
	[['={{ 1 + 1 }}']],
	{},
];

/** Hands the node's context to a test, in n8n's real engine. */
async function within<T>(
	look: (context: IExecuteFunctions) => T,
	parameters = {},
	input: INodeExecutionData[] = items.map((json) => ({ json })),
): Promise<T> {
	let seen: { value: T } | undefined;
	class Looking extends LinkMobilityWhatsApp {
		async execute(this: IExecuteFunctions) {
			seen = { value: look(this) };
			return await Promise.resolve([[]]);
		}
	}
	const { error } = await runNode({
		node: new Looking(),
		credentials: credentials('http://127.0.0.1'),
		parameters: { to: '+46700000001', text: 'Hi', ...parameters },
		input,
	});
	if (!seen) throw error ?? new Error('The node did not run');
	return seen.value;
}

const attempt = (read: () => unknown) => {
	try {
		return { value: read() };
	} catch (error) {
		return { refused: String(error) };
	}
};

test.each(quotes)('%s resolves to the same value as in n8n, for every item', async (text) => {
	expect(createResolver(text)).toBeDefined();
	const { here, n8n } = await within(
		(context) => ({
			here: items.map((_, index) => attempt(() => createReader(context)(index)('text'))),
			n8n: items.map((_, index) => attempt(() => context.getNodeParameter('text', index))),
		}),
		{ text },
	);
	expect(here).toEqual(n8n);
});

/** Of the same, within a field: as the values of loaded template fields and the rows of lists are. */
const nested = [
	{ refId: '={{ $json.name }}', sender: '+46700000000' },
	{ customParameters: { parameter: [{ name: 'n', value: '={{ $json.count }}' }] } },
	{
		timeoutSeconds: 5,
		refId: '=a {{ $json["Full name"] }}',
		list: [true, null, '={{ $json.name }}'],
	},
];

test.each(nested)('%j resolves to the same value as in n8n, for every item', async (options) => {
	expect(createResolver(options)).toBeDefined();
	const { here, n8n } = await within(
		(context) => ({
			here: items.map((_, index) => attempt(() => createReader(context)(index)('options'))),
			n8n: items.map((_, index) => attempt(() => context.getNodeParameter('options', index))),
		}),
		{ options },
	);
	expect(here).toEqual(n8n);
});

test('parts of a parameter without expressions are returned unchanged', () => {
	const schema = [{ id: 'body.1' }];
	const filled = createResolver({ schema, value: { a: '={{ $json.a }}' } })?.({ a: 'b' });
	expect(filled).toEqual({ schema, value: { a: 'b' } });
	expect(Object(filled).schema).toBe(schema);
});

test.each(others)('%j is evaluated by n8n', (given) => {
	expect(createResolver(given)).toBeUndefined();
});

test.each([
	[{ a: { b: 'text' } }, 'text'],
	[{ a: { b: 7 } }, 7],
	[{ a: { b: true } }, undefined],
	[{ a: { b: null } }, undefined],
	[{ a: { b: ['+46700000001'] } }, undefined],
	[{ a: 'text' }, undefined],
	[{}, undefined],
])('$json.a.b of %j is %j; undefined means that n8n evaluates it', (json, value) => {
	expect(createResolver('={{ $json.a.b }}')?.(json as IDataObject)).toBe(value);
});

test.each(['constructor', '__proto__', 'toString'])('$json.%s is evaluated by n8n', (name) => {
	expect(createResolver(`={{ $json.${name} }}`)?.({ [name]: 'text' })).toBeUndefined();
});

test('n8n reads a parameter without expressions once, and never one that only refers to the item', async () => {
	const asked = await within(
		(context) => {
			const calls: unknown[] = [];
			const { getNodeParameter } = context;
			context.getNodeParameter = ((name: string, ...rest: [number]) => {
				calls.push([name, ...rest]);
				return getNodeParameter.call(context, name, ...rest);
			}) as typeof getNodeParameter;
			const read = createReader(context);
			for (const index of items.keys())
				for (const name of ['to', 'text', 'options']) read(index)(name);
			return calls;
		},
		{ text: '={{ $json.text }}', to: '={{ "+4670000000" + $itemIndex }}' },
		items.map((_, index) => ({ json: { text: `Text ${index}` } })),
	);
	const everyItem = items.map((_, index) => ['to', index]);
	expect(asked).toEqual(expect.arrayContaining([...everyItem, ['options', 0]]));
	expect(asked).toHaveLength(items.length + 1);
});

test('an option that is an expression is evaluated for each item', async () => {
	const references = await within(
		(context) => items.map((_, index) => createReader(context)(index)('options')),
		{ options: { refId: '=order-{{ $itemIndex }}' } },
	);
	expect(references).toEqual(items.map((_, index) => ({ refId: `order-${index}` })));
});

describe('variables of a template, which the editor of n8n turns into an expression when they are pasted', () => {
	test.each([
		['=Hi {{1}}, order {{ 2 }} is here.', 'Hi {{1}}, order {{2}} is here.'],
		['=Hi {{first_name}}, from {{ $json.shop }}.', 'Hi {{first_name}}, from Berg & Co.'],
		['={{1}}', '{{1}}'],
		['={{ 1 + 1 }} and {{ $json.shop.length }}', '2 and 9'],
		['Hi {{1}}.', 'Hi {{1}}.'],
	])('%s is read as %s', async (text, read) => {
		const seen = await within((context) => createReader(context, ['text'])(0)('text'), { text }, [
			{ json: { shop: 'Berg & Co' } },
		]);
		expect(seen).toBe(read);
	});

	test('are kept at any depth, but only in the named parameters', async () => {
		const row = { name: '=No {{1}}', value: '=Card {{1}} of {{ $json.shop }}' };
		const options = { refId: '={{ 7 }}', customParameters: { parameter: [row] } };
		const read = await within(
			(context) => createReader(context, ['value'])(0)('options'),
			{ options },
			[{ json: { shop: 'us' } }],
		);
		expect(read).toEqual({
			refId: 7,
			customParameters: { parameter: [{ name: 'No 1', value: 'Card {{1}} of us' }] },
		});
	});
});
