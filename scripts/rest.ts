/* eslint-disable @n8n/community-nodes/no-restricted-imports */
import { setTimeout as wait } from 'node:timers/promises';

/** On a busy machine n8n's database is away for moments; its API answers 503 then, and does nothing. */
const PATIENCE_MS = 60_000;

/** Who owns the n8n that npm start makes; it listens on loopback only. */
export const owner = {
	email: 'owner@sandbox.test',
	password: 'Sandbox-2026',
	firstName: 'Sandbox',
	lastName: 'Owner',
};

export interface Workflow {
	id: string;
	name: string;
	versionId: string;
	active: boolean;
	nodes: Array<Record<string, unknown>>;
}

/** One call of n8n's own API, as its editor makes it, logged in as the owner. */
export type Rest = <T>(method: string, path: string, body?: unknown) => Promise<T>;

/** Logs in, after making the owner where there is none yet. */
export async function login(url: string): Promise<Rest> {
	const request = async (method: string, path: string, body?: unknown, cookie = '') => {
		for (const until = Date.now() + PATIENCE_MS; ; await wait(500)) {
			const answer = await fetch(`${url}/rest${path}`, {
				method,
				headers: { cookie, 'content-type': 'application/json' },
				body: body === undefined ? undefined : JSON.stringify(body),
			});
			if (answer.status !== 503 || Date.now() > until) return answer;
		}
	};
	const credentials = { emailOrLdapLoginId: owner.email, password: owner.password };
	let response = await request('POST', '/login', credentials);
	if (!response.ok) {
		await request('POST', '/owner/setup', owner);
		response = await request('POST', '/login', credentials);
	}
	if (!response.ok) throw new Error(`n8n refused its owner: ${await response.text()}`);
	const cookies = response.headers.getSetCookie().map((line) => line.split(';')[0]);

	return async <T>(method: string, path: string, body?: unknown): Promise<T> => {
		const answer = await request(method, path, body, cookies.join('; '));
		const text = await answer.text();
		if (!answer.ok)
			throw new Error(`n8n answered ${method} ${path} with ${answer.status}: ${text}`);
		return (JSON.parse(text) as { data: T }).data; // n8n wraps its answers in data
	};
}
