/** What the trigger reads of n8n's request. */
export interface Request {
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
 * @returns the reason as text when the body is cut off, larger than n8n's limit or wrongly compressed
 */
export async function readRawBody(request: Request, parsed: unknown): Promise<RawBody | string> {
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
