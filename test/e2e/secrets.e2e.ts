/* eslint-disable @n8n/community-nodes/no-restricted-imports */
import { readFile, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { startSandbox } from '../../sandbox/server';
import type { Sandbox } from '../../sandbox/server';
import { sandboxCredential } from '../../scripts/demo';
import { engine } from '../../scripts/engine';
import { startN8n } from '../../scripts/n8n';
import type { N8n } from '../../scripts/n8n';
import { installPackage } from '../../scripts/pack';
import { anyFree } from '../../scripts/ports';
import { login } from '../../scripts/rest';
import type { Rest, Workflow } from '../../scripts/rest';
import { eventually } from './product';

const folder = resolve(__dirname, '../../.local/e2e-secrets');
const PASSWORD = 'p4ssw0rd-of-the-api';
const CALLBACK_PASSWORD = 'p4ssw0rd-of-callbacks';
const WRONG_PASSWORD = 'p4ssw0rd-of-a-stranger';
const WORDS = 'Words that only Ann may read';
const PACKAGE = 'n8n-nodes-linkmobility-whatsapp';

let sandbox: Sandbox;
let n8n: N8n;
let rest: Rest;

beforeAll(async () => {
	await rm(folder, { recursive: true, force: true });
	sandbox = await startSandbox({
		port: 0,
		users: [{ username: 'sandbox', password: PASSWORD }],
		people: [{ number: '+46700000001', name: 'Ann', wroteHoursAgo: 1 }],
	});
	await installPackage(folder);
	// What jest sets for itself is not what n8n has in earnest, and it goes by it.
	n8n = await startN8n(await engine(), folder, await anyFree(), {
		NODE_ENV: '',
		JEST_WORKER_ID: '',
		N8N_LOG_LEVEL: 'debug',
	});
	rest = await login(n8n.url);
}, 35 * 60_000);

afterAll(async () => {
	await n8n?.stop();
	await sandbox?.close();
}, 60_000);

const basic = (password: string, user = 'link') =>
	`Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;

/** A workflow that is called on `path` of n8n, and published. */
async function publish(data: Record<string, string>, path: string, nodes: object[]) {
	const credential = sandboxCredential(sandbox.apiUrl);
	const all = { ...credential.data, callbackPassword: CALLBACK_PASSWORD, ...data };
	const { id, name } = await rest<{ id: string; name: string }>('POST', '/credentials', {
		...credential,
		data: all,
	});
	const made = await rest<Workflow>('POST', '/workflows', {
		name: path,
		nodes: nodes.map((node) => ({
			position: [0, 0],
			typeVersion: 1,
			credentials: { [credential.type]: { id, name } },
			...node,
		})),
		connections: { Called: { main: [[{ node: 'Send', type: 'main', index: 0 }]] } },
		settings: {},
		active: false,
	});
	await rest('POST', `/workflows/${made.id}/activate`, { versionId: made.versionId });
	return { id: made.id, url: `${n8n.url}/webhook/${path}` };
}

async function statusesOf(id: string): Promise<string[]> {
	const filter = encodeURIComponent(JSON.stringify({ workflowId: id }));
	const { results } = await rest<{ results: Array<{ status: string }> }>(
		'GET',
		`/executions?filter=${filter}&limit=10`,
	);
	return results.map(({ status }) => status);
}

/** Sends once, with the login and the API that are given, and waits for how the execution ended. */
async function send(path: string, data: Record<string, string>): Promise<string | undefined> {
	const { id, url } = await publish({ password: PASSWORD, ...data }, path, [
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
			parameters: { to: '+46700000001', text: WORDS, options: { maxRetries: 0 } },
		},
	]);
	await eventually(
		async () => (await fetch(url, { method: 'POST' })).ok || undefined,
		'the published webhook',
	);
	return await eventually(async () => {
		const [status] = await statusesOf(id);
		return status === 'success' || status === 'error' ? status : undefined;
	}, 'the end of the execution');
}

it("tells no login and no text of a message in n8n's log, whatever goes wrong", async () => {
	expect(await send('right', {})).toBe('success');
	expect(await send('wrong-login', { password: WRONG_PASSWORD })).toBe('error');
	expect(await send('no-server', { baseUrl: 'http://127.0.0.1:9' })).toBe('error');

	const { id, url } = await publish({}, 'trigger', [
		{
			id: 'trigger',
			name: 'Trigger',
			type: `${PACKAGE}.linkMobilityWhatsAppTrigger`,
			typeVersion: 1.1,
			webhookId: 'trigger',
			parameters: { events: ['message'], options: {} },
		},
	]);
	const call = async (password: string, body: string) =>
		await fetch(`${url}/whatsapp`, {
			method: 'POST',
			headers: { 'content-type': 'application/json', authorization: basic(password) },
			body,
		});
	const message = JSON.stringify({
		destination: '+46700000000',
		source: '+46700000001',
		content: { type: 'WHATSAPP', message: { contentType: 'TEXT', text: WORDS } },
		messageId: 'm1',
	});
	await eventually(
		async () => (await call(CALLBACK_PASSWORD, message)).ok || undefined,
		'the published trigger',
	);
	expect((await call(WRONG_PASSWORD, message)).status).toBe(401);
	expect((await call(CALLBACK_PASSWORD, message.slice(1))).ok).toBe(false);
	await eventually(
		async () => (await statusesOf(id)).includes('success') || undefined,
		'the execution of the trigger',
	);

	await n8n.stop();
	const log = await readFile(resolve(folder, 'n8n.log'), 'utf8');
	expect(log).toContain('Running node "Send" started');
	expect(log).toContain('Running node "Send" finished with error');
	const passwords = [PASSWORD, CALLBACK_PASSWORD, WRONG_PASSWORD];
	const secrets = [
		WORDS,
		...passwords,
		...passwords.flatMap((password) => [basic(password), basic(password, 'sandbox')]),
	];
	expect(secrets.filter((secret) => log.includes(secret))).toEqual([]);
});
