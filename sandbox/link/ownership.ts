import type { World } from '../world';

/** Whom a call is made for. */
interface Claim {
	platformId: string;
	platformPartnerId: string;
	source: string;
}

/** What of a call belongs to somebody else, in words. */
export function foreignTo({ config }: World, { platformId, platformPartnerId, source }: Claim) {
	if (platformId !== config.platformId) return `platformId ${platformId} is not yours`;
	if (platformPartnerId !== config.platformPartnerId) {
		return `platformPartnerId ${platformPartnerId} is not yours`;
	}
	return config.sources.includes(source) ? undefined : `source ${source} is not yours`;
}
