import type { z } from 'zod/v3';
import { unique } from '../interactive/unique';

/** Refuses a button with the index of an earlier one. */
export function uniqueIndexes(
	components: Array<{ type: string; index?: string }>,
	context: z.RefinementCtx,
): void {
	const indexes = components.flatMap(({ type, index }, at) =>
		type === 'button' && index !== undefined ? [{ value: index, path: [at, 'index'] }] : [],
	);
	unique(indexes, context);
}
