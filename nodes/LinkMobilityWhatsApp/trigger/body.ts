import { isRecord } from '../wire/lenient';

export const UNREADABLE = 'The body must be a JSON object, a JSON array or form fields';

/** As much of n8n's request as it takes to read a body. */
interface Request {
	/** Whether nobody has read it yet. */
	readable: boolean;
	rawBody?: Buffer;
	readRawBody(): Promise<void>;
}

/**
 * The body as it came. n8n has read only what has a content type that it knows, and keeps nothing of
 * the files of a form.
 *
 * @returns why it cannot be read: it is cut off, larger than n8n takes, or not packed as it says
 */
export async function rawBody(request: Request): Promise<Buffer | string> {
	try {
		if (request.readable) await request.readRawBody();
	} catch (error) {
		return `The body cannot be read: ${error instanceof Error ? error.message : String(error)}`;
	}
	return request.rawBody ?? Buffer.alloc(0);
}

/** What n8n takes for form fields where `curl -d` posts JSON without saying so. */
const JSON_FOR_A_NAME = /^\s*[[{]/;

/**
 * What LINK sent: an object, a list of them, or form fields, which may hold the JSON in one called
 * `payload`. JSON is read whatever its content type says. Nothing when it cannot be read.
 *
 * @param body what n8n made of it: fields, text, or nothing where it does not know the type
 * @param raw the body as it came, for where n8n made nothing of it
 */
export function readable(body: unknown, raw: () => string): object | undefined {
	if (Array.isArray(body)) return body;
	if (!isRecord(body)) return parsed(typeof body === 'string' ? body : raw());
	const [name, ...others] = Object.keys(body);
	if (name === undefined) return parsed(raw());
	const only = others.length === 0;
	if (JSON_FOR_A_NAME.test(name)) {
		// An equals sign or an ampersand in a text cuts the JSON into several fields.
		return parsed(raw()) ?? (only && body[name] === '' ? parsed(name) : undefined);
	}
	return only && typeof body.payload === 'string' ? parsed(body.payload) : unfolded(body);
}

function parsed(text: string): object | undefined {
	try {
		const value: unknown = JSON.parse(text.trim());
		if (typeof value !== 'object' || value === null) return undefined;
		return Array.isArray(value) || Object.keys(value).length ? value : undefined;
	} catch {
		return undefined;
	}
}

/** A form field within another, as `customParameters[waMessageId]`. Source: api-notes 3.1. */
const WITHIN = /^([^[\]]+)\[(.+)\]\s*$/s;

/** Form fields with those that belong together in one object. */
function unfolded(fields: Record<string, unknown>): object {
	const names = Object.keys(fields);
	if (!names.some((name) => name.includes('['))) return fields;
	const flat: Array<[string, unknown]> = [];
	const within = new Map<string, Array<[string, unknown]>>();
	for (const [field, value] of Object.entries(fields)) {
		const [, name, inner] = WITHIN.exec(field) ?? [];
		if (name === undefined || inner === undefined || Object.hasOwn(fields, name))
			flat.push([field, value]);
		else within.set(name, [...(within.get(name) ?? []), [inner, value]]);
	}
	const whole = [...within].map(([name, inner]) => [name, Object.fromEntries(inner)] as const);
	return Object.fromEntries<unknown>([...flat, ...whole]);
}
