import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { fetchErrorOf } from '../../sandbox/fetchError';
import { freePort } from '../../scripts/ports';
import { keysIn } from './received';

/** What reached n8n's processes. */
export interface Traffic {
	/** For each event the processes that received it, or may have. */
	takers: Map<string, Set<string>>;
	/** Events of calls whose process was killed before it answered. */
	cut: Set<string>;
}

/** A process behind the balancer. */
export interface Backend {
	name: string;
	url: string;
}

export interface Balancer {
	url: string;
	traffic: Traffic;
	/** Sends calls to this process from now on. */
	add(backend: Backend): void;
	/** Sends no more calls to this process until it is added again. */
	remove(name: string): void;
	stop(): Promise<void>;
}

/**
 * Forwards each call to a random process. Like a load balancer, it tries another process if one refuses the
 * connection, and answers 502 if a process breaks the connection.
 *
 * @param dice from 0 to 1
 */
export async function startBalancer(dice: () => number): Promise<Balancer> {
	const backends = new Map<string, Backend & { taker: string }>();
	const traffic: Traffic = { takers: new Map(), cut: new Set() };
	/** A restarted process remembers nothing, so it counts as another one. */
	let starts = 0;

	const take = (keys: string[], taker: string) => {
		for (const key of keys)
			traffic.takers.set(key, (traffic.takers.get(key) ?? new Set()).add(taker));
	};

	async function forward(request: IncomingMessage): Promise<{ status: number; body: string }> {
		const body = await text(request);
		const { 'content-type': contentType = '', authorization = '' } = request.headers;
		const keys = body ? keysIn(body, contentType) : [];
		const candidates = [...backends.values()];
		while (candidates.length) {
			const [backend] = candidates.splice(Math.floor(dice() * candidates.length), 1);
			if (!backend) break;
			const headers = { 'content-type': contentType, authorization };
			const sent = fetch(backend.url + request.url, { method: 'POST', headers, body });
			const answer = await sent
				.then(async (response) => ({ status: response.status, body: await response.text() }))
				.catch((error: unknown) => (fetchErrorOf(error) === 'ECONNREFUSED' ? 'refused' : 'cut'));
			if (answer === 'refused') continue;
			if (answer === 'cut') {
				take(keys, backend.taker);
				for (const key of keys) traffic.cut.add(key);
				return { status: 502, body: `${backend.name} broke the connection off` };
			}
			if (answer.status === 200) take(keys, backend.taker);
			return answer;
		}
		return { status: 503, body: 'No process is there' };
	}

	const respond = async (request: IncomingMessage, response: ServerResponse) => {
		const { status, body } = await forward(request).catch((error: unknown) => ({
			status: 500,
			body: String(error),
		}));
		response.writeHead(status).end(body);
	};
	const server = createServer((request, response) => void respond(request, response));
	const port = await freePort();
	await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
	return {
		url: `http://127.0.0.1:${port}`,
		traffic,
		add: (backend) => {
			starts += 1;
			backends.set(backend.name, { ...backend, taker: `${backend.name}, start ${starts}` });
		},
		remove: (name) => void backends.delete(name),
		stop: async () => {
			server.closeAllConnections();
			await new Promise((resolve) => server.close(resolve));
		},
	};
}
