/* eslint-disable @n8n/community-nodes/no-restricted-imports */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { x as extract } from 'tar';
import { command } from './command';
import { root } from './paths';
import { Sentence } from './sentence';

/**
 * Builds and packs this package and unpacks the tarball where n8n keeps community packages, as n8n's
 * own installation does. Only this proves what a user gets: a link to the clone would bring along
 * the clone's zod and n8n-workflow.
 *
 * @param n8nFolder n8n's user folder
 */
export async function installPackage(n8nFolder: string): Promise<void> {
	const npm = (...args: string[]) => command('npm', args, { cwd: root });
	const built = await npm('run', 'build');
	if (!built.ok) throw new Sentence(`The package could not be built:\n${readable(built.all)}`);
	const packages = join(n8nFolder, '.n8n', 'nodes', 'node_modules');
	await mkdir(packages, { recursive: true });
	const packed = await npm('pack', '--json', '--pack-destination', packages);
	if (!packed.ok) throw new Sentence(`The package could not be packed:\n${packed.all}`);
	const [{ name, filename }] = JSON.parse(packed.stdout) as [{ name: string; filename: string }];
	const target = join(packages, name);
	await rm(target, { recursive: true, force: true });
	await mkdir(target, { recursive: true });
	await extract({ file: join(packages, filename), cwd: target, strip: 1 });
	await rm(join(packages, filename));
	await withoutDevelopment(join(target, 'package.json'));
}

/** n8n drops these before it installs a package, and so nothing of them is there at run time. */
async function withoutDevelopment(file: string): Promise<void> {
	const manifest = JSON.parse(await readFile(file, 'utf8')) as Record<string, unknown>;
	delete manifest.devDependencies;
	delete manifest.peerDependencies;
	await writeFile(file, JSON.stringify(manifest, null, 2));
}

/** What the build said, without the animation it drew for a terminal. */
const readable = (output: string) =>
	stripVTControlCharacters(output)
		.split(/[\r\n]+/)
		.filter((line) => /error/i.test(line) && !line.startsWith('npm '))
		.join('\n');
