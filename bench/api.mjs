// The benchmark's API, in its own process: accepts every message after a fixed latency, and counts them.
import { createServer } from 'node:http';

const latencyMs = Number(process.argv[2]);

/** Accept queue length: all clients may connect at once. */
const BACKLOG = 65_535;

let requests = 0;
let destinations = [];

const server = createServer((request, response) => {
	const chunks = [];
	request.on('data', (chunk) => chunks.push(chunk));
	request.on('end', () => {
		if (request.url === '/arrived') return answer(response, destinations.length);
		if (request.method === 'GET') {
			answer(response, { requests, destinations });
			requests = 0;
			destinations = [];
			return;
		}
		const body = JSON.parse(Buffer.concat(chunks).toString('utf8'));
		const messageIds = body.destinations.map((number) => `bench-${requests}-${number}`);
		requests += 1;
		destinations.push(...body.destinations);
		const accepted = { resultCode: 112001, description: 'Message is successfully queued' };
		setTimeout(() => answer(response, { ...accepted, messageIds }), latencyMs);
	});
});

function answer(response, body) {
	response.writeHead(200, { 'content-type': 'application/json' });
	response.end(JSON.stringify(body));
}

// Longer than any pause between runs, so that no kept-alive connection is closed under a client.
server.keepAliveTimeout = 600_000;
server.listen({ port: 0, host: '127.0.0.1', backlog: BACKLOG }, () =>
	process.send({ url: `http://127.0.0.1:${server.address().port}` }),
);
process.on('disconnect', () => process.exit());
