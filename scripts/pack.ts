import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { x as extract } from 'tar';
import { command } from './command';
import { root } from './paths';
import { say } from './run';
import { UserError } from './userError';

/**
 * Builds and packs this package and unpacks the tarball where n8n keeps community packages, as n8n's
 * own installation does. A symlink to the clone would not do: the nodes would load the clone's zod and
 * n8n-workflow instead of n8n's.
 *
 * @param n8nFolder n8n's user folder
 */
export async function installPackage(n8nFolder: string, signal?: AbortSignal): Promise<void> {
	const packages = join(n8nFolder, '.n8n', 'nodes', 'node_modules');
	const stamp = join(packages, '.built-from');
	const fingerprint = await fingerprintOfSources();
	if (existsSync(stamp) && (await readFile(stamp, 'utf8')) === fingerprint) return;
	await rm(stamp, { force: true });
	say('Building and packing the nodes …');
	const npm = (...args: string[]) => command('npm', args, { cwd: root, signal });
	const built = await npm('run', 'build');
	if (!built.ok) throw new UserError(`The package could not be built:\n${errorLines(built.all)}`);
	await mkdir(packages, { recursive: true });
	const packed = await npm('pack', '--json', '--pack-destination', packages);
	if (!packed.ok) throw new UserError(`The package could not be packed:\n${packed.all}`);
	const [{ name, filename }] = JSON.parse(packed.stdout) as [{ name: string; filename: string }];
	const target = join(packages, name);
	await rm(target, { recursive: true, force: true });
	await mkdir(target, { recursive: true });
	await extract({ file: join(packages, filename), cwd: target, strip: 1 });
	await rm(join(packages, filename));
	await dropDevelopmentDependencies(join(target, 'package.json'));
	await writeFile(stamp, fingerprint);
}

/** A hash of all sources of the tarball, to skip the build when nothing changed. */
async function fingerprintOfSources(): Promise<string> {
	const folders = ['nodes', 'credentials', 'icons'];
	const files = await Promise.all(
		folders.map(async (folder) =>
			(await readdir(join(root, folder), { recursive: true, withFileTypes: true }))
				.filter((entry) => entry.isFile())
				.map((entry) => join(entry.parentPath, entry.name)),
		),
	);
	const manifests = ['package.json', 'tsconfig.json', 'gulpfile.js'].map((file) =>
		join(root, file),
	);
	const hash = createHash('sha256');
	for (const file of [...files.flat().sort(), ...manifests]) {
		hash.update(file).update(await readFile(file));
	}
	return hash.digest('hex');
}

/** n8n removes these before it installs a package, so they are missing at run time. */
async function dropDevelopmentDependencies(file: string): Promise<void> {
	const manifest = JSON.parse(await readFile(file, 'utf8')) as Record<string, unknown>;
	delete manifest.devDependencies;
	delete manifest.peerDependencies;
	await writeFile(file, JSON.stringify(manifest, null, 2));
}

/** The error lines of the build's output, without its terminal animation. */
const errorLines = (output: string) =>
	stripVTControlCharacters(output)
		.split(/[\r\n]+/)
		.filter((line) => /error/i.test(line) && !line.startsWith('npm '))
		.join('\n');
