import { addresses, examples, sandboxGate } from '../../scripts/demo';
import { config } from '../../sandbox/config';

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
		{ name: 'Mine', url: 'http://127.0.0.1:5678/webhook/abc/whatsapp', gets },
	]);
});

test('each example gets only the kind of callback that it waits for, and can be muted', async () => {
	const { triggers } = addresses('http://127.0.0.1:5678', await examples());
	const { gates } = config.parse(sandboxGate(triggers));
	const destinations = gates.flatMap((gate) => gate.destinations);
	expect(destinations.every(({ isExample }) => isExample)).toBe(true);
	expect(destinations.map(({ name, gets }) => [name, gets])).toEqual(
		expect.arrayContaining([
			['Answer incoming messages', 'messages'],
			['Map every incoming message', 'messages'],
			['Sort delivery reports', 'reports'],
			["Write down a campaign's reports", 'reports'],
		]),
	);
	expect(destinations.filter(({ gets }) => gets === 'everything')).toEqual([]);
});
