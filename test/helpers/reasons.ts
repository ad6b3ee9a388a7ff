import type { z } from 'zod/v3';
import { refusalsOf } from '../../nodes/LinkMobilityWhatsApp/wire/refusals';

/**
 * What a schema of LINK's API refused, each as its path and the reason, or the reason alone for the
 * value as a whole; undefined for nothing.
 */
export const reasons = (error: z.ZodError | undefined): string[] | undefined =>
	error &&
	refusalsOf(error).map(({ path, reason }) =>
		path.length ? `${path.join('.')} ${reason}` : reason,
	);
