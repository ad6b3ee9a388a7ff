import { isRecord } from '../../wire/lenient';
import { hasTooManyFields, TOO_MANY_FIELDS, unfolded } from './formFields';
import { tooLarge } from './jsonSize';
import { readRawBody } from './rawBody';
import type { RawBody, Request } from './rawBody';

export const UNREADABLE = 'The body must be a JSON object, a JSON array or form fields';

/**
 * The body of a callback: an object, a list of them, or the object that form fields make up.
 *
 * @param parsed the body as n8n parsed it
 * @returns the reason as text when the body is refused
 */
export async function readBody(request: Request, parsed: unknown): Promise<object | string> {
	const body = await readRawBody(request, parsed);
	return typeof body === 'string' ? body : parseBody(body);
}

/**
 * The events that LINK sent: an object, a list of them, or form fields, which may hold JSON in one called
 * `payload`. JSON is accepted under any content type.
 *
 * @returns the reason as text when the body is refused
 */
export function parseBody({ parsed, raw, mediaType }: RawBody): object | string {
	if (mediaType === 'application/x-www-form-urlencoded' && isRecord(parsed)) {
		return fromForm(parsed, raw);
	}
	if (mediaType !== 'application/json' && !mediaType.startsWith('multipart/')) {
		return fromJson(typeof parsed === 'string' ? Buffer.from(parsed) : raw);
	}
	const refusal = tooLarge(raw);
	if (refusal !== undefined) return refusal;
	if (Array.isArray(parsed)) return parsed;
	if (!isRecord(parsed) || !Object.keys(parsed).length) return fromJson(raw);
	return fromPayload(parsed) ?? parsed;
}

/** n8n takes JSON for form fields where `curl -d` sends it without a content type. */
const JSON_AS_NAME = /^\s*[[{]/;

function fromForm(fields: Record<string, unknown>, raw: Buffer): object | string {
	if (hasTooManyFields(fields)) {
		const isJson = Object.keys(fields).some((name) => JSON_AS_NAME.test(name));
		return isJson ? fromJson(raw) : TOO_MANY_FIELDS;
	}
	const [name, ...others] = Object.keys(fields);
	if (name === undefined) return fromJson(raw);
	if (JSON_AS_NAME.test(name)) {
		// An equals sign or an ampersand in a text divides the JSON into several fields.
		const json = fromJson(raw);
		const isWhole = !others.length && fields[name] === '';
		return json === UNREADABLE && isWhole ? fromJson(Buffer.from(name)) : json;
	}
	return fromPayload(fields) ?? unfolded(fields);
}

/** The JSON in a field called `payload`, `undefined` when there is no such field or another one beside it. */
function fromPayload(fields: Record<string, unknown>): object | string | undefined {
	const { payload, ...others } = fields;
	if (typeof payload !== 'string' || Object.keys(others).length) return undefined;
	return fromJson(Buffer.from(payload));
}

function fromJson(json: Buffer): object | string {
	const refusal = tooLarge(json);
	if (refusal !== undefined) return refusal;
	try {
		const value: unknown = JSON.parse(json.toString().trim());
		if (typeof value !== 'object' || value === null) return UNREADABLE;
		return Array.isArray(value) || Object.keys(value).length ? value : UNREADABLE;
	} catch {
		return UNREADABLE;
	}
}
