import { MEGABYTE } from '../wire/media';

/** LINK's responses are smaller, except those that list the message IDs of many recipients. */
const MAX_RESPONSE_BYTES = MEGABYTE;

/** Enough for a message ID in JSON, however it is formatted. */
const BYTES_PER_RECIPIENT = 200;

/** The size limit of the response to a request with this many recipients. */
export const maxResponseBytes = (recipients: number) =>
	Math.max(MAX_RESPONSE_BYTES, recipients * BYTES_PER_RECIPIENT);

/** The response is larger than the limit; the rest of it was not read. */
export class ResponseTooLargeError extends Error {}

/** The part of a Node.js stream that is used here. */
export interface ResponseStream {
	on(event: 'data', listener: (chunk: Uint8Array) => void): unknown;
	on(event: 'end' | 'close', listener: () => void): unknown;
	on(event: 'error', listener: (error: Error) => void): unknown;
	destroy(): unknown;
}

export const isResponseStream = (body: unknown): body is ResponseStream =>
	typeof body === 'object' &&
	body !== null &&
	'pipe' in body &&
	typeof body.pipe === 'function' &&
	'destroy' in body;

/**
 * Reads the body of a response.
 *
 * @param timeoutMs how long reading the whole body may take
 * @returns the parsed JSON, or the text if it is not JSON
 * @throws ResponseTooLargeError
 * @throws Error with a `code` such as ECONNRESET or ETIMEDOUT, if the body ends early
 */
export async function readResponseBody(
	stream: ResponseStream,
	maxBytes: number,
	timeoutMs: number,
): Promise<unknown> {
	const timeout = AbortSignal.timeout(timeoutMs);
	const chunks: Uint8Array[] = [];
	let bytes = 0;
	await new Promise<void>((resolve, reject) => {
		const onTimeout = () => reject(errorWithCode('ETIMEDOUT'));
		timeout.addEventListener('abort', onTimeout);
		stream.on('data', (chunk) => {
			bytes += chunk.length;
			if (bytes > maxBytes) reject(new ResponseTooLargeError());
			else chunks.push(chunk);
		});
		stream.on('end', resolve);
		stream.on('error', reject);
		stream.on('close', () => {
			timeout.removeEventListener('abort', onTimeout);
			// No effect after `end`, which has settled the promise.
			reject(errorWithCode('ECONNRESET'));
		});
	}).catch((error: unknown) => {
		stream.destroy();
		throw error;
	});
	return parseJsonOrText(new TextDecoder().decode(Buffer.concat(chunks)));
}

const errorWithCode = (code: string) => Object.assign(new Error(code), { code });

function parseJsonOrText(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return text;
	}
}
