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
import { credentials, runNode } from '../helpers/engine';
import { accepted } from '../helpers/recorder';
import type { Answer, Recorded, Recorder } from '../helpers/recorder';
import { words } from './case';
import { panelOf } from './fill';
import type { Values } from './panels';

/** What a run of the node came to. */
export interface Ran {
	requests: Recorded[];
	items: INodeExecutionData[];
	/** What the user reads when the node stopped: the message, then the description. */
	refused: string[];
	/** What the error carries besides its words. */
	details: Values;
	/** All words that the user can read beside the fields, and in the output. */
	notices: string[];
	/** The address that requests are relative to, as the case gives it. */
	baseUrl: string;
	milliseconds: number;
}

const REGION = 'https://n-eu.linkmobility.io/whatsapp-message';

/** So long as the recorder does not answer, the node waits no longer than this. */
const PATIENCE_MS = 500;

/** What LINK answers to each call when all is well. */
const answers: Readonly<Record<string, Answer>> = {
	POST: { body: { success: true } },
	DELETE: { body: { success: true } },
	PUT: { body: { id: '99', status: 'PENDING', category: 'UTILITY' } },
	GET: { body: { id: '99', name: 'a', language: 'en', status: 'APPROVED', components: [] } },
};

const done: Answer = (request) => {
	const { [request.method]: answer = accepted } = request.path.includes('/templates')
		? answers
		: {};
	return typeof answer === 'function' ? answer(request) : answer;
};

/** Runs the node as a case describes it, against the recorder instead of the address it names. */
export async function run(
	given: Values,
	recorder: Recorder,
	more: { input?: INodeExecutionData[]; answers?: [Answer, ...Answer[]] } = {},
): Promise<Ran> {
	recorder.reset();
	const { answers = [done] } = more;
	recorder.answers(...answers);
	const { baseUrl, ...credential } = credentialOf(words(given.cred));
	const parameters = panelOf(given) as INodeParameters;
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
		input: more.input,
		continueOnFail: given.continueOnFail === true,
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
 * What n8n's editor marks red, beside the field, before the node can run at all. Values of
 * expressions are not marked, so the node must refuse them itself.
 */
function marked(parameters: INodeParameters): Record<string, string[]> {
	const issues = NodeHelpers.getNodeParametersIssues(properties, nodeWith(parameters), null);
	return issues?.parameters ?? {};
}

/** With the defaults of all fields that are shown, as n8n has them before it runs a node. */
const complete = (parameters: INodeParameters): INodeParameters =>
	NodeHelpers.getNodeParameters(properties, parameters, true, false, null, null) ?? {};

const nodeWith = (parameters: INodeParameters): INode => ({
	id: 'n',
	name: 'n',
	type: 'n',
	typeVersion: 1,
	position: [0, 0],
	parameters: complete(parameters),
});

/** The same values, but what is empty is what an expression yields. */
function asExpressions(value: NodeParameterValueType): NodeParameterValueType {
	if (value === '') return "={{ '' }}";
	if (Array.isArray(value)) return value.map(asExpressions) as NodeParameterValueType;
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, asExpressions(each)]));
}

const fieldOf = (name: string, parameters: INodeParameters) =>
	operationOf(String(parameters.resource), String(parameters.operation))?.fields.find(
		(field) => field.name === name,
	);

const label = (name: string, parameters: INodeParameters) =>
	fieldOf(name, parameters)?.displayName ?? name;

/** What the cases call the credential's fields. */
function credentialOf(given: Values) {
	const { source, gate, baseUrl = REGION, ...same } = given;
	return {
		baseUrl: String(baseUrl),
		...(source === undefined ? {} : { sender: source }),
		...(gate === undefined ? {} : { eventReportGates: gate }),
		...(same as ICredentialDataDecryptedObject),
	} as ICredentialDataDecryptedObject & { baseUrl: string };
}

/** Hints, descriptions and notices of the operation that the panel stands on. */
function panelTexts({ resource, operation }: INodeParameters): string[] {
	return texts(operationOf(String(resource), String(operation))?.fields);
}

function texts(value: unknown): string[] {
	if (Array.isArray(value)) return value.flatMap(texts);
	return Object.entries(words(value)).flatMap(([key, each]) => {
		if (typeof each !== 'string') return texts(each);
		return ['hint', 'description', 'displayName'].includes(key) ? [each] : [];
	});
}

/** A request in the words of an expectation: `path` and `url` are those of the case's own address. */
export function view({ requests, baseUrl }: Ran, index = 0): Values {
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
