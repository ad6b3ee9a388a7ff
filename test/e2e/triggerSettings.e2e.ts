import { suiteData } from '../../scripts/suiteData';
import { eventually, ports, start } from './product';
import type { Product } from './product';
import { publish } from './publish';
import { OPENING_MS } from './stage';

const data = suiteData('e2e-trigger-settings');

let product: Product;
beforeAll(async () => {
	await data.empty();
	product = await start(data.folder, await ports());
}, OPENING_MS);
afterAll(async () => {
	await product?.stop();
	await data.remove();
}, 90_000);

/** Publishes a trigger without a login, and returns the ID of its workflow and how to call it. */
async function publishTrigger(path: string, parameters: object, typeVersion = 1.1) {
	const trigger = {
		id: 'trigger',
		name: 'Trigger',
		type: 'n8n-nodes-linkmobility-whatsapp.linkMobilityWhatsAppTrigger',
		typeVersion,
		webhookId: path,
		parameters: { events: ['status'], filters: {}, options: {}, ...parameters },
	};
	const open = { callbackAuthentication: 'none' };
	const { id, url } = await publish(product, path, [trigger], {}, open);
	const call = async (body: object, contentType = 'application/json') =>
		await fetch(`${url}/whatsapp`, {
			method: 'POST',
			headers: { 'content-type': contentType },
			body: JSON.stringify(body),
		});
	await eventually(
		async () => (await call({})).status !== 404 || undefined,
		'the published workflow',
		120_000,
	);
	return { id, call };
}

/** The data of the only execution of a workflow, as n8n stores it. */
async function executionOf(workflowId: string): Promise<string> {
	const { rest } = product;
	const filter = encodeURIComponent(JSON.stringify({ workflowId }));
	const execution = await eventually(async () => {
		const path = `/executions?filter=${filter}&limit=2`;
		const { results } = await rest<{ results: Array<{ id: string; status: string }> }>('GET', path);
		return results.find(({ status }) => status === 'success');
	}, 'the execution');
	return (await rest<{ data: string }>('GET', `/executions/${execution.id}`)).data;
}

const report = { messageId: 'm1', messageIndex: 0, resultCode: 112003 };

test.each([1, 1.1])(
	'a trigger of version %j starts for every type of body',
	async (typeVersion) => {
		const { id, call } = await publishTrigger(`version-${typeVersion}`, {}, typeVersion);
		for (const contentType of ['application/json', 'application/octet-stream']) {
			const { status } = await call({ ...report, messageId: contentType }, contentType);
			expect([contentType, status]).toEqual([contentType, 200]);
		}
		const execution = await executionOf(id);
		expect(execution).toContain('delivered');
		expect(execution).not.toContain('providerMessageId');
	},
	240_000,
);

test('a trigger with a broken keyword is published, starts, and its execution says what is wrong', async () => {
	const keywords = { row: [{ match: 'regex', keyword: '(' }] };
	const { id, call } = await publishTrigger('broken-keyword', {
		events: ['message', 'status'],
		filters: { keywords },
	});
	expect((await call(report)).status).toBe(200);
	const execution = await executionOf(id);
	expect(execution).toContain('Keyword is not a valid regular expression');
	expect(execution).toContain('Callback Authentication in the credential is None');
}, 240_000);

test('a trigger with a broken IP Allow-List is published, and asks LINK to call again', async () => {
	const allowList = { list: { link: false, own: 'nonsense' } };
	const { call } = await publishTrigger('broken-list', { advancedOptions: { allowList } });
	const { status, headers } = await call(report);
	expect([status, headers.get('retry-after')]).toEqual([503, '60']);
}, 240_000);

test('parameters that n8n drops or cannot copy are stored in raw, as text', async () => {
	const reserved = await publishTrigger('reserved', {});
	const customParameters = JSON.parse('{"constructor":"a","__proto__":"b"}') as object;
	expect((await reserved.call({ ...report, customParameters })).status).toBe(200);
	expect(await executionOf(reserved.id)).toContain('constructor');
	const nested = await publishTrigger('nested', {});
	const deep = JSON.parse(`${'{"a":'.repeat(3_000)}1${'}'.repeat(3_000)}`) as object;
	expect((await nested.call({ ...report, customParameters: deep })).status).toBe(200);
	expect(await executionOf(nested.id)).toContain('see raw');
}, 240_000);
