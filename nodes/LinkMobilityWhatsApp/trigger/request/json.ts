import { tooLarge } from './jsonSize';

export const UNREADABLE = 'The body must be a JSON object, a JSON array or form fields';

/** The events in JSON, or the reason as text when they are refused. */
export function fromJson(json: Buffer): object | string {
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
