import type { ICredentialTestRequest } from 'n8n-workflow';

const DOWN =
	"LINK's server is not working properly just now. Try again later; if it stays like this, check Region and Base URL";

/**
 * A request without messages sends none, and its answers are documented: 400 with a result code
 * comes from the API and from nobody else, to a user it knows. (n8n would send an empty object as
 * no body at all, and not as JSON.)
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
	// n8n reads rules of both kinds from one list; its type knows only lists of one kind.
	rules: [
		{
			type: 'responseCode',
			properties: {
				value: 401,
				message: 'Wrong user or password: LINK does not know this login',
			},
		},
		{
			type: 'responseCode',
			properties: {
				value: 403,
				message: "No access: LINK knows the user, who may not send. Ask LINK's support for access",
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
