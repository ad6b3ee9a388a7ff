import { foreignTo } from './ownership';
import { refused } from './errors';
import type { Call } from './handlers';
import type { Refused } from './errors';
import type { World } from '../world';

/** Why a call about templates is not this caller's to make; the plus sign may be missing. Source: A-42. */
export function away(world: World, { path }: Call): Refused | undefined {
	const { platformId = '', platformPartnerId = '', source = '' } = path;
	const number = source.startsWith('+') ? source : `+${source}`;
	const foreign = foreignTo(world, { platformId, platformPartnerId, source: number });
	return foreign === undefined ? undefined : refused('noAccess', foreign);
}
