import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { z } from 'zod/v3';

const lead = z
	.object({ phone: z.string(), name: z.string().optional(), text: z.string().optional() })
	.strict();
export type Lead = z.output<typeof lead>;

/** How the CRM fails: it answers with 503, or hangs up. */
export type Failure = 'busy' | 'hangs up';

/** A small CRM: a PUT to `/leads` creates the lead with this phone, or updates the given fields. */
export async function startCrm() {
	const leads = new Map<string, Lead>();
	let failure: Failure | undefined;
	const server = createServer((request, response) => {
		if (failure === 'hangs up') return void request.socket.destroy();
		if (failure === 'busy') return void response.writeHead(503).end('{"error":"Maintenance"}');
		if (request.method !== 'PUT' || request.url !== '/leads') {
			return void response.writeHead(404).end();
		}
		void json(request).then((body) => {
			const { success, data, error } = lead.safeParse(body);
			response.writeHead(success ? 200 : 400, { 'content-type': 'application/json' });
			if (data) leads.set(data.phone, { ...leads.get(data.phone), ...data });
			response.end(JSON.stringify(data ?? { error: error?.message }));
		});
	});
	server.listen(0, '127.0.0.1');
	await once(server, 'listening');
	const { port } = server.address() as AddressInfo;
	return {
		url: `http://127.0.0.1:${port}/leads`,
		leads: () => [...leads.values()],
		fail: (how: Failure | undefined) => void (failure = how),
		stop: () => void (server.closeAllConnections(), server.close()),
	};
}
export type Crm = Awaited<ReturnType<typeof startCrm>>;
