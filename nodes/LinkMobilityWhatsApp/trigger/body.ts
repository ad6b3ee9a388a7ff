import { isRecord } from '../wire/lenient';

export const UNREADABLE = 'The body must be a JSON object, a JSON array or form fields';

/**
 * What LINK sent: an object, a list of them, or form fields, which may hold the JSON in one called
 * `payload`. Nothing when it cannot be read.
 */
export function readable(body: unknown): object | undefined {
	if (Array.isArray(body)) return body;
	if (!isRecord(body)) return undefined;
	const names = Object.keys(body);
	if (names.length !== 1 || typeof body.payload !== 'string')
		return names.length ? body : undefined;
	try {
		const payload: unknown = JSON.parse(body.payload);
		return typeof payload === 'object' && payload !== null ? payload : undefined;
	} catch {
		return undefined;
	}
}
