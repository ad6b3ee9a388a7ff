import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { sandboxCredential } from '../../scripts/sandboxCredential';
import { suiteData } from '../../scripts/suiteData';
import { eventually, ports, start } from './product';
import type { Product } from './product';
import { publish, statusesOf } from './publish';
import { CLOSING_MS, OPENING_MS } from './stage';

const data = suiteData('e2e-secrets');
const ANN = '+46700000001';
const STRANGER = 'p4ssw0rd-of-a-stranger';
const WORDS = 'Words that only Ann may read';
const PACKAGE = 'n8n-nodes-linkmobility-whatsapp';

let product: Product;

beforeAll(async () => {
	await data.empty();
	product = await start(data.folder, await ports(), { N8N_LOG_LEVEL: 'debug' });
}, OPENING_MS);

afterAll(async () => {
	await product?.stop();
	await data.remove();
}, CLOSING_MS);

const { username, password, callbackUser, callbackPassword } = sandboxCredential('').data;

const basic = (user: string, secret: string) =>
	`Basic ${Buffer.from(`${user}:${secret}`).toString('base64')}`;

/** Sends one message with the given credential fields, and returns the status of the execution. */
async function send(path: string, login: Record<string, string>): Promise<string | undefined> {
	const { id, url } = await publish(
		product,
		path,
		[
			{
				id: 'called',
				name: 'Called',
				type: 'n8n-nodes-base.webhook',
				typeVersion: 2.1,
				webhookId: path,
				parameters: { httpMethod: 'POST', path, responseMode: 'onReceived', options: {} },
				credentials: {},
			},
			{
				id: 'send',
				name: 'Send',
				type: `${PACKAGE}.linkMobilityWhatsApp`,
				// n8n logs a failed node's parameters, so the text comes from the webhook instead.
				parameters: {
					to: ANN,
					text: '={{ $json.body.words }}',
					advancedOptions: { maxRetries: 0 },
				},
			},
		],
		{ Called: { main: [[{ node: 'Send', type: 'main', index: 0 }]] } },
		login,
	);
	const call = {
		method: 'POST',
		headers: { 'content-type': 'application/json' },
		body: JSON.stringify({ words: WORDS }),
	};
	await eventually(async () => (await fetch(url, call)).ok || undefined, 'the published webhook');
	return await eventually(async () => {
		const [status] = await statusesOf(product, id);
		return status === 'success' || status === 'error' ? status : undefined;
	}, 'the end of the execution');
}

it("writes no login and no message text to n8n's log, whatever fails", async () => {
	expect(await send('right', {})).toBe('success');
	expect(await send('wrong-login', { password: STRANGER })).toBe('error');
	expect(await send('no-server', { baseUrl: 'http://127.0.0.1:9' })).toBe('error');

	const { id, url } = await publish(product, 'trigger', [
		{
			id: 'trigger',
			name: 'Trigger',
			type: `${PACKAGE}.linkMobilityWhatsAppTrigger`,
			typeVersion: 1.1,
			webhookId: 'trigger',
			parameters: { events: ['message'], options: {} },
		},
	]);
	const call = async (secret: string, body: string) =>
		await fetch(`${url}/whatsapp`, {
			method: 'POST',
			headers: { 'content-type': 'application/json', authorization: basic(callbackUser, secret) },
			body,
		});
	const message = JSON.stringify({
		destination: '+46700000000',
		source: ANN,
		content: { type: 'WHATSAPP', message: { contentType: 'TEXT', text: WORDS } },
		messageId: 'm1',
	});
	await eventually(
		async () => (await call(callbackPassword, message)).ok || undefined,
		'the published trigger',
	);
	expect((await call(STRANGER, message)).status).toBe(401);
	expect((await call(callbackPassword, message.slice(1))).ok).toBe(false);
	await eventually(
		async () => (await statusesOf(product, id)).includes('success') || undefined,
		'the execution of the trigger',
	);

	await product.stop();
	const log = await readFile(resolve(data.folder, 'n8n', 'n8n.log'), 'utf8');
	expect(log).toContain('Running node "Send" started');
	expect(log).toContain('Running node "Send" finished with error');
	const logins = [
		basic(username, password),
		basic(username, STRANGER),
		basic(callbackUser, callbackPassword),
		basic(callbackUser, STRANGER),
	];
	const secrets = [WORDS, callbackPassword, STRANGER, ...logins];
	expect(secrets.filter((secret) => log.includes(secret))).toEqual([]);
});
