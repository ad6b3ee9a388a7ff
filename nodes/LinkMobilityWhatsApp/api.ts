import type {
	ICredentialDataDecryptedObject,
	IDataObject,
	IExecuteFunctions,
	IHttpRequestOptions,
	IN8nHttpFullResponse,
} from 'n8n-workflow';
import type { Answered, Call } from './actions/operation';
import { notAccepted, unanswered } from './errors';
import { baseUrl } from './wire/account';

export const CREDENTIAL = 'linkMobilityWhatsAppApi';

/** An answer that takes longer than this many milliseconds is not waited for. */
const PATIENCE_MS = 30_000;

/** What tells a request apart from all others, for the person who looks for it later. */
export interface Sent {
	refId?: string;
}

/** The credential, decrypted once per execution. */
export interface Login {
	id: string;
	data: ICredentialDataDecryptedObject;
}

/**
 * The only HTTP call of this package. Refuses a body that the API would refuse, before it is sent;
 * every answer but an acceptance becomes an error in the words of errors.ts.
 *
 * @param patienceMs how long to wait for an answer
 * @throws ZodError what is wrong with the body; nothing was sent
 * @throws NodeApiError LINK refused, could not be reached, or did not say what became of it
 */
export async function send(
	context: IExecuteFunctions,
	login: Login,
	{ endpoint, body: unchecked }: Call,
	patienceMs = PATIENCE_MS,
): Promise<Answered> {
	const body: IDataObject = endpoint.body.parse(unchecked);
	const request: IHttpRequestOptions = {
		method: endpoint.method,
		url: baseUrl.parse(login.data) + endpoint.path,
		headers: { 'Accept-Language': 'en' },
		body,
		json: true,
		timeout: patienceMs,
		disableFollowRedirect: true,
		returnFullResponse: true,
		ignoreHttpStatusErrors: true,
	};
	const node = context.getNode();
	const sent: Sent = typeof body.refId === 'string' ? { refId: body.refId } : {};
	let answer: IN8nHttpFullResponse;
	try {
		answer = (await context.helpers.httpRequestWithAuthentication.call(
			context,
			CREDENTIAL,
			request,
			{ credentialsDecrypted: { ...login, name: CREDENTIAL, type: CREDENTIAL } },
		)) as IN8nHttpFullResponse;
	} catch (error) {
		throw unanswered(node, error, sent);
	}
	const response = endpoint.response.safeParse(answer.body);
	const ok = answer.statusCode >= 200 && answer.statusCode < 300;
	if (!ok || !response.success) throw notAccepted(node, answer, sent);
	return { body, response: response.data as unknown };
}
