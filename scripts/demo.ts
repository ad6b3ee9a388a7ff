import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod/v3';
import type { DestinationInput } from '../sandbox/config';
import type { WantedCallbacks } from '../sandbox/state';
import type { FollowedWorkflow } from './followWorkflows';
import type { Rest, Workflow } from './rest';
import { root } from './paths';

type Example = Pick<Workflow, 'name' | 'nodes'> & Record<string, unknown>;

const CREDENTIAL = 'linkMobilityWhatsAppApi';

const GATE = 'sandbox-gate';
const callbackLogin = { user: 'link', password: 'callback-secret' };

/** The sandbox's gate. It calls these addresses, and those added on the Callbacks page, with its login. */
export const sandboxGate = (destinations: DestinationInput[]) => ({
	gates: [{ id: GATE, authentication: { kind: 'basic' as const, ...callbackLogin }, destinations }],
	incomingGates: [GATE],
});

/** A number without WhatsApp, so that one message of the example campaign is not delivered. */
export const notOnWhatsApp = ['+46700000099'];

/** The sandbox's credential, with the values a person would enter in n8n. */
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

/** The trigger of a workflow. */
interface Trigger {
	/** Of the workflow. */
	name: string;
	/** Its production URL. */
	url: string;
	/** The URL on which n8n listens after _Execute step_ was pressed in the trigger's panel, for one event. */
	testUrl: string;
	/** The events that start the workflow. The sandbox posts no others to this URL. */
	gets: WantedCallbacks;
}

/** _Trigger On_ of a trigger. An expression, whose result is not known here, gets everything. */
function getsOf({ parameters }: Workflow['nodes'][number]): WantedCallbacks {
	const { data } = z
		.object({ events: z.array(z.enum(['message', 'status'])) })
		.safeParse(parameters);
	if (data?.events.length !== 1) return 'everything';
	return data.events[0] === 'message' ? 'messages' : 'reports';
}

/** _Form Path_ of a form: an option since version 2.2 of its trigger, and a parameter before. */
const formPath = z.object({
	path: z.string().min(1).optional(),
	options: z.object({ path: z.string().min(1).optional() }).optional(),
});

/** The end of the address of a form or a trigger. n8n gives it an ID unless a path is set. */
function pathOf({ parameters, webhookId }: Workflow['nodes'][number]): string {
	const { data } = formPath.safeParse(parameters);
	return data?.path ?? data?.options?.path ?? String(webhookId);
}

/** The production URLs of the forms and the triggers in these workflows. */
export function addresses(n8nUrl: string, workflows: Array<Pick<Workflow, 'name' | 'nodes'>>) {
	const ids = (type: string) =>
		workflows.flatMap(({ name, nodes }) =>
			nodes
				.filter((node) => node.type === type && !node.disabled)
				.map((node) => ({ name, id: pathOf(node), gets: getsOf(node) })),
		);
	const forms = ids('n8n-nodes-base.formTrigger').map(({ name, id }) => ({
		name,
		url: `${n8nUrl}/form/${id}`,
	}));
	return {
		/** Of the first example. */
		form: `${forms[0]?.url}`,
		forms,
		triggers: ids('n8n-nodes-linkmobility-whatsapp.linkMobilityWhatsAppTrigger').map(
			({ name, id, gets }): Trigger => ({
				name,
				url: `${n8nUrl}/webhook/${id}/whatsapp`,
				testUrl: `${n8nUrl}/webhook-test/${id}/whatsapp`,
				gets,
			}),
		),
	};
}

/**
 * What the sandbox calls: the production URLs of the published workflows, because an unpublished one would answer each
 * callback with 404, and the test URLs of those that are not examples.
 */
export function destinationsOf(
	n8nUrl: string,
	workflows: FollowedWorkflow[],
	exampleIds: readonly string[],
): DestinationInput[] {
	// The user's own come first: their position among the examples is -1.
	const inOrder = [...workflows].sort(
		(a, b) => exampleIds.indexOf(a.id) - exampleIds.indexOf(b.id),
	);
	return inOrder.flatMap((workflow) => {
		const isExample = exampleIds.includes(workflow.id);
		return addresses(n8nUrl, [workflow]).triggers.flatMap(({ name, url, testUrl, gets }) => [
			...(workflow.active ? [{ name, url, gets }] : []),
			...(isExample ? [] : [{ name: `${name} (test)`, url: testUrl, gets, isTest: true }]),
		]);
	});
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
	wanted: Credential,
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

async function upsertCredential(rest: Rest, wanted: Credential) {
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
