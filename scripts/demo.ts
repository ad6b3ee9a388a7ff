/* eslint-disable @n8n/community-nodes/no-restricted-imports */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Rest, Workflow } from './rest';
import { root } from './paths';

type Example = Pick<Workflow, 'name' | 'nodes'> & Record<string, unknown>;

const CREDENTIAL = 'linkMobilityWhatsAppApi';

const GATE = 'sandbox-gate';
const callbackLogin = { user: 'link', password: 'callback-secret' };

/** The sandbox's gate, which calls the trigger at `url` with its login. */
export const sandboxGate = (url: string) => ({
	gates: [
		{
			id: GATE,
			destinations: [{ url, authentication: { kind: 'basic' as const, ...callbackLogin } }],
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

/** The example workflows of the clone, in the order of their files. */
export async function examples(): Promise<Example[]> {
	const folder = join(root, 'examples');
	const files = (await readdir(folder)).filter((file) => file.endsWith('.json')).sort();
	return await Promise.all(
		files.map(async (file) => JSON.parse(await readFile(join(folder, file), 'utf8')) as Example),
	);
}

/** Where n8n answers for the nodes of the examples, by their fixed webhook IDs. */
export function addresses(n8nUrl: string, workflows: Example[]) {
	const idOf = (type: string) => {
		const found = workflows.flatMap(({ nodes }) => nodes).find((node) => node.type === type);
		return String(found?.webhookId);
	};
	return {
		form: `${n8nUrl}/form/${idOf('n8n-nodes-base.formTrigger')}`,
		trigger: `${n8nUrl}/webhook/${idOf('n8n-nodes-linkmobility-whatsapp.linkMobilityWhatsAppTrigger')}/whatsapp`,
	};
}

/** Makes or renews the credential, makes the example workflows where they are missing, publishes them. */
export async function prepare(rest: Rest, apiUrl: string): Promise<Workflow[]> {
	const credential = await renewed(rest, sandboxCredential(apiUrl));
	const existing = await rest<Workflow[]>('GET', '/workflows');
	return await Promise.all(
		(await examples()).map(async (example) => {
			const found = existing.find(({ name }) => name === example.name);
			if (found) return found;
			const nodes = example.nodes.map((node) => withCredential(node, credential));
			const made = await rest<Workflow>('POST', '/workflows', { ...example, nodes });
			return await rest<Workflow>('POST', `/workflows/${made.id}/activate`, {
				versionId: made.versionId,
			});
		}),
	);
}

async function renewed(rest: Rest, wanted: ReturnType<typeof sandboxCredential>) {
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
