import { CONCURRENCY } from './workflows';
import type { Person } from './workflows';

/** The lower bound: Node's HTTP client (undici) sends the same bodies at the same concurrency, outside n8n. */
export async function raw(url: string, people: Person[]): Promise<number> {
	const authorization = `Basic ${Buffer.from('sandbox:sandbox').toString('base64')}`;
	const waiting = people.values();
	const worker = async () => {
		for (const { to, text, refId } of waiting) {
			const body = {
				platformId: 'COMMON_API',
				platformPartnerId: '12345',
				priority: 'NORMAL',
				refId,
				source: '+46700000000',
				destinations: [to],
				messages: [{ type: 'text', previewUrl: false, text: { body: text } }],
			};
			const answer = await fetch(`${url}/messages`, {
				method: 'POST',
				headers: { 'content-type': 'application/json', authorization },
				body: JSON.stringify(body),
			});
			await answer.json();
		}
	};
	const startedAt = performance.now();
	await Promise.all(Array.from({ length: CONCURRENCY }, worker));
	return performance.now() - startedAt;
}
