import { rm, symlink } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import type { InstalledN8n } from './installedN8n';
import { root } from './paths';

/**
 * Makes nodes in a folder of the clone load n8n's own modules. Node looks for modules in all parent folders before
 * it looks where n8n tells it to, so they would load the clone's n8n-workflow and zod. Elsewhere, and where users
 * install the nodes, no parent folder has any, and no link is needed.
 *
 * @param n8nFolder n8n's user folder
 */
export async function linkModulesOfN8n(
	{ n8n }: Pick<InstalledN8n, 'n8n'>,
	n8nFolder: string,
): Promise<void> {
	if (!n8nFolder.startsWith(root + sep)) return;
	const link = join(n8nFolder, 'node_modules');
	await rm(link, { force: true });
	// Windows allows a junction without special rights. Elsewhere the type has no effect.
	await symlink(resolve(n8n, '../../..'), link, 'junction');
}
