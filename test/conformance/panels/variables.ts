import { entries, isPlainObject, knownWords } from '../case';
import type { Values } from './panel';

/** Body variables: texts, currencies, dates, or named texts. */
export const variables = (value: unknown) => ({
	variable: entries(value, (index) => `Value ${index + 1}`).map(variable),
});

const PARTS = 'year month dayOfMonth dayOfWeek hour minute';

function variable(value: unknown): Values {
	if (!isPlainObject(value)) return { type: 'text', text: value };
	const { kind = 'text' } = { kind: undefined, ...value };
	if (kind === 'text') {
		const {
			text,
			value: same,
			name,
		} = knownWords(value, 'A text variable', 'kind text value name');
		return { type: kind, text: text ?? same, parameterName: name };
	}
	if (kind === 'currency') {
		const its = knownWords(value, 'A currency variable', 'kind amount code fallback');
		return { type: kind, amount: its.amount, currency: its.code, fallback: its.fallback };
	}
	if (kind === 'dateTime' || kind === 'date') return dateTime(value);
	throw new Error(`A variable has no kind "${String(kind)}"`);
}

/** A date by `value` (any spelling of a time), `timestamp` or its parts. */
function dateTime(variable: object): Values {
	const known = `kind fallback value timestamp ${PARTS}`;
	const {
		kind,
		fallback,
		value,
		timestamp = value,
		...parts
	} = knownWords(variable, 'A date variable', known);
	const time = timestamp === undefined ? { givenAs: 'parts', ...parts } : { time: timestamp };
	return { type: kind, fallback, ...time };
}
