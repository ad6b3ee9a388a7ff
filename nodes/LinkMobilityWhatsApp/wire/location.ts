import { z } from 'zod/v3';
import { identifier } from './text';

/** Degrees north of the equator; south is negative. */
export const NORTHERNMOST = 90;

/** Degrees east of Greenwich; west is negative. */
export const EASTERNMOST = 180;

/** One comma between digits, as much of Europe writes it; `59,3293,18` could be two numbers. */
const DECIMAL_COMMA = /^\s*-?\d+,\d+\s*$/;

/** Fields hand over text, and expressions often do: `"59.33"` and `"59,33"` are as good as 59.33. */
const number = (value: unknown) => {
	if (typeof value !== 'string') return value ?? undefined;
	if (value.trim() === '') return undefined;
	return Number(DECIMAL_COMMA.test(value) ? value.replace(',', '.') : value);
};

const degrees = (label: string, furthest: number, example: string) => {
	const words = `${label} must be a number from -${furthest} to ${furthest}, such as ${example}`;
	return z.preprocess(
		number,
		z
			.number({ required_error: `${label} is required`, invalid_type_error: words })
			.min(-furthest, words)
			.max(furthest, words),
	);
};

/** WhatsApp shows an address only under a name. Source: L803-827. */
export const location = z
	.object({
		latitude: degrees('Latitude', NORTHERNMOST, '59.3293'),
		longitude: degrees('Longitude', EASTERNMOST, '18.0686'),
		name: identifier('Name').optional(),
		address: identifier('Address').optional(),
	})
	.strict();
