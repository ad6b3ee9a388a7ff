import { z } from 'zod/v3';
import { orDefault } from './orDefault';

/**
 * A whole number from 1 to a maximum.
 *
 * @param label the field as the panel calls it
 * @param unit such as `megabytes`; left out for a count
 */
export function numberUpTo(label: string, range: { default: number; max: number }, unit?: string) {
	const kind = unit === undefined ? 'a whole number' : `a whole number of ${unit}`;
	const message = `${label} must be ${kind} from 1 to ${range.max}`;
	const number = z.coerce.number({ invalid_type_error: message }).int(message);
	return orDefault(range.default, number.min(1, message).max(range.max, message));
}
