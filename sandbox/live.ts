import type { ServerResponse } from 'node:http';
import type { FastifyInstance } from 'fastify';
import type { Change } from './world';

/** Keeps idle connections from being closed. */
const HEARTBEAT_MS = 25_000;

/** Changes are sent together, this long after the first of them. */
const SEND_DELAY_MS = 100;

/** A page that is this far behind, in bytes, starts afresh: its browser connects again. */
const MAX_BEHIND = 64 * 1024 * 1024;

/**
 * Server-sent events: each open page gets a snapshot when it connects, and then the changes. Of several
 * changes of one message it gets the last.
 */
export function livePages(server: FastifyInstance, snapshot: () => unknown) {
	const pages = new Set<ServerResponse>();
	const changes = new Map<string, Change>();
	const heartbeat = setInterval(() => pages.forEach((page) => page.write(':\n\n')), HEARTBEAT_MS);
	let timer: NodeJS.Timeout | undefined;

	const send = () => {
		timer = undefined;
		const written = changes.has('everything')
			? event('everything', snapshot())
			: [...changes.values()].map(({ kind, value }) => event(kind, value)).join('');
		changes.clear();
		for (const page of pages) {
			if (page.writableLength > MAX_BEHIND) page.destroy();
			else page.write(written);
		}
	};

	server.get('/events', (request, reply) => {
		reply.hijack();
		const page = reply.raw;
		page.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
		page.write(event('everything', snapshot()));
		pages.add(page);
		request.raw.on('close', () => pages.delete(page));
	});

	return {
		send: (change: Change) => {
			if (!pages.size) return;
			changes.set(keyOf(change), change);
			timer ??= setTimeout(send, SEND_DELAY_MS);
		},
		end: () => {
			clearInterval(heartbeat);
			clearTimeout(timer);
			pages.forEach((page) => page.end());
		},
	};
}

function keyOf({ kind, value }: Change): string {
	if (value === null) return kind;
	return `${kind} ${'number' in value ? value.number : value.id}`;
}

const event = (name: string, data: unknown) => `event: ${name}\ndata: ${JSON.stringify(data)}\n\n`;
