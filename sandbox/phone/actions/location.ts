import { z } from 'zod/v3';
import { number } from '../../json/values';
import { MAX_LATITUDE, MAX_LONGITUDE } from '../../shared';
import { action, quoted } from './action';

const degrees = (label: string, max: number, example: string) =>
	z
		.unknown()
		.refine(
			(value) => Math.abs(number.safeParse(value).data ?? Infinity) <= max,
			`${label} must be a number from -${max} to ${max}, such as ${example}`,
		)
		.pipe(number);

/** Where the person is. Source: Meta, location messages webhook. */
export const sendLocation = action(
	z.object({
		latitude: degrees('Latitude', MAX_LATITUDE, '59.3293'),
		longitude: degrees('Longitude', MAX_LONGITUDE, '18.0686'),
		name: z.string().optional(),
		address: z.string().optional(),
		quoted,
	}),
	({ quoted: wamid, ...location }) => ({
		quoted: wamid,
		content: { contentType: 'LOCATION', location },
	}),
);
