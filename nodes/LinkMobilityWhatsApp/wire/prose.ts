import { z } from 'zod/v3';
import { words } from './lenient';

/** Text that a person wrote, as it came, unlike technical fields: docs/decisions.md#stray-whitespace. */
export const prose = z
	.unknown()
	.transform((value) =>
		typeof value === 'string' && value.trim() !== '' ? value : words.parse(value),
	);
