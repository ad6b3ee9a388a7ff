import { eventIn } from './event';

type Entry = [key: string, value: unknown];

/** Undoes stray spaces and the spelling with underscores. */
const tidied = (_key: string, value: unknown): unknown => {
	if (typeof value === 'string') return value.trim();
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
	const rename = ([key, entry]: Entry): Entry => [camelCased(key.trim()), entry];
	return Object.fromEntries(Object.entries(value).map(rename));
};

const camelCased = (key: string) =>
	key.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** The keys of the events in the raw body of a callback: JSON in any spelling, or form fields. */
export function keysIn(body: string, contentType: string): string[] {
	const isForm = contentType.startsWith('application/x-www-form-urlencoded');
	const json = isForm ? JSON.stringify(Object.fromEntries(new URLSearchParams(body))) : body;
	const read: unknown = JSON.parse(json, tidied);
	return [read].flat().flatMap((one) => eventIn(one)?.key ?? []);
}
