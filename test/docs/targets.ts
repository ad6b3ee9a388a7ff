import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join, normalize, relative, resolve } from 'node:path';
import manifest from '../../package.json';
import { anchorsOf } from './markdown';

export const root = resolve(__dirname, '../..');
export const read = (path: string) => readFileSync(join(root, path), 'utf8');

export const REPOSITORY = manifest.repository.url.replace(/^git\+|\.git$/g, '');

/** The addresses under which the files of this repository are served; the path of the file follows. */
const SERVED = [
	...['/tree/main', '/blob/main', ''].map((part) => REPOSITORY + part),
	`${REPOSITORY.replace('https://github.com', 'https://cdn.jsdelivr.net/gh')}@main`,
];

/** Parts of the repository's website that are not files. */
const NO_FILE = /^(issues|security)(\/|$)/;

/** A link of a page as the path of a file in this repository, and an anchor in it; `undefined` for the web. */
function localTarget(page: string, link: string): { path: string; anchor?: string } | undefined {
	const [address = '', anchor] = link.split('#');
	const served = SERVED.find((start) => address === start || address.startsWith(`${start}/`));
	if (served !== undefined) {
		const path = address.slice(served.length + 1) || 'README.md';
		return NO_FILE.test(path) ? undefined : { path: normalize(path), anchor };
	}
	if (/^[a-z]+:/.test(address)) return undefined;
	const path = address ? relative(root, resolve(root, dirname(page), address)) : page;
	return { path, anchor };
}

/** True for a link to another website. */
export const isExternal = (link: string) =>
	/^https?:/.test(link) && localTarget('', link) === undefined && !link.startsWith(REPOSITORY);

/** True if the file or folder exists with the same case, even on a case-insensitive file system. */
function isThere(path: string): boolean {
	const place = join(root, path);
	return existsSync(place) && realpathSync.native(place) === join(realpathSync.native(root), path);
}

/** Why a link is broken; `undefined` if its target exists or is another website. */
export function broken(page: string, link: string): string | undefined {
	const target = localTarget(page, link);
	if (!target) return undefined;
	const { path, anchor } = target;
	if (!isThere(path)) return `${page}: ${link}: there is no ${path}`;
	if (anchor === undefined || anchorsOf(read(path)).has(anchor)) return undefined;
	return `${page}: ${link}: ${path} has no #${anchor}`;
}
