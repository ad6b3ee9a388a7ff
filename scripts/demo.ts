import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Rest, Workflow } from './rest';
import { root } from './paths';

type Example = Pick<Workflow, 'name' | 'nodes'> & Record<string, unknown>;

const CREDENTIAL = 'linkMobilityWhatsAppApi';

const GATE = 'sandbox-gate';
const callbackLogin = { user: 'link', password: 'callback-secret' };

/** The sandbox's gate, which calls these triggers, and those that are added to it, with its login. */
export const sandboxGate = (triggers: Trigger[]) => ({
	gates: [
		{
			id: GATE,
			authentication: { kind: 'basic' as const, ...callbackLogin },
			destinations: triggers,
		},
	],
	incomingGates: [GATE],
});

/** The credential of the sandbox, as a person would enter it. */
export const sandboxCredential = (apiUrl: string) => ({
	name: 'Sandbox',
	type: CREDENTIAL,
	data: {
		region: 'custom',
		baseUrl: apiUrl,
		username: 'sandbox',
		password: 'sandbox',
		platformId: 'COMMON_API',
		platformPartnerId: '12345',
		sender: '+46700000000',
		eventReportGates: GATE,
		callbackAuthentication: 'basic',
		callbackUser: callbackLogin.user,
		callbackPassword: callbackLogin.password,
	},
});

type Credential = ReturnType<typeof sandboxCredential>;

/** The example workflows of the clone, in the order of their files. */
export async function examples(): Promise<Example[]> {
	const folder = join(root, 'examples');
	const files = (await readdir(folder)).filter((file) => file.endsWith('.json')).sort();
	return await Promise.all(
		files.map(async (file) => JSON.parse(await readFile(join(folder, file), 'utf8')) as Example),
	);
}

/** A trigger of ours, by the name of its workflow, and where LINK reaches it once that is published. */
interface Trigger {
	name: string;
	url: string;
}

/** Where n8n answers for the nodes of these workflows, by their webhook IDs. */
export function addresses(n8nUrl: string, workflows: Array<Pick<Workflow, 'name' | 'nodes'>>) {
	const ids = (type: string) =>
		workflows.flatMap(({ name, nodes }) =>
			nodes
				.filter((node) => node.type === type && !node.disabled)
				.map((node) => ({ name, id: String(node.webhookId) })),
		);
	const [form] = ids('n8n-nodes-base.formTrigger');
	return {
		form: `${n8nUrl}/form/${form?.id}`,
		triggers: ids('n8n-nodes-linkmobility-whatsapp.linkMobilityWhatsAppTrigger').map(
			({ name, id }): Trigger => ({ name, url: `${n8nUrl}/webhook/${id}/whatsapp` }),
		),
	};
}

/**
 * Makes or renews the credential, makes the example workflows where they are missing, publishes them.
 *
 * @returns the workflows as they are now, which is how their user left those that were there
 */
export async function prepare(rest: Rest, given: Credential): Promise<Workflow[]> {
	const credential = await renewed(rest, given);
	const existing = await rest<Workflow[]>('GET', '/workflows');
	return await Promise.all(
		(await examples()).map(async (example) => {
			const found = existing.find(({ name }) => name === example.name);
			if (found) return await rest<Workflow>('GET', `/workflows/${found.id}`);
			const nodes = example.nodes.map((node) => withCredential(node, credential));
			const made = await rest<Workflow>('POST', '/workflows', { ...example, nodes });
			return await rest<Workflow>('POST', `/workflows/${made.id}/activate`, {
				versionId: made.versionId,
			});
		}),
	);
}

async function renewed(rest: Rest, wanted: Credential) {
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
