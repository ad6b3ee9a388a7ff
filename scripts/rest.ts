import { setTimeout as wait } from 'node:timers/promises';
import { FORMER_PASSWORD, owner } from './owner';
import { Sentence } from './sentence';

/** On a busy machine n8n's database is away for moments; its API answers 503 then, and does nothing. */
const PATIENCE_MS = 60_000;

export interface Workflow {
	id: string;
	name: string;
	versionId: string;
	active: boolean;
	nodes: Array<Record<string, unknown>>;
}

/** One call of n8n's own API, as its editor makes it, logged in as the owner. */
export type Rest = <T>(method: string, path: string, body?: unknown) => Promise<T>;

/**
 * Logs in as the owner, who is made where there is none yet, and whose former password is changed.
 *
 * @throws Sentence the owner has another password
 */
export async function login(url: string, password: string): Promise<Rest> {
	const enter = async (secret: string) =>
		await request(url, 'POST', '/login', { emailOrLdapLoginId: owner.email, password: secret });
	let response = await enter(password);
	if (!response.ok) {
		await request(url, 'POST', '/owner/setup', { ...owner, password });
		response = await enter(password);
	}
	if (!response.ok) {
		const former = await enter(FORMER_PASSWORD);
		if (!former.ok) {
			throw new Sentence(
				`The owner of n8n at ${url} has another password than the one in the file owner-password of the data folder. Write the right one into that file, or begin anew with npm run reset.`,
			);
		}
		const change = { currentPassword: FORMER_PASSWORD, newPassword: password };
		await session(url, former)('PATCH', '/me/password', change);
		response = await enter(password);
	}
	return session(url, response);
}

/** Calls with the cookies of a login. */
function session(url: string, loggedIn: Response): Rest {
	const cookies = loggedIn.headers.getSetCookie().map((line) => line.split(';')[0]);
	return async <T>(method: string, path: string, body?: unknown): Promise<T> => {
		const answer = await request(url, method, path, body, cookies.join('; '));
		const text = await answer.text();
		if (!answer.ok)
			throw new Error(`n8n answered ${method} ${path} with ${answer.status}: ${text}`);
		return (JSON.parse(text) as { data: T }).data; // n8n wraps its answers in data
	};
}

async function request(url: string, method: string, path: string, body?: unknown, cookie = '') {
	for (const until = Date.now() + PATIENCE_MS; ; await wait(500)) {
		const answer = await fetch(`${url}/rest${path}`, {
			method,
			headers: { cookie, 'content-type': 'application/json' },
			body: body === undefined ? undefined : JSON.stringify(body),
		});
		if (answer.status !== 503 || Date.now() > until) return answer;
	}
}
