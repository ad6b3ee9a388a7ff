import envPaths from 'env-paths';
import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { takeTurn } from './installationTurn';
import { install, installationError, nodeIn, requireDiskSpace } from './n8nInstallation';
import { pinned } from './n8nReleases';
import type { N8nRelease } from './n8nReleases';

/** The cache folder, shared by all clones on this machine. */
const { cache } = envPaths('n8n-nodes-linkmobility-whatsapp', { suffix: '' });

/** The n8n installed on this machine: paths of its Node binary and its script. */
export interface InstalledN8n {
	node: string;
	n8n: string;
	version: string;
}

/**
 * A release of n8n with its Node, installed once per machine into a folder of its own. Installation is
 * atomic: the folder is renamed to its final name only after everything in it works.
 */
export async function installedN8n(
	signal?: AbortSignal,
	release: N8nRelease = pinned,
): Promise<InstalledN8n> {
	const home = join(cache, `n8n-${release.n8n}-node-${release.node}`);
	const installed: InstalledN8n = {
		node: nodeIn(home),
		n8n: join(home, 'node_modules', 'n8n', 'bin', 'n8n'),
		version: release.n8n,
	};
	if (existsSync(home)) return installed;
	await mkdir(cache, { recursive: true });
	const partial = await takeTurn(home, signal);
	if (partial === undefined) return installed;
	const log = `${home}.log`;
	try {
		await requireDiskSpace(cache);
		await install(release, partial, log, signal);
		await rename(partial, home);
	} catch (error) {
		await rm(partial, { recursive: true, force: true });
		signal?.throwIfAborted();
		throw await installationError(error, log);
	}
	return installed;
}
