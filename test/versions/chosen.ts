import { releases } from '../../scripts/n8nReleases';
import type { N8nRelease } from '../../scripts/n8nReleases';
import { UserError } from '../../scripts/userError';

/** The environment variable that hands the chosen versions to the suite, with commas in between. */
export const VERSIONS = 'LINKMOBILITY_N8N_VERSIONS';

/**
 * @param names versions, or the beginnings of some: `2.14` stands for every release of n8n 2.14
 * @returns the releases that the names stand for, or all if there are no names
 * @throws UserError if a name stands for no release that the package is tested with
 */
export function chosenReleases(names: readonly string[]): N8nRelease[] {
	const isMeant = (name: string, { n8n }: N8nRelease) => n8n === name || n8n.startsWith(`${name}.`);
	const unknown = names.filter((name) => !releases.some((release) => isMeant(name, release)));
	if (unknown.length) {
		const known = releases.map(({ n8n }) => n8n).join(', ');
		throw new UserError(
			`The package is not tested with n8n ${unknown.join(', ')}. Choose from ${known}.`,
		);
	}
	return releases.filter(
		(release) => !names.length || names.some((name) => isMeant(name, release)),
	);
}
