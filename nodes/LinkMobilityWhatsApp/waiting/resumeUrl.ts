import type { Token } from './token';

/** The query parameter with the question, which n8n signs together with the path. */
export const QUESTION_PARAMETER = 'q';

/** n8n's own name: WAITING_TOKEN_QUERY_PARAM of n8n-core. */
const SIGNATURE_PARAMETER = 'signature';

/**
 * The address that n8n signed for a question, on this instance.
 *
 * @param base where this n8n takes answers, such as `http://127.0.0.1:5678/webhook-waiting`; never from a token
 */
export function resumeUrl(base: string, { execution, node, question, signature }: Token): string {
	const query = new URLSearchParams({
		[QUESTION_PARAMETER]: question,
		[SIGNATURE_PARAMETER]: Buffer.from(signature, 'base64url').toString('hex'),
	});
	return `${base}/${execution}/${encodeURIComponent(node)}?${query.toString()}`;
}
