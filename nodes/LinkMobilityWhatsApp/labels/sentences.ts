import type { z } from 'zod/v3';
import { refusalsOf } from '../wire/refusals';
import { labelAt, typeOf, valueAt } from './labels';
import type { Labels, Path } from './labels';
import { pathWords } from './pathWords';

/** The limit for sentences: a list of recipients can have 100,000 problems. */
const MAX_SENTENCES = 100;

/**
 * The problems that a schema found, one sentence each, at most 100. Fields are named as in the
 * panel: `Buttons, row 2: Title can be at most 20 characters, this one has 23`. A part that has no
 * label is named by its path in the body, in words, from the innermost entry on.
 *
 * @param value what the schema refused, by which the entries of a list are told apart
 */
export function sentences(
	error: z.ZodError,
	labels: Labels,
	value?: unknown,
): [string, ...string[]] {
	const [first, ...others] = refusalsOf(error)
		.slice(0, MAX_SENTENCES)
		.map(({ path, reason }) => sentence(path, reason, labels, value));
	return [first ?? 'The request is not complete', ...others];
}

const isSentence = (reason: string) => /^\p{Lu}/u.test(reason);

function sentence(path: Path, reason: string, labels: Labels, value: unknown): string {
	const { rows, start, isRow } = rowsOf(path, labels, value);
	const found = labelAt(labels, path, value);
	const where = rows.join(', ');
	const within = where ? `${where}: ` : '';
	const words = found?.words?.(reason, valueAt(value, path)) ?? reason;
	if (isSentence(words)) return within + words;
	if (isRow) return `${where} ${words}`;
	const name = found?.label || unlabeled(path, labels, value, start) || 'The request';
	return `${within}${name} ${words}`;
}

/** A part without a label: the nearest enclosing label that is not a row, and the rest of its path. */
function unlabeled(path: Path, labels: Labels, value: unknown, start: number): string {
	for (let end = path.length - 1; end > start; end -= 1) {
		const around = labelAt(labels, path.slice(0, end), value);
		if (around?.label) return pathWords(path, value, start, { words: around.label, end });
	}
	return pathWords(path, value, start);
}

interface Rows {
	/** The names of the rows that a path is in, from the outermost on. */
	rows: string[];
	/** Where the part of the path within the innermost row starts. */
	start: number;
	/** Whether the path is that of the innermost row itself. */
	isRow: boolean;
}

function rowsOf(path: Path, labels: Labels, value: unknown): Rows {
	const rows: string[] = [];
	let start = 0;
	let isRow = false;
	for (let end = 0; end <= path.length; end += 1) {
		const here = path.slice(0, end);
		const found = labelAt(labels, here, value);
		if (!found || (!found.isEntry && found.label)) continue;
		start = end;
		if (!found.isEntry) continue;
		const { position, count } = placeOf(here, found.type, value);
		const row = found.row?.(position, count) ?? rowName(found.label, here.at(-1), position);
		if (!row) continue;
		rows.push(row);
		isRow = end === path.length;
	}
	return { rows, start, isRow };
}

const rowName = (label: string, key: string | number | undefined, position: number) =>
	label && (typeof key === 'number' ? `${label}, row ${position}` : `${label}, ${key}`);

/** The position of an entry, from 1, among those of the list that have the same type, if it matters. */
function placeOf(path: Path, type: string | undefined, value: unknown) {
	const list = valueAt(value, path.slice(0, -1));
	const index = Number(path.at(-1));
	if (!Array.isArray(list)) return { position: index + 1, count: 1 };
	if (type === undefined) return { position: index + 1, count: list.length };
	const counts = (entry: unknown) => typeOf(entry) === type;
	return {
		position: list.slice(0, index + 1).filter(counts).length,
		count: list.filter(counts).length,
	};
}
