import type {
	ICredentialDataDecryptedObject,
	IDataObject,
	IExecuteFunctions,
	IHttpRequestOptions,
	IN8nHttpFullResponse,
} from 'n8n-workflow';
import { notAccepted, unanswered } from './errors';
import { baseUrl } from './wire/account';
import type { Endpoint } from './wire/endpoints';

export const CREDENTIAL = 'linkMobilityWhatsAppApi';

/** The credential, decrypted once per execution. */
export interface Login {
	id: string;
	data: ICredentialDataDecryptedObject;
}

/**
 * The only HTTP call of this package; every answer but an acceptance becomes an error in the words
 * of errors.ts.
 *
 * @param call its body was parsed by the endpoint's schema
 * @param patienceMs how long to wait for an answer
 * @throws NodeApiError LINK refused, could not be reached, or did not say what became of it
 */
export async function send(
	context: IExecuteFunctions,
	login: Login,
	{ endpoint, body }: { endpoint: Endpoint; body: IDataObject },
	patienceMs: number,
): Promise<IDataObject> {
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
	let answer: IN8nHttpFullResponse;
	try {
		answer = (await context.helpers.httpRequestWithAuthentication.call(
			context,
			CREDENTIAL,
			request,
			{ credentialsDecrypted: { ...login, name: CREDENTIAL, type: CREDENTIAL } },
		)) as IN8nHttpFullResponse;
	} catch (error) {
		throw unanswered(context.getNode(), error, body);
	}
	const response = endpoint.response.safeParse(answer.body);
	const ok = answer.statusCode >= 200 && answer.statusCode < 300;
	if (!ok || !response.success) throw notAccepted(context.getNode(), answer, body);
	return response.data as IDataObject;
}
