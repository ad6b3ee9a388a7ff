import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { localData, root } from './paths';

/** The folders of one suite of tests or benchmarks that runs a real n8n. */
export interface SuiteData {
	/** For n8n's data, outside the clone. */
	folder: string;
	/** For what people read after a run, such as screenshots: `.local/<suite>`. */
	results: string;
	/** Makes both, empty. */
	empty(): Promise<void>;
	/** Removes n8n's data, but for its log, which goes to the results. */
	remove(): Promise<void>;
}

/** Clones on the same machine have folders of their own, so that they can run the same suite at the same time. */
const clone = createHash('sha256').update(root).digest('hex').slice(0, 12);

/**
 * The folders of a suite. n8n's data is outside the clone because Node looks for modules in all parent folders
 * first: within the clone, the nodes would load the clone's n8n-workflow and zod, and elsewhere those of n8n.
 */
export function suiteData(suite: string): SuiteData {
	const folder = join(tmpdir(), `n8n-nodes-linkmobility-whatsapp-${clone}-${suite}`);
	const results = join(localData, suite);
	return {
		folder,
		results,
		async empty() {
			for (const one of [folder, results]) await rm(one, { recursive: true, force: true });
			// Fails if another user has made the folder meanwhile.
			await mkdir(folder, { mode: 0o700 });
			await mkdir(results, { recursive: true });
		},
		async remove() {
			const log = join(folder, 'n8n', 'n8n.log');
			if (existsSync(log)) await copyFile(log, join(results, 'n8n.log'));
			await rm(folder, { recursive: true, force: true });
		},
	};
}
