import { config } from '../../sandbox/config';
import { examples } from '../../scripts/examples';
import { sandboxGate } from '../../scripts/sandboxCredential';
import { addresses, destinationsOf } from '../../scripts/workflowAddresses';

const trigger = (parameters: object) => ({
	name: 'Mine',
	nodes: [
		{
			type: 'n8n-nodes-linkmobility-whatsapp.linkMobilityWhatsAppTrigger',
			webhookId: 'abc',
			parameters,
		},
	],
});

test.each([
	[{ events: ['message'] }, 'messages'],
	[{ events: ['status'] }, 'reports'],
	[{ events: ['message', 'status'] }, 'everything'],
	[{ events: '={{ $vars.events }}' }, 'everything'],
	[{ events: [] }, 'everything'],
	[{}, 'everything'],
])('a trigger with %j is posted its own kind of callback', (parameters, gets) => {
	const { triggers } = addresses('http://127.0.0.1:5678', [trigger(parameters)]);
	expect(triggers).toEqual([
		{
			name: 'Mine',
			url: 'http://127.0.0.1:5678/webhook/abc/whatsapp',
			testUrl: 'http://127.0.0.1:5678/webhook-test/abc/whatsapp',
			gets,
		},
	]);
});

test('each example gets only the kind of callback that it waits for', async () => {
	const all = (await examples()).map((one) => ({ ...one, id: one.name, active: true }));
	const ids = all.map(({ id }) => id);
	const { gates } = config.parse(sandboxGate(destinationsOf('http://127.0.0.1:5678', all, ids)));
	const destinations = gates.flatMap((gate) => gate.destinations);
	expect(destinations.map(({ name, gets }) => [name, gets])).toEqual(
		expect.arrayContaining([
			['Answer incoming messages', 'messages'],
			['Map every incoming message', 'messages'],
			['Sort delivery reports', 'reports'],
			["Write down a campaign's reports", 'reports'],
		]),
	);
	const getEverything = destinations.filter(({ gets }) => gets === 'everything');
	expect(getEverything.map(({ name }) => name)).toEqual(['Let people opt out']);
});

test('published workflows are called, and those that are not examples also while n8n listens for a test', () => {
	const workflow = (id: string, active: boolean) => {
		const [node] = trigger({ events: ['message'] }).nodes;
		return { id, name: id, active, nodes: [{ ...node, webhookId: id }] };
	};
	const workflows = [
		workflow('example 2', true),
		workflow('own', true),
		workflow('example 1', true),
		workflow('example 3', false),
		workflow('draft', false),
		{ id: 'other', name: 'other', active: true, nodes: [] },
	];
	const ids = ['example 1', 'example 2', 'example 3'];
	const gets = 'messages';
	expect(destinationsOf('http://n8n', workflows, ids)).toEqual([
		{ name: 'own', url: 'http://n8n/webhook/own/whatsapp', gets },
		{ name: 'own (test)', url: 'http://n8n/webhook-test/own/whatsapp', gets, isTest: true },
		{ name: 'draft (test)', url: 'http://n8n/webhook-test/draft/whatsapp', gets, isTest: true },
		{ name: 'example 1', url: 'http://n8n/webhook/example 1/whatsapp', gets },
		{ name: 'example 2', url: 'http://n8n/webhook/example 2/whatsapp', gets },
	]);
});

test.each([
	[{ path: 'send-a-campaign' }, 'send-a-campaign'],
	[{ options: { path: 'how-did-it-go' } }, 'how-did-it-go'],
	[{ path: '', options: {} }, 'abc'],
	[{}, 'abc'],
])('the address of a form with %j ends with %s', (parameters, end) => {
	const form = { type: 'n8n-nodes-base.formTrigger', webhookId: 'abc', parameters };
	const { forms } = addresses('http://n8n', [{ name: 'Mine', nodes: [form] }]);
	expect(forms).toEqual([{ name: 'Mine', url: `http://n8n/form/${end}` }]);
});
