import { createServer } from 'node:http';
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';

/** A request as it arrived. */
export interface Recorded {
	method: string;
	path: string;
	headers: IncomingHttpHeaders;
	/** The JSON of the body; its text where it is no JSON; undefined where there is none. */
	body: unknown;
}

/** What the server does with a request; nothing given is an empty 200. */
export interface Reply {
	status?: number;
	headers?: Record<string, string>;
	/** Text goes as HTML, anything else as JSON. */
	body?: unknown;
	delayMs?: number;
	/** Never answers; the connection stays open. */
	hang?: boolean;
	/** Begins the answer and never ends it; the connection stays open. */
	stall?: boolean;
	/** Cuts the connection instead of answering. */
	reset?: boolean;
}

export type Answer = Reply | ((request: Recorded) => Reply);

export interface Recorder {
	/** Such as `http://127.0.0.1:43211`, without a slash at its end. */
	url: string;
	/** Everything that arrived since the last `reset`, in order. */
	requests: Recorded[];
	/** The first request gets the first answer, and so on; the last answer also serves all that follow. */
	answers(...answers: [Answer, ...Answer[]]): void;
	/** Forgets requests and goes back to accepting everything. */
	reset(): void;
	close(): Promise<void>;
}

/** LINK's answer to a request that it queues: an ID for each destination. */
export const accepted = ({ body }: Recorded): Reply => {
	const { destinations = [] } = body as { destinations?: string[] };
	return {
		body: {
			resultCode: 112001,
			description: 'Message is successfully queued',
			messageIds: destinations.map((_, index) => `m${index + 1}`),
		},
	};
};

/** A server on 127.0.0.1 that writes down what it is sent, and answers what it is told to. */
export async function startRecorder(): Promise<Recorder> {
	const requests: Recorded[] = [];
	let queue: Answer[] = [accepted];
	const server = createServer((incoming, response) => {
		void record(incoming).then((request) => {
			requests.push(request);
			const answer = (queue.length > 1 ? queue.shift() : queue[0]) ?? {};
			respond(typeof answer === 'function' ? answer(request) : answer, incoming, response);
		});
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const address = server.address();
	if (typeof address !== 'object' || !address) throw new Error('The server has no address');
	return {
		url: `http://127.0.0.1:${address.port}`,
		requests,
		answers: (...answers) => {
			queue = answers;
		},
		reset: () => {
			requests.length = 0;
			queue = [accepted];
		},
		close: async () => {
			server.closeAllConnections();
			await new Promise<void>((resolve) => server.close(() => resolve()));
		},
	};
}

async function record(incoming: IncomingMessage): Promise<Recorded> {
	const chunks: Buffer[] = [];
	for await (const chunk of incoming) chunks.push(chunk as Buffer);
	const { method = '', url: path = '', headers } = incoming;
	return { method, path, headers, body: read(Buffer.concat(chunks).toString('utf8')) };
}

function read(text: string): unknown {
	if (!text) return undefined;
	try {
		return JSON.parse(text);
	} catch {
		return text;
	}
}

function respond(reply: Reply, incoming: IncomingMessage, response: ServerResponse): void {
	const { status = 200, headers = {}, body, delayMs = 0 } = reply;
	const { hang = false, stall = false, reset = false } = reply;
	if (hang) return;
	if (stall) {
		response.writeHead(status, { 'content-type': 'application/json', ...headers });
		response.write('{');
		return;
	}
	if (reset) {
		incoming.socket.destroy();
		return;
	}
	setTimeout(() => {
		const text = typeof body === 'string';
		const type = text ? 'text/html; charset=utf-8' : 'application/json';
		response.writeHead(status, body === undefined ? headers : { 'content-type': type, ...headers });
		response.end(text || body === undefined ? body : JSON.stringify(body));
	}, delayMs);
}
