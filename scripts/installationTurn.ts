import { existsSync } from 'node:fs';
import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { isAlive } from './alive';
import { say } from './run';

/** Precedes the process ID in the folder name of an unfinished installation. */
const PARTIAL = '.partial-';

/** How often an installation touches its folder, in milliseconds. */
export const TOUCH_MS = 30_000;

/** An older untouched folder is abandoned: its process ID belongs to another program now. In milliseconds. */
const GIVEN_UP_MS = 15 * 60_000;

/**
 * Waits until nobody else installs an n8n on this machine, and creates the folder to install in. Only one
 * installation runs at a time, whatever its release: they would slow each other down, and a second clone
 * that needs the same release finds it installed afterwards.
 *
 * @param home final folder of the installation
 * @returns the folder to install in, or `undefined` if `home` exists by then
 */
export async function takeTurn(home: string, signal?: AbortSignal): Promise<string | undefined> {
	const partial = `${home}${PARTIAL}${process.pid}`;
	await rm(partial, { recursive: true, force: true });
	for (let reported = false; ; ) {
		if (existsSync(home)) return undefined;
		if (!(await isAnotherUnderWay(partial))) {
			await mkdir(partial, { recursive: true });
			// Two processes that start at the same time may see each other here. Then both step back.
			if (!(await isAnotherUnderWay(partial))) return partial;
			await rm(partial, { recursive: true, force: true });
		}
		if (!reported) say('Another start is installing n8n on this machine; waiting for it …');
		reported = true;
		const pause = wait(1000 + Math.random() * 2000, undefined, { signal });
		await pause.catch(() => signal?.throwIfAborted());
	}
}

/** Also removes what interrupted installations have left. */
async function isAnotherUnderWay(own: string): Promise<boolean> {
	const cache = dirname(own);
	let found = false;
	for (const name of await readdir(cache).catch(() => [])) {
		if (!name.includes(PARTIAL) || name === basename(own)) continue;
		const folder = join(cache, name);
		if (await isUnderWay(folder)) found = true;
		else await rm(folder, { recursive: true, force: true });
	}
	return found;
}

async function isUnderWay(folder: string): Promise<boolean> {
	if (!isAlive(Number(folder.split(PARTIAL).at(-1)))) return false;
	const found = await stat(folder).catch(() => undefined);
	return found !== undefined && Date.now() - found.mtimeMs < GIVEN_UP_MS;
}
