import type { ServerResponse } from 'node:http';
import type { FastifyInstance } from 'fastify';
import type { Change } from './world';

/** Keeps idle connections from being closed. */
const HEARTBEAT_MS = 25_000;

/** Server-sent events: each open page gets a snapshot when it connects, and then every change. */
export function livePages(server: FastifyInstance, snapshot: () => unknown) {
	const pages = new Set<ServerResponse>();
	const heartbeat = setInterval(() => pages.forEach((page) => page.write(':\n\n')), HEARTBEAT_MS);

	server.get('/events', (request, reply) => {
		reply.hijack();
		const page = reply.raw;
		page.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
		page.write(event('everything', snapshot()));
		pages.add(page);
		request.raw.on('close', () => pages.delete(page));
	});

	return {
		send: ({ kind, value }: Change) => {
			if (!pages.size) return;
			const written = event(kind, value);
			pages.forEach((page) => page.write(written));
		},
		end: () => {
			clearInterval(heartbeat);
			pages.forEach((page) => page.end());
		},
	};
}

const event = (name: string, data: unknown) => `event: ${name}\ndata: ${JSON.stringify(data)}\n\n`;
