import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './paths';
import type { Rest, Workflow } from './rest';
import { CREDENTIAL } from './sandboxCredential';
import type { sandboxCredential } from './sandboxCredential';

type Example = Pick<Workflow, 'name' | 'nodes'> & Record<string, unknown>;

/** The example workflows, sorted by the number in their file names. */
export async function examples(): Promise<Example[]> {
	const folder = join(root, 'examples');
	const files = (await readdir(folder))
		.filter((file) => file.endsWith('.json'))
		.sort(new Intl.Collator('en', { numeric: true }).compare);
	return await Promise.all(
		files.map(async (file) => JSON.parse(await readFile(join(folder, file), 'utf8')) as Example),
	);
}

/**
 * n8n does not publish a workflow that lacks a credential, such as one for an AI model. `active: false` keeps an
 * example switched off, since it would answer the same messages as another one.
 */
const canBePublished = ({ nodes, active }: Example) =>
	active !== false &&
	nodes.every(({ credentials = {} }) =>
		Object.keys(Object(credentials)).every((type) => type === CREDENTIAL),
	);

/** The address of n8n in the example that calls a workflow as its CRM. */
const DEFAULT_N8N = 'http://127.0.0.1:5678';

/**
 * Creates or updates the credential, then creates the example workflows that are missing, and publishes
 * those that need no other credential.
 *
 * @returns all example workflows; existing ones are left as their user changed them
 */
export async function prepare(
	rest: Rest,
	wanted: ReturnType<typeof sandboxCredential>,
	n8nUrl = DEFAULT_N8N,
): Promise<Workflow[]> {
	const credential = await upsertCredential(rest, wanted);
	const existing = await rest<Workflow[]>('GET', '/workflows');
	return await Promise.all(
		(await examples()).map(async (example) => {
			const found = existing.find(({ name }) => name === example.name);
			if (found) return await rest<Workflow>('GET', `/workflows/${found.id}`);
			const nodes = example.nodes.map((node) =>
				withAddress(withCredential(node, credential), n8nUrl),
			);
			const created = await rest<Workflow>('POST', '/workflows', { ...example, nodes });
			if (!canBePublished(example)) return created;
			return await rest<Workflow>('POST', `/workflows/${created.id}/activate`, {
				versionId: created.versionId,
			});
		}),
	);
}

async function upsertCredential(rest: Rest, wanted: ReturnType<typeof sandboxCredential>) {
	const all = await rest<Array<{ id: string; name: string; type: string }>>('GET', '/credentials');
	const found = all.find(({ name, type }) => name === wanted.name && type === wanted.type);
	return found
		? await rest<{ id: string; name: string }>('PATCH', `/credentials/${found.id}`, wanted)
		: await rest<{ id: string; name: string }>('POST', '/credentials', wanted);
}

function withCredential(
	node: Example['nodes'][number],
	{ id, name }: { id: string; name: string },
) {
	const credentials = node.credentials as Record<string, unknown> | undefined;
	if (!credentials || !(CREDENTIAL in credentials)) return node;
	return { ...node, credentials: { ...credentials, [CREDENTIAL]: { id, name } } };
}

function withAddress(node: Example['nodes'][number], n8nUrl: string) {
	const { url } = Object(node.parameters);
	if (typeof url !== 'string') return node;
	return {
		...node,
		parameters: { ...Object(node.parameters), url: url.replace(DEFAULT_N8N, n8nUrl) },
	};
}
