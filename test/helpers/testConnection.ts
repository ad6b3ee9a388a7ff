import { ExecuteContext, RoutingNode } from 'n8n-core';
import { createEmptyRunExecutionData, Workflow } from 'n8n-workflow';
import type {
	ICredentialDataDecryptedObject,
	ICredentialTestRequest,
	INode,
	INodeType,
	INodeTypes,
} from 'n8n-workflow';
import { additionalData, credentialType } from './engine';

/** What n8n's dialog shows after Test Connection. */
export interface Verdict {
	status: 'OK' | 'Error';
	message: string;
}

/**
 * Runs the `test` that the credential declares the way n8n does: as the routing of a made-up node,
 * whose answer is then held against the declared rules.
 */
export async function testConnection(data: ICredentialDataDecryptedObject): Promise<Verdict> {
	const { request, rules = [] } = credentialType.test;
	try {
		const answer = await routed(data, request);
		for (const { type, properties } of rules) {
			if (type !== 'responseSuccessBody' || !('key' in properties)) continue;
			if (at(answer, properties.key) === properties.value) return refused(properties.message);
		}
		return { status: 'OK', message: 'Connection successful!' };
	} catch (error) {
		const { response, code } = causeOf(error);
		if (!response) return refused(code ?? (error instanceof Error ? error.message : String(error)));
		const rule = rules.find(
			({ type, properties }) => type === 'responseCode' && properties.value === response.status,
		);
		return refused(rule?.properties.message ?? response.statusText);
	}
}

const refused = (message: string): Verdict => ({ status: 'Error', message });

const at = (value: unknown, key: string): unknown =>
	typeof value === 'object' && value !== null
		? Object.entries(value).find(([name]) => name === key)?.[1]
		: undefined;

interface Cause {
	response?: { status: number; statusText: string };
	code?: string;
}

const causeOf = (error: unknown): Cause =>
	error instanceof Error && typeof error.cause === 'object' && error.cause !== null
		? error.cause
		: {};

async function routed(
	data: ICredentialDataDecryptedObject,
	request: ICredentialTestRequest['request'],
): Promise<unknown> {
	const { name } = credentialType;
	const type: INodeType = {
		description: {
			displayName: 'Temp',
			name: 'noOp',
			group: [],
			version: 1,
			description: '',
			defaults: {},
			inputs: ['main'],
			outputs: ['main'],
			credentials: [{ name, required: true }],
			properties: [
				{ displayName: 'Temp', name: 'temp', type: 'string', routing: { request }, default: '' },
			],
		},
	};
	const nodeTypes: INodeTypes = {
		getByName: () => type,
		getByNameAndVersion: () => type,
		getKnownTypes: () => ({}),
	};
	const node: INode = {
		id: 'temp',
		name: 'Temp-Node',
		type: 'noOp',
		typeVersion: 1,
		position: [0, 0],
		parameters: {},
		credentials: { [name]: { id: 'c1', name: 'LINK' } },
	};
	const workflow = new Workflow({ nodes: [node], connections: {}, active: false, nodeTypes });
	const context = new ExecuteContext(
		workflow,
		node,
		additionalData(data),
		'internal',
		createEmptyRunExecutionData(),
		0,
		[],
		{ main: [[{ json: {} }]] },
		{ node, data: {}, source: null },
		[],
	);
	const stored = { id: 'c1', name: 'LINK', type: name, data };
	const [items = []] = (await new RoutingNode(context, type, stored).runNode()) ?? [];
	// Without an item n8n's dialog breaks off, as it would here.
	const [first] = items;
	if (!first) throw new Error('The answer made no item');
	return first.json;
}
