import { Socket } from 'node:net';
import {
	Credentials,
	ExecutionLifecycleHooks,
	HookContext,
	WebhookContext,
	WorkflowExecute,
} from 'n8n-core';
import { createRunExecutionData, ICredentialsHelper, NodeHelpers, Workflow } from 'n8n-workflow';
import type {
	ExecutionError,
	ICredentialDataDecryptedObject,
	ICredentialType,
	IDataObject,
	IExecuteData,
	IHttpRequestOptions,
	INode,
	INodeExecutionData,
	INodeParameters,
	INodeType,
	INodeTypes,
	IRun,
	IRunExecutionData,
	IWebhookResponseData,
	IWorkflowExecuteAdditionalData,
	OnError,
	WorkflowActivateMode,
	WorkflowExecuteMode,
} from 'n8n-workflow';
import { LinkMobilityWhatsAppApi } from '../../credentials/LinkMobilityWhatsAppApi.credentials';
import { LinkMobilityWhatsApp } from '../../nodes/LinkMobilityWhatsApp/LinkMobilityWhatsApp.node';

export const credentialType = new LinkMobilityWhatsAppApi();

/** The credential of the conformance cases, pointed at a server of the test. */
export const credentials = (
	baseUrl: string,
	more: ICredentialDataDecryptedObject = {},
): ICredentialDataDecryptedObject => ({
	region: 'custom',
	baseUrl,
	username: 'u',
	password: 'p',
	platformId: 'COMMON_API',
	platformPartnerId: '12345',
	sender: '+46700000000',
	eventReportGates: 'v08kM29P',
	callbackAuthentication: 'none',
	...more,
});

export interface NodeRun {
	/** Decrypted; `credentials(url)` makes one. */
	credentials: ICredentialDataDecryptedObject;
	/** As the panel stores them; what is left out has its default. */
	parameters: INodeParameters;
	/** The items that arrive; one empty item when left out. */
	input?: INodeExecutionData[];
	/** Short for `onError: 'continueRegularOutput'`. */
	continueOnFail?: boolean;
	onError?: OnError;
	/** Settings of the node such as `retryOnFail`, `maxTries`, `waitBetweenTries`. */
	settings?: Partial<INode>;
	executionId?: string;
	mode?: WorkflowExecuteMode;
	timezone?: string;
	node?: INodeType;
	/** The node's static data, read and written. */
	staticData?: IDataObject;
	/** Where n8n resumes waiting executions. */
	webhookWaitingBaseUrl?: string;
	/** Waits no longer than this for an answer, whatever the node would. */
	patienceMs?: number;
	/** Called when the execution starts, with what cancels it. */
	onStart?: (cancel: () => void) => void;
}

export interface NodeResult {
	/** What left the first output. */
	items: INodeExecutionData[];
	/** What left each output; with `continueErrorOutput` the second is for items that failed. */
	outputs: INodeExecutionData[][];
	/** Set when the node stopped the workflow. */
	error?: ExecutionError;
	/** All of it, as n8n stores it. */
	run: IRun;
	/** What has run, for an execution that continues after waiting. */
	workflow: Workflow;
}

/** Runs the node in n8n's real engine, after a start node that hands it the input. */
export async function runNode(options: NodeRun): Promise<NodeResult> {
	const { node: type = new LinkMobilityWhatsApp(), mode = 'manual', executionId = 'e1' } = options;
	const { onError = options.continueOnFail ? 'continueRegularOutput' : 'stopWorkflow' } = options;
	const start: INode = { ...blank, id: 'start', name: 'Start', type: 'test.start' };
	const node: INode = {
		...nodeOf(type, options.parameters),
		onError,
		...options.settings,
	};
	const workflow = workflowOf([start, node], type, options.timezone);
	if (options.staticData) workflow.staticData[`node:${node.name}`] = options.staticData;
	const hooks = new ExecutionLifecycleHooks(mode, executionId, hookedWorkflow(workflow));
	const done = new Promise<IRun>((resolve) => hooks.addHandler('workflowExecuteAfter', resolve));
	const stack: IExecuteData[] = [
		{ node: start, data: { main: [options.input ?? [{ json: {} }]] }, source: null },
	];
	const execution = createRunExecutionData({ executionData: { nodeExecutionStack: stack } });
	const additional = additionalData(options.credentials, {
		credentialsHelper: new OneCredential(options.credentials, credentialType, options.patienceMs),
		hooks,
		executionId,
		...(options.webhookWaitingBaseUrl && {
			webhookWaitingBaseUrl: options.webhookWaitingBaseUrl,
		}),
	});
	const running = new WorkflowExecute(additional, mode, execution).processRunExecutionData(
		workflow,
	);
	options.onStart?.(() => running.cancel());
	await running;
	const run = await done;
	const outputs = (run.data.resultData.runData[node.name]?.[0]?.data?.main ?? []).map(
		(items) => items ?? [],
	);
	return { items: outputs[0] ?? [], outputs, error: run.data.resultData.error, run, workflow };
}

/** The data of a waiting execution, as n8n reads it from its database. */
const storedRun = ({ run }: NodeResult): IRunExecutionData =>
	JSON.parse(JSON.stringify(run.data)) as IRunExecutionData;

/** Posts a body to the waiting execution, as n8n does after it has checked the signature. */
export async function postToWaiting(
	result: NodeResult,
	type: INodeType,
	body: unknown,
): Promise<IWebhookResponseData> {
	const node = Object.values(result.workflow.nodes).find((each) => each.type !== 'test.start');
	const [description] = type.description.webhooks ?? [];
	if (!node || !description || !type.webhook) throw new Error('The node has no webhook');
	const additional = additionalData({}, { httpRequest: { method: 'POST', body, query: {} } });
	const data = webhookData(description, additional, 'webhook');
	const stored = storedRun(result);
	const context = new WebhookContext(
		result.workflow,
		node,
		additional,
		'webhook',
		data,
		[],
		stored,
	);
	await result.workflow.expression.acquireIsolate();
	try {
		return await type.webhook.call(context);
	} finally {
		await result.workflow.expression.releaseIsolate();
	}
}

/** Continues a waiting execution at its time limit, and returns the output of the node. */
export async function continueAtTimeLimit(result: NodeResult): Promise<INodeExecutionData[]> {
	const { workflow } = result;
	const hooks = new ExecutionLifecycleHooks('manual', '7', hookedWorkflow(workflow));
	const done = new Promise<IRun>((resolve) => hooks.addHandler('workflowExecuteAfter', resolve));
	const additional = additionalData({}, { hooks, executionId: '7' });
	const stored = storedRun(result);
	await new WorkflowExecute(additional, 'manual', stored).processRunExecutionData(workflow);
	const { runData } = (await done).data.resultData;
	const last = Object.values(runData).at(-1)?.at(-1);
	return last?.data?.main?.[0] ?? [];
}

export interface WebhookCall {
	node: INodeType;
	credentials?: ICredentialDataDecryptedObject;
	parameters?: INodeParameters;
	method?: 'POST' | 'GET' | 'HEAD';
	/** Names in lower case, as Node delivers them. */
	headers?: Record<string, string>;
	query?: Record<string, string>;
	/** What n8n's body parser made of the body. */
	body?: unknown;
	/** The body as it was sent; the JSON of `body` when left out. */
	rawBody?: string;
	/** Where n8n has not read the body before the node is asked: reads it, or fails to. */
	readRawBody?: () => Promise<void>;
	/** n8n has the files of a form, and nothing of the body as it was sent. */
	hasFiles?: boolean;
	/** Which of the node's webhooks; `default` when left out. */
	webhook?: string;
	/** `manual` is a test run from the editor. */
	mode?: WorkflowExecuteMode;
	/** Who calls, as n8n sees it. */
	ip?: string;
	/** The node's static data, read and written. */
	staticData?: IDataObject;
	/** n8n cannot store the execution, and answers 500 for the node. */
	storageFails?: boolean;
	/** n8n stores the execution, and answers, no sooner. */
	stored?: Promise<unknown>;
	/** Called just before the node is. */
	onCalling?: () => void;
	/** The caller has hung up before the node answers. */
	hungUp?: boolean;
	/** The caller hangs up while n8n stores the execution. */
	hangsUpLater?: boolean;
	/** The ID of the node. */
	nodeId?: string;
	/** The version of the node in the workflow; the newest when left out. */
	typeVersion?: number;
	/** Where n8n takes answers for waiting executions. */
	waitingUrl?: string;
	/** The address of n8n at which the request arrived. */
	arrivedAt?: { localAddress: string; localPort: number };
}

export interface WebhookAnswer {
	/** What the caller gets: from the response the node wrote itself, or from n8n on its behalf. */
	status: number;
	body: unknown;
	headers: Record<string, string>;
	/** What starts an execution: nothing when no execution starts. */
	items: INodeExecutionData[] | undefined;
	result: IWebhookResponseData;
}

/** Hands a request to the trigger's `webhook`, in n8n's own context. */
export async function runWebhook(call: WebhookCall): Promise<WebhookAnswer> {
	const { mode = 'webhook', body = {}, headers = {}, query = {}, method = 'POST' } = call;
	const { workflow, node, description } = hooked(call);
	const response = fakeResponse(call.hungUp);
	const rawBody = Buffer.from(call.rawBody ?? JSON.stringify(body));
	const all = { 'content-type': 'application/json', ...headers };
	const httpRequest = {
		method,
		headers: all,
		body,
		rawBody: call.hasFiles ? undefined : rawBody,
		readable: call.readRawBody !== undefined,
		readRawBody:
			call.readRawBody ?? (async () => await Promise.reject(new Error('Nothing is left'))),
		query,
		params: {},
		ip: call.ip ?? '127.0.0.1',
		ips: [],
		socket: socketAt(call.arrivedAt),
		get: (name: string) => new Map(Object.entries<string>(all)).get(name.toLowerCase()),
	};
	const additional = additionalData(call.credentials, {
		httpRequest,
		httpResponse: response.object,
		...(call.waitingUrl === undefined ? {} : { webhookWaitingBaseUrl: call.waitingUrl }),
	});
	const data = webhookData(description, additional, mode);
	const context = new WebhookContext(workflow, node, additional, mode, data, [], null);
	if (!call.node.webhook) throw new Error(`${node.type} has no webhook`);
	call.onCalling?.();
	await workflow.expression.acquireIsolate();
	const result = await call.node.webhook
		.call(context)
		.finally(async () => await workflow.expression.releaseIsolate());
	const { sent } = response;
	if (call.hangsUpLater) response.hangUp();
	await call.stored;
	if (call.storageFails) sent.status = 500;
	else Object.assign(call.staticData ?? {}, JSON.parse(JSON.stringify(call.staticData ?? {})));
	const ours = !result.noWebhookResponse && !sent.ended && !call.storageFails;
	response.answer();
	return {
		status: ours ? 200 : sent.status,
		body: ours ? answered(description, result) : sent.body,
		headers: sent.headers,
		items: result.workflowData?.flat(),
		result,
	};
}

/** A connection that arrived at this address of n8n. */
const socketAt = ({
	localAddress,
	localPort,
}: Partial<NonNullable<WebhookCall['arrivedAt']>> = {}) =>
	Object.defineProperties(new Socket(), {
		localAddress: { value: localAddress },
		localPort: { value: localPort },
	});

/** What n8n answers in `onReceived`: the node's own word counts where its description says nothing else. */
function answered(
	{ responseData = 'firstEntryJson' }: ReturnType<typeof hooked>['description'],
	{ workflowData, webhookResponse }: IWebhookResponseData,
): unknown {
	if (workflowData === undefined) return webhookResponse ?? { message: 'Webhook call received' };
	return responseData || (webhookResponse ?? { message: 'Workflow was started' });
}

/** The outputs that the editor and the engine see for a panel. */
export async function outputsOf(type: INodeType, parameters: INodeParameters) {
	const node = nodeOf(type, parameters);
	const workflow = workflowOf([node], type);
	await workflow.expression.acquireIsolate();
	try {
		return NodeHelpers.getNodeOutputs(workflow, node, type.description);
	} finally {
		await workflow.expression.releaseIsolate();
	}
}

/** An expression in the description of a node, as the editor evaluates it. */
export async function evaluated(type: INodeType, node: INode, expression = ''): Promise<unknown> {
	const { expression: evaluator } = workflowOf([node], type);
	await evaluator.acquireIsolate();
	try {
		return evaluator.getSimpleParameterValue(node, expression, 'internal', {});
	} finally {
		await evaluator.releaseIsolate();
	}
}

export interface HookResult {
	result: boolean;
	/** The production URL of the webhook, as the node sees it. */
	url: string | undefined;
	staticData: IDataObject;
}

/** Calls one of the trigger's webhook methods, as n8n does when a workflow is published. */
export async function runHook(
	method: 'checkExists' | 'create' | 'delete',
	call: Pick<
		WebhookCall,
		'node' | 'credentials' | 'parameters' | 'staticData' | 'webhook' | 'mode'
	>,
	activation: WorkflowActivateMode = 'activate',
): Promise<HookResult> {
	const { mode = 'trigger', staticData = {} } = call;
	const { workflow, node, description } = hooked({ ...call, staticData });
	const additional = additionalData(call.credentials);
	const data = webhookData(description, additional, mode);
	const context = new HookContext(workflow, node, additional, mode, activation, data);
	const hook = call.node.webhookMethods?.[description.name]?.[method];
	if (!hook) throw new Error(`${node.type} has no ${method} for its webhook ${description.name}`);
	const result = await hook.call(context);
	return { result, url: context.getNodeWebhookUrl(description.name), staticData };
}

const blank: INode = {
	id: '',
	name: '',
	type: '',
	typeVersion: 1,
	position: [0, 0],
	parameters: {},
};

/** What starts a workflow of the tests: passes on what it is handed. */
const startType: INodeType = {
	description: {
		displayName: 'Start',
		name: 'start',
		group: ['trigger'],
		version: 1,
		description: '',
		defaults: { name: 'Start' },
		inputs: [],
		outputs: ['main'],
		properties: [],
	},
	async execute() {
		return await Promise.resolve([this.getInputData()]);
	},
};

export function nodeOf({ description }: INodeType, parameters: INodeParameters): INode {
	const { displayName, name, version, credentials: types = [] } = description;
	return {
		...blank,
		id: 'node',
		name: displayName,
		type: `n8n-nodes-linkmobility-whatsapp.${name}`,
		typeVersion: Array.isArray(version) ? Math.max(...version) : version,
		webhookId: 'webhook-1',
		parameters,
		credentials: Object.fromEntries(types.map((type) => [type.name, { id: 'c1', name: 'LINK' }])),
	};
}

function workflowOf(nodes: INode[], type: INodeType, timezone?: string): Workflow {
	const [first, second] = nodes;
	return new Workflow({
		id: 'w1',
		name: 'Test',
		active: false,
		nodes,
		connections:
			first && second
				? { [first.name]: { main: [[{ node: second.name, type: 'main', index: 0 }]] } }
				: {},
		nodeTypes: new NodeTypes(type),
		settings: { executionOrder: 'v1', ...(timezone ? { timezone } : {}) },
	});
}

/** As much of a workflow as hooks need. */
const hookedWorkflow = ({ nodes, connectionsBySourceNode }: Workflow) => ({
	id: 'w1',
	name: 'Test',
	active: false,
	isArchived: false,
	activeVersionId: null,
	createdAt: new Date(),
	updatedAt: new Date(),
	nodes: Object.values(nodes),
	connections: connectionsBySourceNode,
});

function hooked({ node: type, parameters = {}, ...call }: WebhookCall) {
	const { staticData, webhook = 'default', nodeId = 'node', typeVersion } = call;
	const newest = nodeOf(type, parameters);
	const node = { ...newest, id: nodeId, typeVersion: typeVersion ?? newest.typeVersion };
	const workflow = workflowOf([node], type);
	if (staticData) workflow.staticData[`node:${node.name}`] = staticData;
	const description = type.description.webhooks?.find(({ name }) => name === webhook);
	if (!description) throw new Error(`${node.type} has no webhook ${webhook}`);
	return { workflow, node: workflow.getNode(node.name) ?? node, description };
}

function webhookData(
	webhookDescription: ReturnType<typeof hooked>['description'],
	workflowExecuteAdditionalData: IWorkflowExecuteAdditionalData,
	mode: WorkflowExecuteMode,
) {
	return {
		httpMethod: 'POST' as const,
		node: 'node',
		path: 'webhook-1',
		webhookDescription,
		workflowId: 'w1',
		workflowExecuteAdditionalData,
		isTest: mode === 'manual',
	};
}

/** As much of Express's response as a node may use. */
function fakeResponse(closed = false) {
	const sent = { status: 200, body: undefined as unknown, headers: {} as Record<string, string> };
	const state = { ...sent, ended: false };
	const finish = (body?: unknown) => {
		if (body !== undefined) state.body = body;
		state.ended = true;
		return object;
	};
	const header = (name: string, value: string) => {
		state.headers[name.toLowerCase()] = value;
		return object;
	};
	let closing: Array<() => void> = [];
	let hasHungUp = closed;
	const object = {
		once(event: string, listener: () => void) {
			if (event === 'close') closing.push(listener);
			return object;
		},
		get closed() {
			return hasHungUp;
		},
		get statusCode() {
			return state.status;
		},
		status(code: number) {
			state.status = code;
			return object;
		},
		sendStatus(code: number) {
			state.status = code;
			return finish();
		},
		writeHead(code: number, headers: Record<string, string> = {}) {
			state.status = code;
			for (const [name, value] of Object.entries(headers)) header(name, value);
			return object;
		},
		header,
		set: header,
		setHeader: header,
		json: finish,
		send: finish,
		end: finish,
		get headersSent() {
			return state.ended;
		},
		get writableEnded() {
			return state.ended;
		},
	};
	const close = () => {
		const listeners = closing;
		closing = [];
		for (const listener of listeners) listener();
	};
	const hangUp = () => {
		hasHungUp = true;
		close();
	};
	const answer = () => {
		state.ended = true;
		close();
	};
	return { object, sent: state, answer, hangUp };
}

export class NodeTypes implements INodeTypes {
	constructor(private readonly type: INodeType) {}

	getByName(name: string): INodeType {
		return name === 'test.start' ? startType : this.type;
	}

	getByNameAndVersion(name: string, version?: number): INodeType {
		return NodeHelpers.getVersionedNodeType(this.getByName(name), version);
	}

	getKnownTypes(): IDataObject {
		return {};
	}
}

/** What n8n does with credentials, for one that is already decrypted. */
export class OneCredential extends ICredentialsHelper {
	constructor(
		private readonly data: ICredentialDataDecryptedObject,
		private readonly type: ICredentialType = credentialType,
		private readonly timeout?: number,
	) {
		super();
	}

	async authenticate(
		data: ICredentialDataDecryptedObject,
		_name: string,
		request: IHttpRequestOptions,
	): Promise<IHttpRequestOptions> {
		const { authenticate } = this.type;
		if (typeof authenticate !== 'function') throw new Error('authenticate must be a function');
		const { timeout = request.timeout } = this;
		return { ...(await authenticate(data, request)), timeout };
	}

	async getDecrypted(): Promise<ICredentialDataDecryptedObject> {
		return await Promise.resolve(this.data);
	}

	async getCredentials(details: { id: string | null; name: string }, type: string) {
		return await Promise.resolve(new Credentials(details, type, ''));
	}

	async preAuthentication() {
		return await Promise.resolve(undefined);
	}

	async runPreAuthentication() {
		return await Promise.resolve(undefined);
	}

	async updateCredentials() {}

	async updateCredentialsOauthTokenData() {}

	getParentTypes() {
		return [];
	}

	getCredentialsProperties() {
		return this.type.properties;
	}

	isCredentialUsableByNode() {
		return true;
	}
}

const INSTANCE = 'http://localhost:5678';

/** What n8n hands to every execution, as far as these nodes can reach it. */
export const additionalData = (
	data: ICredentialDataDecryptedObject = {},
	more: object = {},
): IWorkflowExecuteAdditionalData =>
	({
		credentialsHelper: new OneCredential(data),
		executionId: 'e1',
		currentNodeExecutionIndex: 0,
		variables: {},
		instanceBaseUrl: `${INSTANCE}/`,
		restApiUrl: `${INSTANCE}/rest`,
		formBaseUrl: `${INSTANCE}/form`,
		formTestBaseUrl: `${INSTANCE}/form-test`,
		formWaitingBaseUrl: `${INSTANCE}/form-waiting`,
		webhookBaseUrl: `${INSTANCE}/webhook`,
		webhookTestBaseUrl: `${INSTANCE}/webhook-test`,
		webhookWaitingBaseUrl: `${INSTANCE}/webhook-waiting`,
		...more,
	}) as unknown as IWorkflowExecuteAdditionalData;
