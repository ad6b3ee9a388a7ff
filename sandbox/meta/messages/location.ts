import { z } from 'zod/v3';
import { object } from '../../json/object';
import { anyText, number } from '../../json/values';
import { MAX_LATITUDE, MAX_LONGITUDE } from '../../shared';

const degrees = (max: number) =>
	number.refine((value) => Math.abs(value) <= max, `must be from -${max} to ${max}`);

export const location = object({
	latitude: degrees(MAX_LATITUDE),
	longitude: degrees(MAX_LONGITUDE),
	name: anyText.optional(),
	address: anyText.optional(),
});

/** Source: specification, Location message. */
export const locationMessage = object({ type: z.literal('location'), location });
