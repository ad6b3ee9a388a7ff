import type { IDataObject } from 'n8n-workflow';

/** `{{ $json.name }}`, `{{ $json["Phone number"] }}`, `{{ $json.order.lines[0] }}`; captures the path. */
const REFERENCE =
	/\{\{\s*\$json((?:\.[A-Za-z_]\w*|\[\s*(?:'[^'\\\n]*'|"[^"\\\n]*"|\d+)\s*\])+)\s*\}\}/;

const PATH_STEP = /\.(\w+)|\[\s*(?:'([^']*)'|"([^"]*)"|(\d+))\s*\]/g;

/** Text around a reference that n8n interprets: braces and backslashes. */
const INTERPRETED = /\{\{|\}\}|\\/;

/** Resolves a parameter for an item; undefined if n8n has to evaluate it. */
type Resolve = (json: IDataObject) => unknown;

/** True if n8n has to evaluate a parameter or a part of it. */
export const hasExpression = (value: unknown): boolean =>
	typeof value === 'object' && value !== null
		? Object.values(value).some(hasExpression)
		: typeof value === 'string' && value.startsWith('=');

/**
 * Creates a function that resolves a parameter whose expressions only refer to properties of the item.
 *
 * The function returns what n8n would. It returns undefined for a missing property, and for a value that
 * is neither a text nor a number.
 *
 * @returns undefined if there is no expression, or if one is more than a reference
 */
export function createResolver(value: unknown): Resolve | undefined {
	if (typeof value === 'object' && value !== null) return createObjectResolver(value);
	if (typeof value !== 'string' || !value.startsWith('=')) return undefined;
	const parts = value.slice(1).split(REFERENCE); // text, path, text, path, …, text
	const texts = parts.filter((_, index) => index % 2 === 0);
	const paths = parts.filter((_, index) => index % 2 === 1).map(stepsOf);
	if (!paths.length || texts.some((text) => INTERPRETED.test(text))) return undefined;
	const [firstPath] = paths;
	if (firstPath && paths.length === 1 && texts.every((text) => !text)) {
		return (json) => valueAt(json, firstPath);
	}
	return (json) => {
		const values = paths.map((path) => valueAt(json, path));
		if (values.includes(undefined)) return undefined;
		return texts.map((text, index) => `${text}${values[index] ?? ''}`).join('');
	};
}

/** For lists, rows and collections. Parts without expressions are returned unchanged. */
function createObjectResolver(value: object): Resolve | undefined {
	if (!hasExpression(value)) return undefined;
	const resolvers = Object.entries(value).map(([key, part]): [string, Resolve | undefined] => [
		key,
		hasExpression(part) ? createResolver(part) : () => part,
	]);
	if (resolvers.some(([, resolve]) => !resolve)) return undefined;
	return (json) => {
		const entries = resolvers.map(([key, resolve]): [string, unknown] => [key, resolve?.(json)]);
		if (entries.some(([, part]) => part === undefined)) return undefined;
		return Array.isArray(value) ? entries.map(([, part]) => part) : Object.fromEntries(entries);
	};
}

const stepsOf = (path: string) =>
	[...path.matchAll(PATH_STEP)].map(
		([, ...forms]) => forms.find((form) => form !== undefined) ?? '',
	);

/** Reads own properties only; n8n decides about inherited ones. */
function valueAt(json: IDataObject, steps: string[]): string | number | undefined {
	let value: unknown = json;
	for (const step of steps) {
		if (typeof value !== 'object' || value === null || step in Object.prototype) return undefined;
		value = Object.getOwnPropertyDescriptor(value, step)?.value;
	}
	return typeof value === 'string' || typeof value === 'number' ? value : undefined;
}
