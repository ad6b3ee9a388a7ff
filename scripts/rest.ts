import { setTimeout as wait } from 'node:timers/promises';
import { FORMER_PASSWORD, owner } from './owner';
import { UserError } from './userError';

/**
 * How long to repeat a lost request that is safe to repeat, or one that n8n answers with 503 because its database is
 * briefly unavailable. In milliseconds.
 */
const RETRY_MS = 60_000;

export interface Workflow {
	id: string;
	name: string;
	versionId: string;
	active: boolean;
	nodes: Array<Record<string, unknown>>;
}

/** Calls n8n's internal REST API, as its editor does, logged in as the owner. */
export type Rest = <T>(method: string, path: string, body?: unknown) => Promise<T>;

/**
 * Logs in as the owner. Creates the owner in a new n8n, and replaces the former fixed password.
 *
 * @param signal ends all calls; its reason is thrown
 * @throws UserError the owner has a different password
 */
export async function login(url: string, password: string, signal?: AbortSignal): Promise<Rest> {
	const request = requestsTo(url, signal);
	const logIn = async (secret: string) =>
		await request('POST', '/login', { emailOrLdapLoginId: owner.email, password: secret });
	let response = await logIn(password);
	if (!response.ok) {
		await request('POST', '/owner/setup', { ...owner, password });
		response = await logIn(password);
	}
	if (!response.ok) {
		const former = await logIn(FORMER_PASSWORD);
		if (!former.ok) {
			throw new UserError(
				`The owner of n8n at ${url} has a different password from the one in the file owner-password of the data folder. Put the right password into that file, or start over with npm run reset.`,
			);
		}
		const change = { currentPassword: FORMER_PASSWORD, newPassword: password };
		await session(request, former)('PATCH', '/me/password', change);
		response = await logIn(password);
	}
	return session(request, response);
}

/** Sends requests with the cookies of a login response. */
function session(request: SendRequest, loggedIn: Response): Rest {
	const cookies = loggedIn.headers.getSetCookie().map((line) => line.split(';')[0]);
	return async <T>(method: string, path: string, body?: unknown): Promise<T> => {
		const answer = await request(method, path, body, cookies.join('; '));
		const text = await answer.text();
		if (!answer.ok)
			throw new Error(`n8n answered ${method} ${path} with ${answer.status}: ${text}`);
		return (JSON.parse(text) as { data: T }).data; // n8n wraps its answers in data
	};
}

type SendRequest = ReturnType<typeof requestsTo>;

const requestsTo =
	(url: string, signal?: AbortSignal) =>
	async (method: string, path: string, body?: unknown, cookie = '') => {
		for (const until = Date.now() + RETRY_MS; ; await wait(500)) {
			signal?.throwIfAborted();
			const isLast = Date.now() > until;
			const answer = await fetch(`${url}/rest${path}`, {
				method,
				headers: { cookie, 'content-type': 'application/json' },
				body: body === undefined ? undefined : JSON.stringify(body),
				signal,
			}).catch((error: unknown) => {
				// A busy n8n may close a connection during a request.
				if (!isRepeatable(method, path) || isLast) throw error;
			});
			if (answer && (answer.status !== 503 || isLast)) return answer;
		}
	};

/** Requests that only read or log in, and the creation of the owner, which n8n refuses the second time. */
const isRepeatable = (method: string, path: string) =>
	method === 'GET' || path === '/login' || path === '/owner/setup';
