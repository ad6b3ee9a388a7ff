import { isRecord } from '../wire/lenient';
import { hasTooManyFields, TOO_MANY_FIELDS, unfolded } from './request/formFields';
import { tooLarge } from './request/jsonSize';

export const UNREADABLE = 'The body must be a JSON object, a JSON array or form fields';

/** What the trigger reads of n8n's request. */
interface Request {
	headers: Readonly<Record<string, string | string[] | undefined>>;
	/** How n8n decoded the body; UTF-8 when missing. */
	encoding?: BufferEncoding;
	/** True while the body has not been read. */
	readable: boolean;
	rawBody?: Buffer;
	readRawBody(): Promise<void>;
}

/** A body before it is interpreted. */
export interface RawBody {
	/** As n8n parsed it: fields, JSON or text; empty where n8n does not know the content type. */
	parsed: unknown;
	/** The bytes as they came, in UTF-8. */
	raw: Buffer;
	/** Such as `application/json`, in small letters and without parameters. */
	mediaType: string;
}

/**
 * Reads the bytes of a body. n8n has read only content types that it knows, and keeps no bytes of a
 * form with files.
 *
 * @returns the reason as text when the body is cut off, larger than n8n's limit or compressed otherwise than it says
 */
export async function rawBody(request: Request, parsed: unknown): Promise<RawBody | string> {
	try {
		if (request.readable) await request.readRawBody();
	} catch (error) {
		return `The body cannot be read: ${error instanceof Error ? error.message : String(error)}`;
	}
	const { rawBody: bytes = Buffer.alloc(0), encoding = 'utf8' } = request;
	const isUtf8 = /^utf-?8$/i.test(encoding);
	const raw = isUtf8 ? bytes : Buffer.from(bytes.toString(encoding));
	const type = [request.headers['content-type']].flat()[0] ?? '';
	return { parsed, raw, mediaType: type.split(';', 1)[0]?.trim().toLowerCase() ?? '' };
}

/**
 * The events that LINK sent: an object, a list of them, or form fields, which may hold JSON in one called
 * `payload`. JSON is accepted under any content type.
 *
 * @returns the reason as text when the body is refused
 */
export function readable({ parsed, raw, mediaType }: RawBody): object | string {
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
