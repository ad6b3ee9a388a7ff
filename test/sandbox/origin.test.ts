import { request } from 'node:http';
import { labs } from './lab';

const startLab = labs();

interface Call {
	method?: string;
	path?: string;
	headers: Record<string, string>;
}

/** Sends a request with a Host header, which `fetch` does not allow. */
async function call(port: number, { method = 'GET', path = '/', headers }: Call) {
	return await new Promise<{ status: number; text: string }>((resolve, reject) => {
		const sent = request({ host: '127.0.0.1', port, method, path, headers }, (response) => {
			const { statusCode: status = 0 } = response;
			// An event stream does not end by itself.
			if (response.headers['content-type'] === 'text/event-stream') {
				response.destroy();
				return resolve({ status, text: '' });
			}
			let text = '';
			response.on('data', (chunk: Buffer) => (text += chunk));
			response.on('end', () => resolve({ status, text }));
		});
		sent.once('error', reject);
		sent.end(method === 'POST' ? '{"ids":[]}' : undefined);
	});
}

const portOf = ({ sandbox }: Awaited<ReturnType<typeof startLab>>) =>
	Number(new URL(sandbox.url).port);

describe('the Host header of a request to the sandbox', () => {
	const paths = ['/', '/events', '/phone/', '/callbacks', '/faults', '/media/photo.jpg'];

	test.each(paths.concat('/whatsapp-message/messages', '/nowhere'))(
		'must be a loopback name: %s',
		async (path) => {
			const port = portOf(await startLab());
			for (const host of [`evil.example:${port}`, 'evil.example', '127.0.0.1:1', '127.0.0.1']) {
				const { status, text } = await call(port, { path, headers: { host } });
				expect([host, status]).toEqual([host, 421]);
				expect(text).toContain(`Use http://127.0.0.1:${port} as the address`);
			}
		},
	);

	test.each(paths)('may be any loopback name: %s', async (path) => {
		const port = portOf(await startLab());
		for (const name of ['127.0.0.1', 'localhost', '[::1]', 'LOCALHOST']) {
			const { status } = await call(port, { path, headers: { host: `${name}:${port}` } });
			expect([name, status]).toEqual([name, 200]);
		}
	});
});

describe('a request that changes something', () => {
	const post = { method: 'POST', path: '/phone/read' };

	test.each(['https://evil.example', 'http://localhost:1', 'null'])(
		'is refused from another origin: %s',
		async (origin) => {
			const port = portOf(await startLab());
			const host = `localhost:${port}`;
			const headers = { host, origin, 'content-type': 'application/json' };
			const { status, text } = await call(port, { ...post, headers });
			expect(status).toBe(403);
			expect(text).toContain(`The page at ${origin} may not change anything here`);
		},
	);

	test('is accepted from the sandbox page, and without an Origin header', async () => {
		const port = portOf(await startLab());
		const host = `localhost:${port}`;
		const plain = { host, 'content-type': 'application/json' };
		for (const headers of [plain, { ...plain, origin: `http://${host}` }]) {
			const { status } = await call(port, { ...post, headers });
			expect(status).toBe(200);
		}
	});
});
