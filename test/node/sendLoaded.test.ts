import type { INodeExecutionData, INodeParameters } from 'n8n-workflow';
import { NodeHelpers } from 'n8n-workflow';
import { LinkMobilityWhatsApp } from '../../nodes/LinkMobilityWhatsApp/LinkMobilityWhatsApp.node';
import { nodeOf, runNode } from '../helpers/engine';
import { kept, loadFields } from '../helpers/mapper';
import { oneSandbox } from '../helpers/oneSandbox';
import { until, withStatus } from '../sandbox/lab';
import type { BusinessMessage } from '../../sandbox/state';

const { sandbox, requests, login } = oneSandbox();

/** Loads the fields of a template, enters the values, and runs the node on the items. */
async function send(
	templateId: string,
	values: Record<string, string>,
	input: INodeExecutionData[] = [{ json: {} }],
	more: INodeParameters = {},
) {
	const fields = await loadFields(login(), { templateId });
	const loading = requests.splice(0);
	const result = await runNode({
		credentials: login(),
		parameters: {
			operation: 'sendTemplate',
			to: '+46700000001',
			fillIn: 'id',
			templateId,
			templateFields: kept(fields, values) as unknown as INodeParameters,
			...more,
		},
		input,
	});
	return { ...result, loading };
}

const delivery = {
	'header.text.1': '4711',
	'body.1': '={{ $json.name }}',
	'body.2': '={{ $json.day.toLowerCase() }}',
	'button.1.url': '=orders/{{ $json.order }}',
};

test('values are evaluated for each item', async () => {
	const people = [
		{ name: 'Ann', day: 'Today', order: 1 },
		{ name: 'Bo', day: 'TOMORROW', order: 2 },
	];
	const { error } = await send(
		'100701',
		delivery,
		people.map((json) => ({ json })),
	);
	expect(error).toBeUndefined();
	await until(sandbox(), () => withStatus(sandbox(), 'delivered').length === 2);
	const shown = sandbox().state.messages.map((message) =>
		message.from === 'business' ? message.rendered : undefined,
	);
	expect(shown).toMatchObject([
		{
			header: { kind: 'text', text: 'Order 4711' },
			body: 'Hi Ann, your parcel arrives today. Somebody should be at home.',
			buttons: [{ text: 'Track it', address: 'https://example.com/track/orders/1' }],
		},
		{ body: 'Hi Bo, your parcel arrives tomorrow. Somebody should be at home.' },
	]);
});

describe('with Map Automatically', () => {
	const sendMapped = async (items: Array<Record<string, unknown>>, more: object = {}) => {
		const fields = await loadFields(login(), { templateId: '100701' });
		return await runNode({
			credentials: login(),
			parameters: {
				operation: 'sendTemplate',
				to: '={{ $json.to }}',
				fillIn: 'id',
				templateId: '100701',
				templateFields: {
					...kept(fields),
					mappingMode: 'autoMapInputData',
					value: null,
					...more,
				} as unknown as INodeParameters,
			},
			input: items.map((json) => ({ json }) as INodeExecutionData),
		});
	};
	const item = (number: string, name: string) => ({
		to: '+46700000001',
		'header.text.1': number,
		'Body {{1}}': name,
		2: 'today',
		'button.1.url': `orders/${number}`,
	});

	test("each item's properties are its values", async () => {
		const { error } = await sendMapped([item('1', 'Ann'), item('2', 'Bo')]);
		expect(error).toBeUndefined();
		const sent = sandbox()
			.state.messages.filter((message): message is BusinessMessage => message.from === 'business')
			.slice(-2);
		expect(sent.map(({ rendered }) => [rendered?.header, rendered?.body])).toEqual([
			[
				{ kind: 'text', text: 'Order 1' },
				'Hi Ann, your parcel arrives today. Somebody should be at home.',
			],
			[
				{ kind: 'text', text: 'Order 2' },
				'Hi Bo, your parcel arrives today. Somebody should be at home.',
			],
		]);
	});

	test('nothing is sent if an item lacks a property, and the error names it', async () => {
		const nameless = { ...item('2', 'Bo'), 'Body {{1}}': undefined };
		const { error } = await sendMapped([item('1', 'Ann'), nameless]);
		expect(error?.message).toBe(
			'Body {{1}} is required: with Map Automatically, each item needs the property body.1',
		);
		expect(error?.context.itemIndex).toBe(1);
		expect(requests.filter((request) => request.startsWith('POST'))).toEqual([]);
	});

	test('expressions that were entered before the mode was chosen are ignored', async () => {
		const value = { 'body.1': '={{ $("Not there").item.json.name }}' };
		const { error } = await sendMapped([item('1', 'Ann')], { value });
		expect(error).toBeUndefined();
	});
});

test('nothing is sent if Template ID is an expression without a value', async () => {
	const templateId = '={{ $json.template }}';
	const { error } = await runNode({
		credentials: login(),
		parameters: { operation: 'sendTemplate', to: '+46700000001', fillIn: 'id', templateId },
	});
	expect(error?.message).toBe('Template ID is required');
	expect(requests).toEqual([]);
});

test('nothing is sent if a value is missing, and the error names the field', async () => {
	const whole = { name: 'Ann', day: 'Today', order: 1 };
	const { items, error } = await send('100701', delivery, [
		{ json: whole },
		{ json: { ...whole, name: '' } },
	]);
	expect(error?.message).toBe('Body {{1}} is required');
	expect(items).toEqual([]);
	expect(requests).toEqual([]);
});

test('n8n reports a required field left blank, by its ID', async () => {
	const { description } = new LinkMobilityWhatsApp();
	const fields = await loadFields(login(), { templateId: '100701' });
	const { 'body.2': left, ...values } = delivery;
	const parameters = {
		resource: 'message',
		operation: 'sendTemplate',
		to: '+46700000001',
		fillIn: 'id',
		templateId: '100701',
		templateFields: kept(fields, values) as unknown as INodeParameters,
	};
	const node = nodeOf(new LinkMobilityWhatsApp(), parameters);
	expect(left).toBeDefined();
	expect(
		NodeHelpers.getNodeParametersIssues(description.properties, node, description),
	).toMatchObject({
		parameters: { 'templateFields.body.2': ['Field "body.2" is required'] },
	});
});

const MANY = 1_000;

test(`${MANY} templates are ${MANY} requests, because the fields contain everything that is needed`, async () => {
	const input = Array.from({ length: MANY }, (_, index) => ({
		json: { to: `+4671${String(index).padStart(7, '0')}`, name: `Person ${index}`, order: index },
	}));
	const { items, error, loading } = await send(
		'100701',
		{ ...delivery, 'body.2': 'today' },
		input,
		{ to: '={{ $json.to }}', advancedOptions: { concurrency: 50 } },
	);
	expect(error).toBeUndefined();
	expect(loading).toHaveLength(1);
	expect(requests).toHaveLength(MANY);
	expect(items.map(({ json }) => json.accepted)).toEqual(Array(MANY).fill(true));
	const sent = sandbox()
		.state.messages.filter((message): message is BusinessMessage => message.from === 'business')
		.slice(-MANY)
		.map(({ person, rendered }) => [person, rendered?.body]);
	expect(new Map(sent as Array<[string, string]>)).toEqual(
		new Map(
			input.map(({ json }) => [
				json.to,
				`Hi ${json.name}, your parcel arrives today. Somebody should be at home.`,
			]),
		),
	);
}, 60_000);

test('a template that is not approved can be sent, and the delivery report explains the failure', async () => {
	const { items } = await send('101501', { 'body.1': 'Ann', 'body.2': 'March' });
	expect(items[0]?.json).toMatchObject({ accepted: true, delivered: false });
	await until(sandbox(), () => withStatus(sandbox(), 'failed').length === 1);
	expect(withStatus(sandbox(), 'failed')).toMatchObject([
		{ refusal: { code: 132015, details: 'template newsletter is paused due to low quality' } },
	]);
});
