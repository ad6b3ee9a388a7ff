import { randomUUID } from 'node:crypto';

/** Concurrent requests of this node and of the plain HTTP client. */
export const CONCURRENCY = 50;

/** The closest HTTP Request can get to the same concurrency: one batch per API latency (50 ms). */
const BATCH = { batchSize: CONCURRENCY, batchInterval: 50 };

/** A credential as a node refers to it. */
export interface CredentialRef {
	type: 'linkMobilityWhatsAppApi' | 'httpBasicAuth';
	id: string;
	name: string;
}

/** Number of recipients. */
export const SOME = 1_000;
export const MANY = 10_000;

/** A node under test, with its title in the results. */
export interface Candidate {
	title: string;
	node: Record<string, unknown>;
	/** Whether it sends each item to the API. */
	sends: boolean;
}

export const NODE_UNDER_TEST = 'Send';

/** This package's node. */
export function ours(
	title: string,
	login: CredentialRef,
	advancedOptions: Record<string, unknown>,
): Candidate {
	const parameters = {
		resource: 'message',
		operation: 'sendText',
		to: '={{ $json.to }}',
		text: '={{ $json.text }}',
		previewUrl: false,
		advancedOptions,
	};
	const type = 'n8n-nodes-linkmobility-whatsapp.linkMobilityWhatsApp';
	return {
		title,
		sends: true,
		node: { type, typeVersion: 1, parameters, ...credentialsOf(login) },
	};
}

/** The body that this node's panel produces, as a JSON expression. */
const jsonBody = `={{ {
	platformId: 'COMMON_API',
	platformPartnerId: '12345',
	priority: 'NORMAL',
	refId: $json.refId,
	source: '+46700000000',
	destinations: [$json.to],
	messages: [{ type: 'text', previewUrl: false, text: { body: $json.text } }]
} }}`;

/** n8n's HTTP Request node; without batching it sends all requests at once. */
export function httpRequest(
	title: string,
	url: string,
	login: CredentialRef,
	batching: boolean,
): Candidate {
	const isBasicAuth = login.type === 'httpBasicAuth';
	const parameters = {
		method: 'POST',
		url,
		...(isBasicAuth
			? { authentication: 'genericCredentialType', genericAuthType: login.type }
			: { authentication: 'predefinedCredentialType', nodeCredentialType: login.type }),
		sendBody: true,
		specifyBody: 'json',
		jsonBody,
		options: batching ? { batching: { batch: BATCH } } : {},
	};
	const type = 'n8n-nodes-base.httpRequest';
	return {
		title,
		sends: true,
		node: { type, typeVersion: 4.5, parameters, ...credentialsOf(login) },
	};
}

/** n8n's No Operation node: the baseline of what n8n itself needs for the items. */
export const noOperation = (title: string): Candidate => ({
	title,
	sends: false,
	node: { type: 'n8n-nodes-base.noOp', typeVersion: 1, parameters: {} },
});

/** The node's reference to its credential. */
export const credentialsOf = ({ type, id, name }: CredentialRef) => ({
	credentials: { [type]: { id, name } },
});

/** A node of a workflow, without the properties that `plan` adds. */
type PlannedNode = Record<string, unknown>;

/** A workflow to be created. */
export interface Plan {
	name: string;
	nodes: PlannedNode[];
	connections: Record<string, unknown>;
	settings: Record<string, unknown>;
}

/** Connects nodes in a row, and adds further connections. */
export function plan(
	name: string,
	row: Array<PlannedNode & { name: string }>,
	more: Record<string, unknown> = {},
	settings: Record<string, unknown> = {},
): Plan {
	const nodes = row.map((node, index) => ({
		...node,
		id: randomUUID(),
		position: [index * 200, 0],
	}));
	const connections = Object.fromEntries(
		row.slice(1).map((next, index) => [row[index]?.name, { main: [[to(next.name)]] }]),
	);
	return {
		name,
		nodes,
		connections: { ...connections, ...more },
		settings: { executionOrder: 'v1', ...settings },
	};
}

const to = (node: string) => ({ node, type: 'main', index: 0 });

/** Nodes that turn the body of a webhook call into items. */
const incoming = (path: string) => [
	{
		name: 'Webhook',
		type: 'n8n-nodes-base.webhook',
		typeVersion: 2,
		webhookId: path,
		parameters: { httpMethod: 'POST', path, responseMode: 'onReceived', options: {} },
	},
	{
		name: 'Items',
		type: 'n8n-nodes-base.splitOut',
		typeVersion: 1,
		parameters: { fieldToSplitOut: 'body.items', options: {} },
	},
];

/** A workflow that receives its items over a webhook. */
export const workflow = ({ title, node }: Candidate, path: string): Plan =>
	plan(title, [...incoming(path), { name: NODE_UNDER_TEST, ...node }]);

/** The same with Save Execution Progress. */
export const workflowSavingProgress = (candidate: Candidate, path: string): Plan => ({
	...workflow(candidate, path),
	settings: { executionOrder: 'v1', saveExecutionProgress: true },
});

/** The same in a loop with batches of `batchSize` items. */
export const loopedWorkflow =
	(batchSize: number) =>
	({ title, node }: Candidate, path: string): Plan => {
		const loop = {
			name: 'Loop',
			type: 'n8n-nodes-base.splitInBatches',
			typeVersion: 3,
			parameters: { batchSize, options: {} },
		};
		return plan(
			title,
			[...incoming(path), loop, { name: NODE_UNDER_TEST, ...node }],
			{
				Loop: { main: [[], [to(NODE_UNDER_TEST)]] }, // the second output is the loop
				[NODE_UNDER_TEST]: { main: [[to('Loop')]] },
			},
			{ saveExecutionProgress: true },
		);
	};

/** Recipients with consecutive numbers, and their texts. */
export const people = (count: number, text: (index: number) => string) =>
	Array.from({ length: count }, (_, index) => ({
		to: `+4670${String(index + 1).padStart(7, '0')}`,
		text: text(index),
		refId: `bench-${index}`,
	}));
export type Person = ReturnType<typeof people>[number];

export const personalText = (index: number) =>
	`Hello customer ${index}, your order ${100_000 + index} is on its way. It arrives tomorrow between 9 and 12.`;
export const sameText = () =>
	'Hello, your order is on its way. It arrives tomorrow between 9 and 12.';
