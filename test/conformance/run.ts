import { performance } from 'node:perf_hooks';
import { NodeHelpers } from 'n8n-workflow';
import type {
	ICredentialDataDecryptedObject,
	INode,
	INodeExecutionData,
	INodeParameters,
	NodeParameterValueType,
} from 'n8n-workflow';
import { operationOf, properties } from '../../nodes/LinkMobilityWhatsApp/actions';
import { credentials, credentialType, runNode } from '../helpers/engine';
import { accepted } from '../helpers/recorder';
import type { Answer, Recorded, Recorder } from '../helpers/recorder';
import { knownWords, words } from './case';
import { panelOf } from './fill';
import type { Values } from './panels/panel';
import { complete, requireShown } from './shown';

/** The result of a node run. */
export interface NodeRun {
	requests: Recorded[];
	items: INodeExecutionData[];
	/** Error message followed by its description. */
	refused: string[];
	/** Further properties of the error. */
	details: Values;
	/** All texts that the user sees beside the fields and in the output. */
	notices: string[];
	/** The case's base URL, which paths are relative to. */
	baseUrl: string;
	milliseconds: number;
}

const REGION = 'https://n-eu.linkmobility.io/whatsapp-message';

/** The node's timeout for cases in which LINK does not answer, in milliseconds. */
const PATIENCE_MS = 500;

/** LINK's successful answer to each endpoint. */
const answers: Readonly<Record<string, Answer>> = {
	POST: { body: { success: true } },
	DELETE: { body: { success: true } },
	PUT: { body: { id: '99', status: 'PENDING', category: 'UTILITY' } },
	GET: { body: { id: '99', name: 'a', language: 'en', status: 'APPROVED', components: [] } },
};

const successAnswer: Answer = (request) => {
	const { [request.method]: answer = accepted } = request.path.includes('/templates')
		? answers
		: {};
	return typeof answer === 'function' ? answer(request) : answer;
};

/** Runs the node for a case, against the recorder instead of the case's base URL. */
export async function run(
	input: Values,
	recorder: Recorder,
	more: { items?: INodeExecutionData[]; answers?: [Answer, ...Answer[]] } = {},
): Promise<NodeRun> {
	recorder.reset();
	const { answers = [successAnswer] } = more;
	recorder.answers(...answers);
	const { baseUrl, ...credential } = credentialOf(input.cred ?? {});
	const parameters = panelOf(input) as INodeParameters;
	requireShown(parameters);
	const red = marked(parameters);
	const marks = Object.entries(red).flatMap(([name, all]) =>
		all.map((text) => `${label(name, parameters)}: ${text}`),
	);
	const started = performance.now();
	const result = await runNode({
		credentials: credentials(recorder.url + new URL(baseUrl).pathname, credential),
		parameters: marks.length
			? (asExpressions(complete(parameters)) as INodeParameters)
			: parameters,
		input: more.items,
		continueOnFail: input.continueOnFail === true,
		patienceMs: PATIENCE_MS,
	}).catch((error: unknown) => {
		if (!marks.length) throw error;
		return { items: [], error: undefined };
	});
	const { error } = result;
	const context = error && 'context' in error ? words(error.context) : {};
	return {
		requests: [...recorder.requests],
		items: result.items,
		refused: [...(error ? [error.message, String(error.description ?? '')] : []), ...marks],
		details: context,
		notices: [
			...panelTexts(parameters),
			...result.items.map(({ json }) => String(json.info ?? '')),
		],
		baseUrl,
		milliseconds: performance.now() - started,
	};
}

/**
 * Issues that n8n's editor marks red before the node can run. It does not mark values of expressions, so
 * the node must refuse those itself.
 */
function marked(parameters: INodeParameters): Record<string, string[]> {
	const issues = NodeHelpers.getNodeParametersIssues(properties, nodeWith(parameters), null);
	return issues?.parameters ?? {};
}

const nodeWith = (parameters: INodeParameters): INode => ({
	id: 'n',
	name: 'n',
	type: 'n',
	typeVersion: 1,
	position: [0, 0],
	parameters: complete(parameters),
});

/** Replaces empty values by expressions that yield them. */
function asExpressions(value: NodeParameterValueType): NodeParameterValueType {
	if (value === '') return "={{ '' }}";
	if (Array.isArray(value)) return value.map(asExpressions) as NodeParameterValueType;
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(
		Object.entries(value).map(([key, inner]) => [key, asExpressions(inner)]),
	);
}

const fieldOf = (name: string, parameters: INodeParameters) =>
	operationOf(String(parameters.resource), String(parameters.operation))?.fields.find(
		(field) => field.name === name,
	);

const label = (name: string, parameters: INodeParameters) =>
	fieldOf(name, parameters)?.displayName ?? name;

/** Names of the credential's fields in the cases. */
function credentialOf(cred: unknown) {
	const known = ['source', 'gate', ...credentialType.properties.map(({ name }) => name)].join(' ');
	const { source, gate, baseUrl = REGION, ...same } = knownWords(cred, 'cred', known);
	return {
		baseUrl: String(baseUrl),
		...(source === undefined ? {} : { sender: source }),
		...(gate === undefined ? {} : { eventReportGates: gate }),
		...(same as ICredentialDataDecryptedObject),
	} as ICredentialDataDecryptedObject & { baseUrl: string };
}

/** Hints, descriptions and notices of the selected operation. */
function panelTexts({ resource, operation }: INodeParameters): string[] {
	return texts(operationOf(String(resource), String(operation))?.fields);
}

function texts(value: unknown): string[] {
	if (Array.isArray(value)) return value.flatMap(texts);
	return Object.entries(words(value)).flatMap(([key, inner]) => {
		if (typeof inner !== 'string') return texts(inner);
		return ['hint', 'description', 'displayName'].includes(key) ? [inner] : [];
	});
}

/** A request in the terms of an expectation: `path` and `url` are relative to the case's base URL. */
export function view({ requests, baseUrl }: NodeRun, index = 0): Values {
	const request = requests[index];
	if (!request) return {};
	const base = baseUrl.replace(/(?<!\/)\/+$/, '');
	const path = request.path.slice(new URL(base).pathname.length);
	const { messages } = words(request.body);
	return {
		method: request.method,
		path,
		url: base + path,
		header: request.headers,
		body: request.body,
		message: Array.isArray(messages) ? messages[0] : undefined,
	};
}
