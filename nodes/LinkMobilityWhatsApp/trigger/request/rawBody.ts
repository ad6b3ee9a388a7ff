import { charsetOf, decoded, formFieldsIn } from './charset';

/** What the trigger reads of n8n's request. */
export interface Request {
	headers: Readonly<Record<string, string | string[] | undefined>>;
	/** True while the body has not been read. */
	readable: boolean;
	rawBody?: Buffer;
	readRawBody(): Promise<void>;
}

/** A body before it is interpreted. */
export interface RawBody {
	/** As n8n parsed it: fields, JSON, XML or text; empty where n8n does not know the content type. */
	parsed: unknown;
	/** The bytes as they came, in UTF-8. */
	raw: Buffer;
	/** Such as `application/json`, in lower case and without parameters. */
	mediaType: string;
}

/**
 * Reads the bytes of a body. n8n has read only content types that it knows, and keeps no bytes of a
 * form with files.
 *
 * @returns the reason as text when the body is cut off, larger than n8n's limit, wrongly compressed, or in a
 * charset that is not known
 */
export async function readRawBody(request: Request, parsed: unknown): Promise<RawBody | string> {
	try {
		if (request.readable) await request.readRawBody();
	} catch (error) {
		return `The body cannot be read: ${error instanceof Error ? error.message : String(error)}`;
	}
	const contentType = [request.headers['content-type']].flat()[0] ?? '';
	const mediaType = contentType.split(';', 1)[0]?.trim().toLowerCase() ?? '';
	const { rawBody: raw = Buffer.alloc(0) } = request;
	const body = { parsed, raw, mediaType };
	const charset = charsetOf(contentType);
	return charset === undefined || /^utf-?8$/.test(charset) ? body : inUtf8(body, charset);
}

/**
 * Decodes a body in a charset other than UTF-8, since n8n supports few. Forms with files and XML stay as n8n parsed
 * them.
 */
function inUtf8(body: RawBody, charset: string): RawBody | string {
	const { raw, mediaType } = body;
	const text = decoded(raw, charset);
	if (text === undefined) {
		return `The body cannot be read: its charset ${charset} is not known. Send it in UTF-8`;
	}
	const isForm = mediaType === 'application/x-www-form-urlencoded';
	if (isForm) return { ...body, parsed: formFieldsIn(raw, charset), raw: Buffer.from(text) };
	const isN8nsAlone = mediaType.startsWith('multipart/') || mediaType.endsWith('xml');
	return isN8nsAlone ? body : { parsed: undefined, raw: Buffer.from(text), mediaType };
}
