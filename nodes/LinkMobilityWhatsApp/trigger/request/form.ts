import { isRecord } from '../../wire/lenient';
import { hasTooManyFields, TOO_MANY_FIELDS, unfolded } from './formFields';
import { fromJson, UNREADABLE } from './json';
import { onlyKnown, withinLimits } from './known';

/** n8n parses JSON without a content type, as `curl -d` sends it, as form fields. */
const JSON_AS_NAME = /^\s*[[{]/;

/** n8n also parses XML without a content type as form fields. */
const XML_AS_NAME = /^\s*</;

/** The event whose fields are the form fields, or the events in a field called `payload`. */
export function fromForm(fields: Record<string, unknown>, raw: Buffer): object | string {
	if (hasTooManyFields(fields)) {
		const isJson = Object.keys(fields).some((name) => JSON_AS_NAME.test(name));
		return isJson ? fromJson(raw) : TOO_MANY_FIELDS;
	}
	const [name, ...others] = Object.keys(fields);
	if (name === undefined) return fromJson(raw);
	if (XML_AS_NAME.test(name)) return UNREADABLE;
	if (JSON_AS_NAME.test(name)) {
		// An equals sign or an ampersand in a text divides the JSON into several fields.
		const json = fromJson(raw);
		const isWhole = !others.length && fields[name] === '';
		return json === UNREADABLE && isWhole ? fromJson(Buffer.from(name)) : json;
	}
	return fromPayload(fields) ?? withinLimits(unfolded(fields));
}

/** n8n puts the fields of a multipart form into `data`, and its files into `files`. */
export function fromMultipart(parsed: unknown): object | string {
	if (!isRecord(parsed)) return UNREADABLE;
	const fields = isRecord(parsed.data) ? parsed.data : parsed;
	if (!Object.keys(fields).length) return UNREADABLE;
	if (hasTooManyFields(fields)) return TOO_MANY_FIELDS;
	return fromPayload(fields) ?? onlyKnown(unfolded(fields));
}

/** The JSON in a field called `payload`, `undefined` without such a field, or with other fields as well. */
export function fromPayload(fields: Record<string, unknown>): object | string | undefined {
	const { payload, ...others } = fields;
	if (typeof payload !== 'string' || Object.keys(others).length) return undefined;
	return fromJson(Buffer.from(payload));
}
