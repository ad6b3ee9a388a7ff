import type { ICredentialTestRequest, IHttpRequestOptions } from 'n8n-workflow';
import { isRecord } from '../nodes/LinkMobilityWhatsApp/wire/lenient';

const DOWN =
	"LINK's server is not working properly at the moment. Try again later; if the problem persists, check Region and Base URL";

/**
 * Sends a request without messages, so that no message is sent. A response 400 with a result code can
 * only come from the API, and only after it has accepted the login. See
 * docs/decisions.md#credential-test. The body is not an empty object, because n8n does not send one.
 */
export const connectionTest: ICredentialTestRequest = {
	request: {
		method: 'POST',
		baseURL:
			'={{ ($credentials.region === "custom" ? $credentials.baseUrl : $credentials.region).trim().replace(/(?<![/])[/]+$/, "") }}',
		url: '/messages',
		body: { messages: [] },
		json: true,
		disableFollowRedirect: true,
		ignoreHttpStatusErrors: { ignore: true, except: [401, 403, 500, 502, 503, 504] },
	},
	// n8n's type allows one kind of rule per list, but n8n accepts both.
	rules: [
		{
			type: 'responseCode',
			properties: {
				value: 401,
				message: 'Wrong username or password: LINK does not accept this login',
			},
		},
		{
			type: 'responseCode',
			properties: {
				value: 403,
				message:
					"No access: LINK accepts the login, but it may not send. Ask LINK's support for access",
			},
		},
		...[500, 502, 503, 504].map((value) => ({
			type: 'responseCode',
			properties: { value, message: DOWN },
		})),
		{
			type: 'responseSuccessBody',
			properties: { key: 'resultCode', value: 112500, message: DOWN },
		},
		{
			type: 'responseSuccessBody',
			properties: {
				key: 'resultCode',
				value: undefined,
				message:
					"This address is not LINK's WhatsApp API: its answer has no result code. Check Region and Base URL",
			},
		},
	] as ICredentialTestRequest['rules'],
};

/** True for the request of the connection test: no other request has an empty list of messages. */
export const isConnectionTest = ({ body }: IHttpRequestOptions): boolean =>
	isRecord(body) && Array.isArray(body.messages) && body.messages.length === 0;
