/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals, @n8n/community-nodes/require-node-api-error */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { emptyState } from './conversations';
import { state as schema } from './state';
import type { State } from './state';

/** Many changes come together; they are written together, this many milliseconds after the first. */
const TOGETHER_MS = 250;

/** What an earlier run left, or nothing. */
export function load(file: string | undefined): State {
	if (file === undefined || !existsSync(file)) return emptyState();
	try {
		return schema.parse(JSON.parse(readFileSync(file, 'utf8')));
	} catch {
		throw new Error(
			`${file} does not hold what this version of the sandbox can read. Move it away to begin anew.`,
		);
	}
}

/** Writes beside the file first, so that a run that is killed leaves the old file or the new. */
function save(file: string, state: State): void {
	mkdirSync(dirname(file), { recursive: true });
	const beside = `${file}.${process.pid}.tmp`;
	writeFileSync(beside, JSON.stringify(state));
	renameSync(beside, file);
}

/** Keeps the file as the state is: `touch` after a change, `flush` at the end. */
export function keeper(file: string | undefined, state: State) {
	let waiting: NodeJS.Timeout | undefined;
	const flush = () => {
		clearTimeout(waiting);
		waiting = undefined;
		if (file !== undefined) save(file, state);
	};
	const touch = () => {
		if (file !== undefined) waiting ??= setTimeout(flush, TOGETHER_MS);
	};
	return { touch, flush };
}
