import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { emptyState } from './conversations';
import { state as schema } from './state';
import type { State } from './state';

/** Changes are written together, this long after the first of them. */
const WRITE_DELAY_MS = 250;

/** The state of an earlier run, or an empty state. */
export function load(file: string | undefined): State {
	if (file === undefined || !existsSync(file)) return emptyState();
	try {
		return schema.parse(JSON.parse(readFileSync(file, 'utf8')));
	} catch {
		throw new Error(
			`${file} does not hold what this version of the sandbox can read. Move it away to start afresh.`,
		);
	}
}

/** Writes to a second file and renames it, so that a killed run leaves a whole file. */
function save(file: string, state: State): void {
	mkdirSync(dirname(file), { recursive: true });
	const temporary = `${file}.${process.pid}.tmp`;
	writeFileSync(temporary, JSON.stringify(state));
	renameSync(temporary, file);
}

/** Writes the state to the data file: soon after `touch`, and at once on `flush`. */
export function dataFileWriter(file: string | undefined, state: State) {
	let pending: NodeJS.Timeout | undefined;
	const flush = () => {
		clearTimeout(pending);
		pending = undefined;
		if (file !== undefined) save(file, state);
	};
	const touch = () => {
		if (file !== undefined) pending ??= setTimeout(flush, WRITE_DELAY_MS);
	};
	return { touch, flush };
}
