import type {
	ICredentialDataDecryptedObject,
	IDataObject,
	IExecuteFunctions,
	IHttpRequestOptions,
	ILoadOptionsFunctions,
	IN8nHttpFullResponse,
} from 'n8n-workflow';
import { AnswerTooLargeError, isAnswerStream, maxAnswerBytes, readAnswer } from './answerBody';
import { notAccepted } from './errors/answer';
import { tooLarge, unanswered } from './errors/unanswered';
import { baseUrl } from './wire/account';
import type { Endpoint } from './wire/endpoints';

export const CREDENTIAL = 'linkMobilityWhatsAppApi';

/** The credential, decrypted once per execution. */
export interface Login {
	id: string;
	data: ICredentialDataDecryptedObject;
	/** The address that all paths are relative to. */
	baseUrl: string;
}

/**
 * The credential that the node names, decrypted.
 *
 * @throws ZodError the Base URL cannot be used
 */
export async function readLogin(
	context: IExecuteFunctions | ILoadOptionsFunctions,
): Promise<Login> {
	const data = await context.getCredentials(CREDENTIAL);
	const id = context.getNode().credentials?.[CREDENTIAL]?.id ?? '';
	return { id, data, baseUrl: baseUrl.parse(data) };
}

/** A call of the API, checked and ready to leave. */
export interface Request {
	endpoint: Endpoint;
	/** What stands for the variables of the endpoint's path, as it is: it is encoded here. */
	path?: Readonly<Record<string, string>>;
	/** As the endpoint's schema parsed it; none where nothing goes out. */
	body?: IDataObject;
}

/** What LINK answered. */
export interface Received {
	/** As the endpoint's schema parsed it. */
	response: IDataObject;
	/** As it came. */
	raw: unknown;
}

/**
 * The only call of LINK's API; every answer but an acceptance becomes an error in the words of
 * errors/.
 *
 * @param patienceMs how long to wait for an answer
 * @throws NodeApiError LINK refused, could not be reached, or did not say what became of it
 */
export async function send(
	context: IExecuteFunctions | ILoadOptionsFunctions,
	login: Login,
	request: Request,
	patienceMs: number,
): Promise<Received> {
	const { endpoint, body } = request;
	const { id, data } = login;
	const options: IHttpRequestOptions = {
		method: endpoint.method,
		url: login.baseUrl + addressOf(request),
		headers: { 'Accept-Language': 'en', ...(body && { 'Content-Type': 'application/json' }) },
		// As text, because n8n's HTTP client drops properties called `constructor` from objects.
		body: body && JSON.stringify(body),
		json: true,
		// As a stream, because n8n reads answers of any size otherwise.
		encoding: 'stream',
		timeout: patienceMs,
		disableFollowRedirect: true,
		returnFullResponse: true,
		ignoreHttpStatusErrors: true,
	};
	let answer: IN8nHttpFullResponse;
	try {
		answer = (await context.helpers.httpRequestWithAuthentication.call(
			context,
			CREDENTIAL,
			options,
			{ credentialsDecrypted: { id, data, name: CREDENTIAL, type: CREDENTIAL } },
		)) as IN8nHttpFullResponse;
		if (isAnswerStream(answer.body)) {
			const limit = maxAnswerBytes(recipientCount(body));
			answer = {
				...answer,
				body: (await readAnswer(answer.body, limit, patienceMs)) as IDataObject,
			};
		}
	} catch (error) {
		if (error instanceof AnswerTooLargeError) throw tooLarge(context.getNode(), request);
		throw unanswered(context.getNode(), error, request);
	}
	const response = endpoint.response.safeParse(answer.body);
	const ok = answer.statusCode >= 200 && answer.statusCode < 300;
	if (!ok || !response.success) throw notAccepted(context.getNode(), answer, request);
	return { response: response.data as IDataObject, raw: answer.body };
}

const recipientCount = ({ destinations }: IDataObject = {}) =>
	Array.isArray(destinations) ? destinations.length : 0;

/** The path with its variables filled in; a plus sign becomes `%2B`. Source: L2165, A-42. */
const addressOf = ({ endpoint, path = {} }: Request) =>
	endpoint.path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(path[name] ?? ''));
