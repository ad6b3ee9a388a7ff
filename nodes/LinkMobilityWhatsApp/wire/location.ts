import { z } from 'zod/v3';
import { withoutSpaceAround } from './whitespace';
import { optional } from './optional';
import { text } from './text';

/** Degrees north of the equator; south is negative. */
export const MAX_LATITUDE = 90;

/** Degrees east of Greenwich; west is negative. */
export const MAX_LONGITUDE = 180;

/** A decimal comma, as in much of Europe; `59,3293,18` could be two numbers. */
const DECIMAL_COMMA = /^-?\d+,\d+$/;

/** The number that a text such as `59.33` or `59,33` stands for; blank text counts as missing. */
const number = (value: unknown) => {
	if (typeof value !== 'string') return value ?? undefined;
	// Web pages write a minus sign and not a hyphen.
	const text = withoutSpaceAround(value).replace('\u2212', '-');
	if (text === '') return undefined;
	return Number(DECIMAL_COMMA.test(text) ? text.replace(',', '.') : text);
};

const degrees = (max: number, example: string) => {
	const message = `must be a number from -${max} to ${max}, such as ${example}`;
	return z.preprocess(
		number,
		z
			.number({ required_error: 'is required', invalid_type_error: message })
			.min(-max, message)
			.max(max, message),
	);
};

/** WhatsApp shows the address only if there is a name. Message API 1.4.19, Location message. */
export const location = z
	.object({
		latitude: degrees(MAX_LATITUDE, '59.3293'),
		longitude: degrees(MAX_LONGITUDE, '18.0686'),
		name: optional(text(Infinity)),
		address: optional(text(Infinity)),
	})
	.strict();
