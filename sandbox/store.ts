import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { open, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setImmediate as breathe } from 'node:timers/promises';
import { emptyState } from './conversations';
import { state as schema } from './state';
import type { State } from './state';

/** Changes are written together, this long after the first of them. */
const WRITE_DELAY_MS = 250;

/** How many messages are written before other work gets its turn. */
const ENTRIES_AT_ONCE = 100;

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

const temporaryName = (file: string) => `${file}.${process.pid}.tmp`;

/** Writes to a second file and renames it, so that a killed run leaves a whole file. */
function save(file: string, state: State): void {
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(temporaryName(file), JSON.stringify(state));
	renameSync(temporaryName(file), file);
}

/** The JSON of the state in parts. Messages that come or go meanwhile are left for the next time. */
function* partsOf({ messages, ...others }: State): Iterable<string> {
	const all = [...messages];
	yield `${JSON.stringify(others).slice(0, -1)},"messages":[`;
	for (let start = 0; start < all.length; start += ENTRIES_AT_ONCE) {
		const entries = all.slice(start, start + ENTRIES_AT_ONCE);
		yield `${start ? ',' : ''}${JSON.stringify(entries).slice(1, -1)}`;
	}
	yield ']}';
}

/** Writes like `save`, but in parts, so that the sandbox answers in between. Stops when the signal aborts. */
async function saveInParts(file: string, state: State, signal: AbortSignal): Promise<void> {
	mkdirSync(dirname(file), { recursive: true });
	const handle = await open(temporaryName(file), 'w');
	try {
		for (const part of partsOf(state)) {
			if (signal.aborted) return;
			await handle.appendFile(part);
			await breathe();
		}
	} finally {
		await handle.close();
	}
	if (!signal.aborted) await rename(temporaryName(file), file);
}

/** Writes the state to the data file: soon after `touch`, and a last time on `end`. */
export function dataFileWriter(file: string | undefined, state: State) {
	if (file === undefined) return { touch: () => {}, end: async () => {} };
	const stop = new AbortController();
	let delay = WRITE_DELAY_MS;
	let timer: NodeJS.Timeout | undefined;
	let writing: Promise<void> | undefined;
	let isChanged = false;

	const write = async () => {
		const start = performance.now();
		timer = undefined;
		isChanged = false;
		await saveInParts(file, state, stop.signal);
		// A large state is written less often, so that most of the time is left for other things.
		delay = Math.max(WRITE_DELAY_MS, 10 * (performance.now() - start));
		writing = undefined;
		if (isChanged) touch();
	};
	const touch = () => {
		isChanged = true;
		if (stop.signal.aborted || writing) return;
		timer ??= setTimeout(() => {
			writing = write();
		}, delay);
	};
	const end = async () => {
		stop.abort();
		clearTimeout(timer);
		await writing;
		save(file, state);
	};
	return { touch, end };
}
