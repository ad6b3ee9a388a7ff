/** LINK documents at most 100 events in one callback. */
const MAX_EVENTS = 1_000;

/** A message with 250 contacts of 30 details each has fewer. */
const MAX_VALUES_PER_EVENT = 10_000;

/** A thousand messages with all their details have fewer. */
const MAX_VALUES = 100_000;

/** Lists and objects may hold each other without a comma between them. */
const MAX_CONTAINERS = 200_000;

const inWords = (number: number) => number.toLocaleString('en');

const TOO_MANY_EVENTS = `The body has more than ${inWords(MAX_EVENTS)} events. Send them in several callbacks`;
const TOO_MANY_VALUES_PER_EVENT = `An event of the body has more than ${inWords(MAX_VALUES_PER_EVENT)} values`;
const TOO_MANY_VALUES = `The body has more than ${inWords(MAX_VALUES)} values. Send its events in several callbacks`;
const TOO_MANY_CONTAINERS = `The body has more than ${inWords(MAX_CONTAINERS)} lists and objects`;

const code = (character: string) => character.charCodeAt(0);
const QUOTE = code('"');
const BACKSLASH = code('\\');
const BLANK = code(' ');
const COMMA = code(',');
const OPEN_LIST = code('[');
const CLOSE_LIST = code(']');
const OPEN_OBJECT = code('{');
const CLOSE_OBJECT = code('}');

/**
 * Measures JSON before it is parsed and read: building millions of values, and validating them, would
 * block n8n for seconds. Counts commas and opening brackets, of which there are at least as many as values,
 * also in texts that may be JSON, because such texts are parsed, too.
 *
 * @param json in UTF-8, valid or not
 * @returns why it is refused, `undefined` when it is within the limits
 */
export function tooLarge(json: Uint8Array): string | undefined {
	const isList = json.find((byte) => byte === OPEN_LIST || byte === OPEN_OBJECT) === OPEN_LIST;
	let isText = false;
	let isJson = false;
	let depth = 0;
	let events = 1;
	let commas = 0;
	let containers = 0;
	let commasOfEvent = 0;
	for (let at = 0; at < json.length; at += 1) {
		const byte = json[at];
		if (isText) {
			if (byte === BACKSLASH) {
				at += 1;
				if (isJson && isEscapedMark(json, at)) commasOfEvent += 1;
			} else if (byte === QUOTE) isText = false;
			else if (isJson && byte === COMMA) commasOfEvent += 1;
			else if (isJson && (byte === OPEN_LIST || byte === OPEN_OBJECT)) containers += 1;
		} else if (byte === QUOTE) {
			isText = true;
			isJson = mayBeJson(json, at + 1);
		} else if (byte === CLOSE_LIST || byte === CLOSE_OBJECT) depth -= 1;
		else if (byte === OPEN_LIST || byte === OPEN_OBJECT) {
			depth += 1;
			containers += 1;
		} else if (byte === COMMA) {
			commasOfEvent += 1;
			if (isList && depth === 1) {
				events += 1;
				commas += commasOfEvent;
				commasOfEvent = 0;
			}
		}
		if (events > MAX_EVENTS) return TOO_MANY_EVENTS;
		if (commasOfEvent >= MAX_VALUES_PER_EVENT) return TOO_MANY_VALUES_PER_EVENT;
		if (commas + commasOfEvent > MAX_VALUES) return TOO_MANY_VALUES;
		if (containers > MAX_CONTAINERS) return TOO_MANY_CONTAINERS;
	}
	return undefined;
}

/** True where a text begins as JSON does: with a bracket, or with an escape, which may stand for anything. */
function mayBeJson(json: Uint8Array, start: number): boolean {
	let at = start;
	while (json[at] === BLANK) at += 1;
	const first = json[at];
	return first === OPEN_LIST || first === OPEN_OBJECT || first === BACKSLASH;
}

const LETTER_U = code('u');
const ZERO = code('0');
/** Of `\u002c`, a comma, and of `\u005b` and `\u007b`, the brackets. */
const THIRD_DIGITS = new Set(['2', '5', '7'].map(code));

const isEscapedMark = (json: Uint8Array, at: number): boolean =>
	json[at] === LETTER_U &&
	json[at + 1] === ZERO &&
	json[at + 2] === ZERO &&
	THIRD_DIGITS.has(json[at + 3] ?? 0);
