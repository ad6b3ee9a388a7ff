import { z } from 'zod/v3';
import type { Sandbox } from '../../sandbox/server';

const json = z.record(z.any());

/** Where the templates of the sandbox's own number are. */
export const OWN = '/platformId/COMMON_API/platformPartnerId/12345/source/%2B46700000000/templates';

/** Calls the API about templates, as a client of LINK does. */
export async function call(
	{ apiUrl }: Sandbox,
	method: 'PUT' | 'POST' | 'GET' | 'DELETE',
	path = '',
	body?: unknown,
	base = OWN,
) {
	const answer = await fetch(apiUrl + base + path, {
		method,
		headers: {
			Authorization: `Basic ${btoa('sandbox:sandbox')}`,
			...(body !== undefined && { 'Content-Type': 'application/json' }),
		},
		body: body === undefined ? undefined : JSON.stringify(body),
	});
	return { status: answer.status, body: json.parse(await answer.json()) };
}

/** A template that Meta takes, by the name and with the parts that are given. */
export const newTemplate = (part: Record<string, unknown> = {}) => ({
	name: 'order_ok',
	language: 'en',
	category: 'UTILITY',
	components: [{ type: 'BODY', text: 'Your order is on its way.' }],
	...part,
});
