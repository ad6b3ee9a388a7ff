import { credentials, runNode } from '../helpers/engine';
import { startRecorder } from '../helpers/recorder';
import type { Recorder } from '../helpers/recorder';

let link: Recorder;
beforeAll(async () => {
	link = await startRecorder();
});
beforeEach(() => link.reset());
afterAll(async () => await link.close());

/** Only what a person fills in: n8n has the defaults of the rest. */
const run = async (parameters: object, json = {}) =>
	await runNode({
		credentials: credentials(link.url),
		parameters: {
			resource: 'message',
			operation: 'sendInteractive',
			to: '+46700000001',
			body: 'b',
			...parameters,
		},
		input: [{ json }],
	});

const body = { text: 'b' };
const reply = (id: string, title: string) => ({ type: 'reply', reply: { id, title } });
const file = 'https://e.com/f.pdf';

it.each<[string, object, object]>([
	[
		'reply buttons, the kind that is chosen at first',
		{ buttons: { button: [{ title: 'Yes' }, { title: 'No', id: '2' }] } },
		{ type: 'button', body, action: { buttons: [reply('yes', 'Yes'), reply('2', 'No')] } },
	],
	[
		'a document above a link',
		{
			kind: 'cta_url',
			buttonText: 'Open',
			url: 'https://e.com',
			header: 'document',
			headerLink: file,
			headerOptions: { fileName: 'f.pdf' },
			footer: 'f',
		},
		{
			type: 'cta_url',
			header: { type: 'document', document: { link: file, filename: 'f.pdf' } },
			body,
			footer: { text: 'f' },
			action: { name: 'cta_url', parameters: { display_text: 'Open', url: 'https://e.com' } },
		},
	],
	[
		'a list, a form within a form with expressions',
		{
			kind: 'list',
			buttonText: 'Menu',
			sections: {
				section: [
					{ title: 'A', rows: { row: [{ title: '={{ $json.slots[0] }}' }, { title: 'a2' }] } },
					{ title: 'B', rows: { row: [{ title: '={{ $json.number }}', description: 'd' }] } },
				],
			},
		},
		{
			type: 'list',
			body,
			action: {
				button: 'Menu',
				sections: [
					{
						title: 'A',
						rows: [
							{ id: 'nine', title: 'Nine' },
							{ id: 'a2', title: 'a2' },
						],
					},
					{ title: 'B', rows: [{ id: '7', title: '7', description: 'd' }] },
				],
			},
		},
	],
	[
		'a list of what an expression yields',
		{
			kind: 'list',
			buttonText: 'Menu',
			specifySections: 'json',
			sectionsJson: '={{ $json.slots }}',
		},
		{
			type: 'list',
			body,
			action: {
				button: 'Menu',
				sections: [
					{
						rows: [
							{ id: 'nine', title: 'Nine' },
							{ id: 'ten', title: 'Ten' },
						],
					},
				],
			},
		},
	],
	[
		'a flow with a number of an expression',
		{
			kind: 'flow',
			flowId: '77',
			buttonText: 'Book',
			flowAction: 'navigate',
			screen: 'S1',
			screenData: { value: [{ name: 'price', value: '={{ 100 }}' }] },
		},
		{
			type: 'flow',
			body,
			action: {
				name: 'flow',
				parameters: {
					flow_message_version: '3',
					flow_id: '77',
					flow_cta: 'Book',
					flow_action: 'navigate',
					flow_action_payload: { screen: 'S1', data: { price: 100 } },
				},
			},
		},
	],
	[
		'a product',
		{ kind: 'product', catalogId: '1', productId: 'A' },
		{ type: 'product', body, action: { catalog_id: '1', product_retailer_id: 'A' } },
	],
	[
		'a product list, with a list of an expression',
		{
			kind: 'product_list',
			headerText: 'H',
			catalogId: '1',
			sections: { section: [{ products: '={{ $json.slots }}' }] },
		},
		{
			type: 'product_list',
			header: { type: 'text', text: 'H' },
			body,
			action: {
				catalog_id: '1',
				sections: [
					{ product_items: [{ product_retailer_id: 'Nine' }, { product_retailer_id: 'Ten' }] },
				],
			},
		},
	],
	[
		'a catalog',
		{ kind: 'catalog_message' },
		{ type: 'catalog_message', body, action: { name: 'catalog_message' } },
	],
	[
		'a location request, although a header and a footer are left from another kind',
		{ kind: 'location_request_message', header: 'text', headerText: 'x', footer: 'y' },
		{ type: 'location_request_message', body, action: { name: 'send_location' } },
	],
])('sends %s', async (_title, parameters, interactive) => {
	const { error } = await run(parameters, { slots: ['Nine', 'Ten'], number: 7 });
	expect(error).toBeUndefined();
	expect(link.requests).toMatchObject([{ method: 'POST', path: '/messages' }]);
	expect(link.requests[0]?.body).toHaveProperty('messages', [{ type: 'interactive', interactive }]);
});

it('names the rows of which there are too many, and the limit', async () => {
	const button = ['1', '2', '3', '4'].map((title) => ({ title }));
	const { error } = await run({ kind: 'button', buttons: { button } });
	expect(error?.message).toBe('Buttons can have at most 3 entries, not 4');
	expect(link.requests).toEqual([]);
});

it('does not send a refused message', async () => {
	const rows = { row: [{ title: 'x', id: 'x' }] };
	const { error } = await run({
		kind: 'list',
		buttonText: 'Menu',
		sections: {
			section: [
				{ title: 'A', rows },
				{ title: 'B', rows },
			],
		},
	});
	expect(error?.message).toBe('Sections, row 2, Rows, row 1: ID must be unique, "x" is used twice');
	expect(link.requests).toEqual([]);
});
