import { z } from 'zod/v3';
import { sections } from '../interactive/products';
import { location } from '../location';
import { link } from '../media';
import { identifier } from '../text';
import { couponCode, flowData, LONGEST_OFFER_COUPON, LONGEST_URL } from './button';
import { LONGEST_HEADER_VALUE } from './header';
import { oneTimeCode } from './template';
import { value } from './value';

const text = identifier('Value');
const address = link('Value');
const { latitude, longitude } = location.shape;

const FILE =
	'Value must be a link that starts with http:// or https://, or a media ID, which is all digits; a file from another node cannot be sent itself';

/** A file by one value, which shows by itself whether it is where the file is or its media ID. */
const file = text.transform((given, context) => {
	if (/^\d+$/.test(given)) return { id: given };
	if (/^https?:/i.test(given)) {
		const parsed = address.safeParse(given);
		if (parsed.success) return { link: parsed.data };
		parsed.error.issues.forEach(context.addIssue);
	} else {
		context.addIssue({ code: z.ZodIssueCode.custom, message: FILE });
	}
	return z.NEVER;
});

/** What can stand open in a template, as its fields are called, and what may be put there. */
export const blanks = {
	Header: value('Value', LONGEST_HEADER_VALUE),
	'Header Image': file,
	'Header Video': file,
	'Header Document': file,
	'Header File Name': text,
	'Header Latitude': latitude,
	'Header Longitude': longitude,
	'Header Place Name': text,
	'Header Address': text,
	Body: value('Value'),
	'Button URL': value('Value', LONGEST_URL),
	'Button Payload': text,
	'Button Copy Code': couponCode('Value'),
	'Button Offer Code': couponCode('Value', LONGEST_OFFER_COUPON),
	'Button Flow Token': text,
	'Button Flow Data': flowData,
	'Button Thumbnail Product ID': text,
	'Button Product IDs': sections,
	'Offer Expires': z.unknown(),
	Code: oneTimeCode,
} as const satisfies Record<string, z.ZodTypeAny>;
export type BlankKind = keyof typeof blanks;
