import type { Config } from '../config';
import { refused } from './errors';
import type { Refused } from './errors';

interface Account {
	platformId: string;
	platformPartnerId: string;
	source: string;
}

/** An error for an account that is not the caller's; undefined for the caller's own. */
export function refuseForeign(
	config: Config,
	{ platformId, platformPartnerId, source }: Account,
): Refused | undefined {
	const foreign =
		(platformId !== config.platformId && `platformId ${platformId}`) ||
		(platformPartnerId !== config.platformPartnerId && `platformPartnerId ${platformPartnerId}`) ||
		(!config.sources.includes(source) && `source ${source}`);
	return foreign ? refused('noAccess', `${foreign} is not yours`) : undefined;
}
