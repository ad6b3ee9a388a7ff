import type { IDataObject } from 'n8n-workflow';

/** `{{ $json.name }}`, `{{ $json["Phone number"] }}`, `{{ $json.order.lines[0] }}`; the path is captured. */
const REFERENCE =
	/\{\{\s*\$json((?:\.[A-Za-z_]\w*|\[\s*(?:'[^'\\\n]*'|"[^"\\\n]*"|\d+)\s*\])+)\s*\}\}/;

const STEP = /\.(\w+)|\[\s*(?:'([^']*)'|"([^"]*)"|(\d+))\s*\]/g;

/** Whatever makes something else of the text around a reference. */
const SPECIAL = /\{\{|\}\}|\\/;

type Fill = (json: IDataObject) => unknown;

/** Whether n8n has anything to evaluate in a field, in the rows and values within it too. */
export const hasExpression = (given: unknown): boolean =>
	typeof given === 'object' && given !== null
		? Object.values(given).some(hasExpression)
		: typeof given === 'string' && given.startsWith('=');

/**
 * A field whose expressions only quote properties of the item, as a function of the item.
 *
 * The function gives what n8n would, or nothing where that takes n8n: values that are neither text
 * nor number, and properties that are missing.
 *
 * @returns nothing where an expression does more, or where there is none
 */
export function reference(given: unknown): Fill | undefined {
	if (typeof given === 'object' && given !== null) return within(given);
	if (typeof given !== 'string' || !given.startsWith('=')) return undefined;
	const parts = given.slice(1).split(REFERENCE); // text, path, text, path, …, text
	const texts = parts.filter((_, index) => index % 2 === 0);
	const paths = parts.filter((_, index) => index % 2 === 1).map(stepsOf);
	if (!paths.length || texts.some((text) => SPECIAL.test(text))) return undefined;
	const [only] = paths;
	if (only && paths.length === 1 && texts.every((text) => !text)) {
		return (json) => valueAt(json, only);
	}
	return (json) => {
		const values = paths.map((path) => valueAt(json, path));
		if (values.includes(undefined)) return undefined;
		return texts.map((text, index) => `${text}${values[index] ?? ''}`).join('');
	};
}

/** Lists, rows and values by name; what has no expressions in it is handed on as it is. */
function within(given: object): Fill | undefined {
	if (!hasExpression(given)) return undefined;
	const fills = Object.entries(given).map(([key, each]): [string, Fill | undefined] => [
		key,
		hasExpression(each) ? reference(each) : () => each,
	]);
	if (fills.some(([, fill]) => !fill)) return undefined;
	return (json) => {
		const entries = fills.map(([key, fill]): [string, unknown] => [key, fill?.(json)]);
		if (entries.some(([, value]) => value === undefined)) return undefined;
		return Array.isArray(given) ? entries.map(([, value]) => value) : Object.fromEntries(entries);
	};
}

const stepsOf = (path: string) =>
	[...path.matchAll(STEP)].map(([, ...ways]) => ways.find((way) => way !== undefined) ?? '');

/** Only what the item has itself: n8n decides about everything else that a name may mean. */
function valueAt(json: IDataObject, steps: string[]): string | number | undefined {
	let at: unknown = json;
	for (const step of steps) {
		if (typeof at !== 'object' || at === null || step in Object.prototype) return undefined;
		at = Object.getOwnPropertyDescriptor(at, step)?.value;
	}
	return typeof at === 'string' || typeof at === 'number' ? at : undefined;
}
