import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { followPublished } from '../../scripts/followPublished';
import { login } from '../../scripts/rest';
import type { Rest, Workflow } from '../../scripts/rest';

const POLL_MS = 1;

const workflow = (id: string, active: boolean): Workflow => ({
	id,
	name: id,
	versionId: '1',
	active,
	nodes: [],
});

/** n8n's list of workflows, which answers each poll with the next IDs, and the last one with an error. */
const listing = (...polls: string[][]): Rest => {
	const rest = async (_method: string, path: string) => {
		expect(path).toBe('/workflows');
		const next = polls.shift();
		if (!next) throw new Error('n8n is gone');
		return ['a', 'b', 'of somebody else'].map((id) => workflow(id, next.includes(id)));
	};
	return rest as Rest;
};

test('reports which examples are published whenever that changes, in their order', async () => {
	const seen: string[][] = [];
	const rest = listing(['a'], ['b', 'a'], ['a', 'b', 'of somebody else'], ['b'], []);
	const workflows = [workflow('a', true), workflow('b', false)];
	const { signal } = new AbortController();
	await expect(
		followPublished(
			rest,
			workflows,
			signal,
			(published) => seen.push(published.map(({ id }) => id)),
			POLL_MS,
		),
	).rejects.toThrow('n8n is gone');
	expect(seen).toEqual([['a', 'b'], ['b'], []]);
});

test('ends when the signal aborts, and no longer polls n8n', async () => {
	const controller = new AbortController();
	const following = followPublished(listing(), [], controller.signal, () => {}, 60_000);
	controller.abort();
	await expect(following).rejects.toThrow('abort');
});

test('a pending request to n8n ends when the signal aborts', async () => {
	const server = createServer(() => controller.abort(new Error('Ctrl-C')));
	const controller = new AbortController();
	server.listen(0, '127.0.0.1');
	await once(server, 'listening');
	const { port } = server.address() as AddressInfo;
	const loggingIn = login(`http://127.0.0.1:${port}`, 'a password', controller.signal);
	await expect(loggingIn).rejects.toThrow('Ctrl-C');
	server.closeAllConnections();
	server.close();
});
