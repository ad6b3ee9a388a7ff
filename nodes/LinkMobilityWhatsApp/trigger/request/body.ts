import { isRecord } from '../../wire/lenient';
import { fromForm, fromMultipart, fromPayload } from './form';
import { fromJson } from './json';
import { tooLarge } from './jsonSize';
import { readRawBody } from './rawBody';
import type { RawBody, Request } from './rawBody';
import { fromXml, isXml } from './xml';

/**
 * The body of a callback: an object, a list of objects, or an object made of form fields.
 *
 * @param parsed the body as n8n parsed it
 * @returns the reason as text when the body is refused
 */
export async function readBody(request: Request, parsed: unknown): Promise<object | string> {
	const body = await readRawBody(request, parsed);
	return typeof body === 'string' ? body : parseBody(body);
}

/**
 * The events that LINK sent: an object, a list of them, form fields, which may hold JSON in one called
 * `payload`, or XML as n8n parses it. JSON is accepted under any content type.
 *
 * @returns the reason as text when the body is refused
 */
export function parseBody({ parsed, raw, mediaType }: RawBody): object | string {
	if (mediaType.startsWith('multipart/')) return fromMultipart(parsed);
	if (isXml(mediaType)) return fromXml(parsed);
	if (mediaType === 'application/x-www-form-urlencoded' && isRecord(parsed)) {
		return fromForm(parsed, raw);
	}
	if (mediaType !== 'application/json') {
		return fromJson(typeof parsed === 'string' ? Buffer.from(parsed) : raw);
	}
	const refusal = tooLarge(raw);
	if (refusal !== undefined) return refusal;
	if (Array.isArray(parsed)) return parsed;
	if (!isRecord(parsed) || !Object.keys(parsed).length) return fromJson(raw);
	return fromPayload(parsed) ?? parsed;
}
