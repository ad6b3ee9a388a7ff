import { z } from 'zod/v3';
import { callers } from './callers';
import { flag } from './flag';
import { files } from './media';
import { identifier } from './text';

/** What LINK's gate takes for an acknowledgement, with status 200. Source: api-notes 3.1. */
export const ACKNOWLEDGED = 'OK';

/** The largest file that is taken in, in megabytes; a person can send no larger than the most. */
export const megabytes = {
	default: files.video.megabytes,
	max: files.document.megabytes,
};

/** So long a file may take to arrive, in seconds. */
export const seconds = { default: 60, max: 600 } as const;

const blank = new Set<unknown>([undefined, null, '']);

const whole = (
	label: string,
	unit: string,
	{ default: usual, max }: { default: number; max: number },
) => {
	const message = `${label} must be a whole number of ${unit} from 1 to ${max}`;
	return z.preprocess(
		(given) => (blank.has(given) ? usual : given),
		z.coerce.number({ invalid_type_error: message }).int(message).min(1, message).max(max, message),
	);
};

/** The trigger's options, as the panel gives them. */
export const receiving = z.object({
	acknowledgement: z.preprocess(
		(given) => (blank.has(given) ? ACKNOWLEDGED : given),
		z.coerce.string(),
	),
	allowList: callers,
	allowPrivate: flag('Allow Private Addresses').default(false),
	downloadMedia: flag('Download Media').default(false),
	ignoreDuplicates: flag('Ignore Duplicates').default(true),
	includeRaw: flag('Include Raw').default(false),
	mediaField: z.preprocess(
		(given) => (blank.has(given) ? 'data' : given),
		identifier('Media Field').refine(
			(name) => /^[\w-]+$/.test(name),
			'Media Field may have letters, digits, hyphens and underscores only, such as data',
		),
	),
	mediaSizeLimit: whole('Media Size Limit', 'megabytes', megabytes),
	mediaTimeout: whole('Media Timeout', 'seconds', seconds),
	onlyAdvance: flag('Only Advance Status').default(false),
	unknownEvents: flag('Unknown Events').default(false),
});
export type Receiving = z.output<typeof receiving>;
