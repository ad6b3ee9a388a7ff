/** How the names of an object are spelled: as the specification prints them, or one way throughout. */
export const spellings = ['asPrinted', 'camelCase', 'snake_case'] as const;
export type Spelling = (typeof spellings)[number];

/** Names below these are the user's own. */
const own = new Set(['customParameters', 'gateCustomParameters', 'referral']);

const respell: Record<Spelling, (name: string) => string> = {
	asPrinted: (name) => name,
	camelCase: (name) => name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase()),
	snake_case: (name) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
};

type Entry = [name: string, value: unknown];

function each(value: unknown, change: (entry: Entry) => Entry): unknown {
	if (Array.isArray(value)) return value.map((entry) => each(entry, change));
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(change));
}

/** The same in another spelling. Source: api-notes 1.13. */
export const spelled = (body: unknown, spelling: Spelling): unknown =>
	each(body, ([name, value]) => [
		respell[spelling](name),
		own.has(name) ? value : spelled(value, spelling),
	]);

/** Stray blanks around every name and every text. Source: A-44. */
export function blanked(body: unknown): unknown {
	if (typeof body === 'string') return ` ${body} `;
	if (Array.isArray(body)) return body.map(blanked);
	return each(body, ([name, value]) => [` ${name} `, blanked(value)]);
}

/** An object as form fields; what is within it is named in brackets. Source: api-notes 3.1. */
export function formed(body: unknown): string {
	const fields = new URLSearchParams();
	const add = (name: string, value: unknown) => {
		if (value === null || value === undefined) return;
		if (typeof value !== 'object') return fields.append(name, String(value));
		Object.entries(value).forEach(([inner, entry]) => add(`${name}[${inner}]`, entry));
	};
	if (typeof body === 'object' && body !== null) {
		Object.entries(body).forEach(([name, value]) => add(name, value));
	}
	return fields.toString();
}
