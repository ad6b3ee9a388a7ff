import { MEGABYTE } from './wire/media';

/** LINK's answers are smaller, except those that name the message IDs of very many recipients. */
const MAX_ANSWER_BYTES = MEGABYTE;

/** Enough for a message ID in JSON, however it is formatted. */
const BYTES_PER_RECIPIENT = 200;

/** How large the answer to a request with this many recipients can be. */
export const maxAnswerBytes = (recipients: number) =>
	Math.max(MAX_ANSWER_BYTES, recipients * BYTES_PER_RECIPIENT);

/** An answer is larger than the limit; the rest of it was not read. */
export class AnswerTooLargeError extends Error {}

/** The part of a Node.js stream that is used here. */
export interface AnswerStream {
	on(event: 'data', listener: (chunk: Uint8Array) => void): unknown;
	on(event: 'end' | 'close', listener: () => void): unknown;
	on(event: 'error', listener: (error: Error) => void): unknown;
	destroy(): unknown;
}

export const isAnswerStream = (body: unknown): body is AnswerStream =>
	typeof body === 'object' &&
	body !== null &&
	'pipe' in body &&
	typeof body.pipe === 'function' &&
	'destroy' in body;

/**
 * Reads the body of an answer: its JSON, or its text if it is not JSON.
 *
 * @param patienceMs how long the whole body may take
 * @throws AnswerTooLargeError
 * @throws Error with a `code` such as ECONNRESET or ETIMEDOUT, if the body ends early
 */
export async function readAnswer(
	stream: AnswerStream,
	maxBytes: number,
	patienceMs: number,
): Promise<unknown> {
	const timeout = AbortSignal.timeout(patienceMs);
	const chunks: Uint8Array[] = [];
	let bytes = 0;
	await new Promise<void>((resolve, reject) => {
		const giveUp = () => reject(failedRead('ETIMEDOUT'));
		timeout.addEventListener('abort', giveUp);
		stream.on('data', (chunk) => {
			bytes += chunk.length;
			if (bytes > maxBytes) reject(new AnswerTooLargeError());
			else chunks.push(chunk);
		});
		stream.on('end', resolve);
		stream.on('error', reject);
		stream.on('close', () => {
			timeout.removeEventListener('abort', giveUp);
			// Has no effect after `end`.
			reject(failedRead('ECONNRESET'));
		});
	}).catch((error: unknown) => {
		stream.destroy();
		throw error;
	});
	return jsonOrText(new TextDecoder().decode(Buffer.concat(chunks)));
}

const failedRead = (code: string) => Object.assign(new Error(code), { code });

function jsonOrText(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return text;
	}
}
