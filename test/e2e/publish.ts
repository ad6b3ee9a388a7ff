import { sandboxCredential } from '../../scripts/sandboxCredential';
import type { Workflow } from '../../scripts/rest';
import type { Product } from './product';

/**
 * Publishes a workflow whose nodes sign in with a credential of its own.
 *
 * @param path of its webhook under n8n's address
 * @param fields of the credential that differ from the sandbox's
 */
export async function publish(
	{ rest, phone, n8n }: Product,
	path: string,
	nodes: object[],
	connections: object = {},
	fields: Record<string, string> = {},
): Promise<{ id: string; url: string }> {
	const credential = sandboxCredential(`${phone}/whatsapp-message`);
	const { id, name } = await rest<{ id: string; name: string }>('POST', '/credentials', {
		...credential,
		data: { ...credential.data, ...fields },
	});
	const created = await rest<Workflow>('POST', '/workflows', {
		name: path,
		nodes: nodes.map((node) => ({
			position: [0, 0],
			typeVersion: 1,
			credentials: { [credential.type]: { id, name } },
			...node,
		})),
		connections,
		settings: {},
		active: false,
	});
	await rest('POST', `/workflows/${created.id}/activate`, { versionId: created.versionId });
	return { id: created.id, url: `${n8n}/webhook/${path}` };
}

/** The statuses of the latest executions of a workflow, the newest first. */
export async function statusesOf({ rest }: Product, id: string): Promise<string[]> {
	const filter = encodeURIComponent(JSON.stringify({ workflowId: id }));
	const { results } = await rest<{ results: Array<{ status: string }> }>(
		'GET',
		`/executions?filter=${filter}&limit=10`,
	);
	return results.map(({ status }) => status);
}
