import { isPlainObject, words } from './case';
import { jsonFallback } from './panels/json';
import type { Values } from './panels/panel';
import { panels } from './panels/panels';
import { shared } from './panels/shared';

/** Words of a case that configure the run, not the panel. */
const forTheRun = new Set(['op', 'cred', 'repeat', 'http', 'continueOnFail']);

/** The cases state whole bodies, and the specification does not know the parameter with the recipient. */
const withoutRecipient = { advancedOptions: { recipientInReports: false } };

/** The panel values that a case describes. @throws a word of the case has no panel field */
export function panelOf(input: Values): Values {
	const op = String(input.op ?? 'sendText');
	const panel = panels[op];
	if (!panel) throw new Error(`There is no operation "${op}"`);
	const all: Values = { to: '+46700000001', ...input };
	if (!input.op) all.body ??= 'x';
	const json = jsonFallback(op, all);
	const table = { ...shared, ...panel.words };
	let values: Values = { resource: panel.resource ?? 'message', operation: panel.operation };
	values = merged(values, panel.fixed ?? {});
	if (values.resource === 'message') values = merged(values, withoutRecipient);
	for (const [word, value] of Object.entries(all)) {
		if (forTheRun.has(word)) continue;
		const field = table[word];
		if (field === undefined) throw new Error(`No field of the panel is known for "${word}"`);
		if (field === null || (json && !(word in shared))) continue;
		values = merged(values, typeof field === 'string' ? { [field]: value } : field(value, all));
	}
	const common = ['resource', 'to', 'options', 'advancedOptions'];
	return withoutGaps(json ? { ...pick(values, common), ...json } : values);
}

const pick = (values: Values, names: string[]): Values =>
	Object.fromEntries(Object.entries(values).filter(([name]) => names.includes(name)));

function merged(one: Values, other: Values): Values {
	const result = { ...one };
	for (const [key, value] of Object.entries(other)) {
		const both = isPlainObject(result[key]) && isPlainObject(value);
		result[key] = both ? merged(words(result[key]), words(value)) : value;
	}
	return result;
}

/** Omits fields that the case does not mention, and collections in which nothing is left. */
function withoutGaps(values: Values): Values {
	return Object.fromEntries(
		Object.entries(values).flatMap(([key, value]): Array<[string, unknown]> => {
			if (value === undefined) return [];
			if (Array.isArray(value)) {
				return [[key, value.map((row) => (isPlainObject(row) ? withoutGaps(words(row)) : row))]];
			}
			if (!isPlainObject(value)) return [[key, value]];
			const inner = withoutGaps(words(value));
			return Object.keys(inner).length || !Object.keys(value).length ? [[key, inner]] : [];
		}),
	);
}
