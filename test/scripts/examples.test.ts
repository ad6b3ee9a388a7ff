import { examples, prepare } from '../../scripts/examples';
import type { Rest } from '../../scripts/rest';
import { sandboxCredential } from '../../scripts/sandboxCredential';

test('the examples are in the order of their numbers', async () => {
	const names = (await examples()).map(({ name }) => name);
	expect([names[0], names[1], names.at(-1)]).toEqual([
		'Send a text',
		'Answer incoming messages',
		'Create a template',
	]);
});

/** Prepares an n8n without workflows. @returns the workflows made, and the IDs of the published ones */
async function prepared(n8nUrl?: string) {
	const published: string[] = [];
	const rest = async (_method: string, path: string, body?: unknown) => {
		const [, kind, id, action] = path.split('/');
		if (action === 'activate') {
			published.push(String(id));
			return { name: id };
		}
		if (kind === 'workflows' && body === undefined) return [];
		const { name = '', nodes = [] } = Object(body);
		return kind === 'credentials' && body === undefined ? [] : { id: name, name, nodes };
	};
	const credential = sandboxCredential('http://127.0.0.1:4010');
	return { made: await prepare(rest as Rest, credential, n8nUrl), published };
}

test('an example that needs a model, or would answer twice, is created, but not published', async () => {
	const { made, published } = await prepared();
	const names = made.map(({ name }) => name);
	expect(names.filter((name) => !published.includes(name))).toEqual([
		'Let an AI agent order after approval',
		'Answer questions from a list',
		'Remind people of their appointments',
		'Answer several messages once',
		'Answer with an AI agent',
		'Pass leads on to a CRM',
		'Take orders from the catalog',
	]);
});

test.each([
	[undefined, 'http://127.0.0.1:5678/webhook/example-crm/leads'],
	['http://127.0.0.1:5680', 'http://127.0.0.1:5680/webhook/example-crm/leads'],
])('with n8n at %s, the example calls its CRM at %s', async (n8nUrl, address) => {
	const { made } = await prepared(n8nUrl);
	const example = made.find(({ name }) => name === 'Pass leads on to a CRM');
	const calls = example?.nodes.filter(({ type }) => type === 'n8n-nodes-base.httpRequest');
	expect(calls?.map(({ parameters }) => Object(parameters).url)).toEqual([address]);
});
