import type { ICredentialDataDecryptedObject, IHttpRequestOptions } from 'n8n-workflow';
import { baseUrlProblem } from './baseUrl';
import { isConnectionTest } from './connectionTest';
import { senderProblem } from './senderProblem';

/**
 * Basic authentication in UTF-8 (RFC 7617). A function, because n8n would resolve the expressions of a
 * declarative block on every request, which takes a third of the time of a send.
 *
 * @throws Error if the Base URL is invalid or, in the connection test, the sender; n8n shows the message
 */
export async function authenticate(
	{ username, password, region, baseUrl, sender }: ICredentialDataDecryptedObject,
	request: IHttpRequestOptions,
): Promise<IHttpRequestOptions> {
	const problem = region === 'custom' ? baseUrlProblem(String(baseUrl ?? '').trim()) : undefined;
	if (problem !== undefined) throw new Error(`Base URL ${problem}`);
	const senderError = isConnectionTest(request) ? senderProblem(sender) : undefined;
	if (senderError !== undefined) throw new Error(senderError);
	const login = Buffer.from(`${username}:${password}`, 'utf8').toString('base64');
	return { ...request, headers: { ...request.headers, Authorization: `Basic ${login}` } };
}
