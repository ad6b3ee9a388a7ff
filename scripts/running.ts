import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Marks a data folder as in use by this process. `npm run reset` does not delete such a folder, because the sandbox
 * writes its data once more when it stops.
 *
 * @returns a function that removes the mark
 */
export async function markRunning(data: string): Promise<() => Promise<void>> {
	await mkdir(data, { recursive: true });
	const file = join(data, 'running');
	await writeFile(file, String(process.pid));
	return async () => await rm(file, { force: true });
}
