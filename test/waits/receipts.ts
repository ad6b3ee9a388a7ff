import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { z } from 'zod/v3';
import type { Receipt } from './verdict';

const receipt = z.object({ question: z.string(), item: z.unknown() });

/** A receipt, and when it arrived, in milliseconds since 1970. */
export interface Received extends Receipt {
	at: number;
}

/** A server to which the workflows post the output of each question. */
export async function startReceipts() {
	const received: Received[] = [];
	const server = createServer((request, response) => {
		void json(request).then((body) => {
			const { question, item } = receipt.parse(body);
			received.push({ question, item, at: Date.now() });
			response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
		});
	});
	server.listen(0, '127.0.0.1');
	await once(server, 'listening');
	const { port } = server.address() as AddressInfo;
	return {
		url: `http://127.0.0.1:${port}/receipt`,
		received,
		stop: () => void (server.closeAllConnections(), server.close()),
	};
}
