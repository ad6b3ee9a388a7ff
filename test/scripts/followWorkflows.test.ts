import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { followWorkflows } from '../../scripts/followWorkflows';
import type { FollowedWorkflow } from '../../scripts/followWorkflows';
import { login } from '../../scripts/rest';
import type { Rest } from '../../scripts/rest';

const POLL_MS = 1;

const workflow = (id: string, active: boolean): FollowedWorkflow => ({
	id,
	name: id,
	active,
	nodes: [],
});

/** An n8n with these workflows, other ones at each poll, and an error in the end. Its list has no nodes. */
function n8nWith(...polls: FollowedWorkflow[][]) {
	const requests: string[] = [];
	let current: FollowedWorkflow[] = [];
	const rest = async (_method: string, path: string) => {
		const { searchParams } = new URL(path, 'http://n8n');
		expect(searchParams.get('filter')).toBe('{"isArchived":false}');
		if (searchParams.has('select')) {
			requests.push('nodes');
			return current;
		}
		requests.push('list');
		const next = polls.shift();
		if (!next) throw new Error('n8n is gone');
		current = next;
		return next.map((one) => ({ ...one, nodes: undefined }));
	};
	return { rest: rest as Rest, requests };
}

test('reports all workflows at once, and again whenever one has changed', async () => {
	const seen: string[][] = [];
	const { rest, requests } = n8nWith(
		[workflow('a', true)],
		[workflow('a', true)],
		[workflow('a', true), workflow('b', false)],
		[workflow('a', false), workflow('b', false)],
		[],
	);
	const { signal } = new AbortController();
	const onChange = (workflows: FollowedWorkflow[]) =>
		seen.push(workflows.map(({ id, active }) => `${id} ${active}`));
	await expect(followWorkflows(rest, signal, onChange, POLL_MS)).rejects.toThrow('n8n is gone');
	expect(seen).toEqual([['a true'], ['a true', 'b false'], ['a false', 'b false'], []]);
	expect(requests.filter((one) => one === 'nodes')).toHaveLength(4);
});

test('ends when the signal aborts, and no longer polls n8n', async () => {
	const controller = new AbortController();
	const { rest, requests } = n8nWith([]);
	const following = followWorkflows(rest, controller.signal, () => controller.abort(), 60_000);
	await expect(following).rejects.toThrow('abort');
	expect(requests).toEqual(['list', 'nodes']);
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
