import { z } from 'zod/v3';

/** How much of a reason is shown, in characters. */
const MAX_LENGTH = 250;

/** n8n's answer if no workflow listens, and that of its nodes: a sentence, and maybe a hint. */
const explanation = z.object({ message: z.string(), hint: z.string().optional() });

/**
 * The sentence in which a webhook says why it refuses a callback.
 *
 * @param answered the whole body of the answer
 * @returns undefined if the answer is not JSON with a `message`
 */
export function reasonIn(answered: string): string | undefined {
	const { data } = explanation.safeParse(parsed(answered));
	if (!data) return undefined;
	const words = [data.message, firstSentence(data.hint ?? '')]
		.map((part) => sentence(part.trim()))
		.filter(Boolean)
		.join(' ');
	return words.length > MAX_LENGTH ? `${words.slice(0, MAX_LENGTH)}…` : words || undefined;
}

/** n8n's hint starts with what to do, and continues with how its editor works. */
const firstSentence = (words: string) => words.split(/(?<=[.!?])\s/)[0] ?? '';

const sentence = (words: string) => (words === '' || /[.!?)]$/.test(words) ? words : `${words}.`);

/**
 * Why a callback is refused, and what happens next: `Refused, attempt 1 of 4, trying again in 5 s`, or with the
 * webhook's own words, `Refused: The workflow is off. Attempt 1 of 4, …`.
 */
export function refusedWords(
	{ reason = 'Refused', explanation }: { reason?: string; explanation?: string },
	next = '',
): string {
	if (explanation === undefined) return [reason, next].filter(Boolean).join(', ');
	const then = next.charAt(0).toUpperCase() + next.slice(1);
	return [`${reason}: ${explanation}`, then].filter(Boolean).join(' ');
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		// Most webhooks answer with plain text or a page.
		return undefined;
	}
}
