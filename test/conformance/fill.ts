import { words } from './case';
import { panels, shared, jsonFallback } from './panels';
import type { Values } from './panels';

/** Keys of a case that configure the run, not the panel. */
const forTheRun = new Set(['op', 'cred', 'repeat', 'http', 'continueOnFail']);

/** The cases state whole bodies, and the specification does not know the parameter with the recipient. */
const withoutRecipient = { options: { recipientInReports: false } };

/** The panel values that a case describes. @throws a key of the case has no panel field */
export function panelOf(given: Values): Values {
	const op = String(given.op ?? 'sendText');
	const panel = panels[op];
	if (!panel) throw new Error(`${op} is not built yet`);
	const told: Values = { to: '+46700000001', ...given };
	if (!given.op) told.body ??= 'x';
	const spoken = jsonFallback(op, told);
	const table = { ...shared, ...panel.words };
	let values: Values = { resource: panel.resource ?? 'message', operation: panel.operation };
	values = merged(values, panel.fixed ?? {});
	if (values.resource === 'message') values = merged(values, withoutRecipient);
	for (const [word, value] of Object.entries(told)) {
		if (forTheRun.has(word) || (spoken && !(word in shared))) continue;
		const field = table[word];
		if (field === undefined) throw new Error(`No field of the panel is known for "${word}"`);
		if (field === null) continue;
		values = merged(values, typeof field === 'string' ? { [field]: value } : field(value, told));
	}
	return withoutGaps(merged(values, spoken ?? {}));
}

function merged(one: Values, other: Values): Values {
	const result = { ...one };
	for (const [key, value] of Object.entries(other)) {
		const both = isPlain(result[key]) && isPlain(value);
		result[key] = both ? merged(words(result[key]), words(value)) : value;
	}
	return result;
}

const isPlain = (value: unknown) =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** Omits fields that the case does not mention. */
function withoutGaps(values: Values): Values {
	return Object.fromEntries(
		Object.entries(values).flatMap(([key, value]): Array<[string, unknown]> => {
			if (value === undefined) return [];
			if (Array.isArray(value)) {
				return [[key, value.map((each) => (isPlain(each) ? withoutGaps(words(each)) : each))]];
			}
			return [[key, isPlain(value) ? withoutGaps(words(value)) : value]];
		}),
	);
}
