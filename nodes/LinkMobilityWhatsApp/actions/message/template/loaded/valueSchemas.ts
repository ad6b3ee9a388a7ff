import { z } from 'zod/v3';
import { sections } from '../../../../wire/interactive/products';
import { location } from '../../../../wire/location';
import { link } from '../../../../wire/media';
import {
	MAX_OFFER_COUPON_LENGTH,
	MAX_URL_LENGTH,
	couponCode,
	flowData,
} from '../../../../wire/template/button';
import { MAX_HEADER_VALUE_LENGTH } from '../../../../wire/template/header';
import { oneTimeCode } from '../../../../wire/template/template';
import { value } from '../../../../wire/template/value';
import { identifier } from '../../../../wire/text';

const text = identifier();
const { latitude, longitude } = location.shape;

const FILE =
	'must be a link that starts with http:// or https://, or a media ID, which is all digits; a file from another node cannot be sent itself';

/** A file, by its link or by its media ID, which has digits only. */
const file = text.transform((source, context) => {
	if (/^\d+$/.test(source)) return { id: source };
	if (/^https?:/i.test(source)) {
		const parsed = link.safeParse(source);
		if (parsed.success) return { link: parsed.data };
		parsed.error.issues.forEach(context.addIssue);
	} else {
		context.addIssue({ code: z.ZodIssueCode.custom, message: FILE });
	}
	return z.NEVER;
});

/** The values that a template can need, by the names of their fields, with a schema for each. */
export const valueSchemas = {
	Header: value(MAX_HEADER_VALUE_LENGTH),
	'Header Image': file,
	'Header Video': file,
	'Header Document': file,
	'Header File Name': text,
	'Header Latitude': latitude,
	'Header Longitude': longitude,
	'Header Place Name': text,
	'Header Address': text,
	Body: value(),
	'Button URL': value(MAX_URL_LENGTH),
	'Button Payload': text,
	'Button Copy Code': couponCode(),
	'Button Offer Code': couponCode(MAX_OFFER_COUPON_LENGTH),
	'Button Flow Token': text,
	'Button Flow Data': flowData,
	'Button Thumbnail Product ID': text,
	'Button Product IDs': sections,
	'Offer Expires': z.unknown(),
	Code: oneTimeCode,
} as const satisfies Record<string, z.ZodTypeAny>;
export type BlankKind = keyof typeof valueSchemas;
