/** How keys are spelled: as the specification prints them, or in one way throughout. */
export const spellings = ['asPrinted', 'camelCase', 'snake_case'] as const;
export type Spelling = (typeof spellings)[number];

/** Keys below these belong to the user, and keep their spelling. */
const userKeys = new Set(['customParameters', 'gateCustomParameters', 'referral']);

const respellings: Record<Spelling, (key: string) => string> = {
	asPrinted: (key) => key,
	camelCase: (key) => key.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase()),
	snake_case: (key) => key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
};

type Entry = [key: string, value: unknown];

function mapEntries(value: unknown, change: (entry: Entry) => Entry): unknown {
	if (Array.isArray(value)) return value.map((entry) => mapEntries(entry, change));
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(change));
}

/** The body with its keys in another spelling. See docs/decisions.md#two-spellings. */
export const respell = (body: unknown, spelling: Spelling): unknown =>
	mapEntries(body, ([key, value]) => [
		respellings[spelling](key),
		userKeys.has(key) ? value : respell(value, spelling),
	]);

/** The body with stray spaces around every key and text. See docs/decisions.md#stray-whitespace. */
export function withBlanks(body: unknown): unknown {
	if (typeof body === 'string') return ` ${body} `;
	if (Array.isArray(body)) return body.map(withBlanks);
	return mapEntries(body, ([key, value]) => [` ${key} `, withBlanks(value)]);
}

/** An object as form fields, with nested keys in brackets. See docs/decisions.md#callback-formats. */
export function asForm(body: unknown): string {
	const fields = new URLSearchParams();
	const add = (name: string, value: unknown) => {
		if (value === null || value === undefined) return;
		if (typeof value !== 'object') return fields.append(name, String(value));
		Object.entries(value).forEach(([key, entry]) => add(`${name}[${key}]`, entry));
	};
	if (typeof body === 'object' && body !== null) {
		Object.entries(body).forEach(([key, value]) => add(key, value));
	}
	return fields.toString();
}
