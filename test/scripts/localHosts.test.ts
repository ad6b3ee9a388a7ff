import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { request } from 'node:http';
import { join } from 'node:path';
import { preload } from '../../scripts/child';

let server: ChildProcess;
let port: number;

/** A server that does not check the Host header itself, as n8n. */
beforeAll(async () => {
	const args = ['--require', preload.localHosts, join(__dirname, 'server.cjs')];
	server = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
	[port] = (await once(server, 'message')) as [number];
}, 30_000);

afterAll(async () => {
	const ended = once(server, 'exit');
	server.kill();
	await ended;
});

async function call(headers: Record<string, string>) {
	return await new Promise<{ status?: number; text: string }>((resolve, reject) => {
		const sent = request({ host: '127.0.0.1', port, headers });
		sent.once('error', reject);
		sent.once('upgrade', ({ statusCode: status }, socket) => {
			socket.destroy();
			resolve({ status, text: '' });
		});
		sent.once('response', (response) => {
			let text = '';
			response.on('data', (chunk: Buffer) => (text += chunk));
			response.on('end', () => resolve({ status: response.statusCode, text }));
		});
		sent.end();
	});
}

const upgrade = { connection: 'Upgrade', upgrade: 'websocket' };
const expecting = { expect: '100-continue' };

describe('n8n, started by npm start', () => {
	it.each(['127.0.0.1', 'localhost', '[::1]', 'LocalHost'])('answers for %s', async (name) => {
		const host = `${name}:${port}`;
		expect(await call({ host })).toEqual({ status: 200, text: 'hello' });
		expect(await call({ host, ...upgrade })).toMatchObject({ status: 101 });
	});

	it.each(['evil.example', '127.0.0.1.evil.example', '127.0.0.1', 'localhost:1', '10.0.0.1'])(
		'refuses requests and upgrades for %s with an explanation',
		async (host) => {
			for (const more of [{}, upgrade, expecting]) {
				const { status, text } = await call({ host, ...more });
				expect(status).toBe(421);
				expect(text).toContain('use localhost or 127.0.0.1 with its port');
			}
		},
	);
});
