import { z } from 'zod/v3';
import { sections } from '../../../../wire/interactive/products';
import { location } from '../../../../wire/location';
import { link } from '../../../../wire/media';
import {
	couponCode,
	flowData,
	LONGEST_OFFER_COUPON,
	LONGEST_URL,
} from '../../../../wire/template/button';
import { LONGEST_HEADER_VALUE } from '../../../../wire/template/header';
import { oneTimeCode } from '../../../../wire/template/template';
import { value } from '../../../../wire/template/value';
import { identifier } from '../../../../wire/text';

const text = identifier('Value');
const address = link('Value');
const { latitude, longitude } = location.shape;

const FILE =
	'Value must be a link that starts with http:// or https://, or a media ID, which is all digits; a file from another node cannot be sent itself';

/** A link or a media ID in one field: a value of digits only is a media ID. */
const file = text.transform((entered, context) => {
	if (/^\d+$/.test(entered)) return { id: entered };
	if (/^https?:/i.test(entered)) {
		const parsed = address.safeParse(entered);
		if (parsed.success) return { link: parsed.data };
		parsed.error.issues.forEach(context.addIssue);
	} else {
		context.addIssue({ code: z.ZodIssueCode.custom, message: FILE });
	}
	return z.NEVER;
});

/** What each kind of slot accepts. The keys are part of the field IDs in saved workflows. */
export const slotSchemas = {
	'header.text': value('Value', LONGEST_HEADER_VALUE),
	'header.image': file,
	'header.video': file,
	'header.document': file,
	'header.file_name': text,
	'header.latitude': latitude,
	'header.longitude': longitude,
	'header.place_name': text,
	'header.address': text,
	body: value('Value'),
	'button.url': value('Value', LONGEST_URL),
	'button.payload': text,
	'button.copy_code': couponCode('Value'),
	'button.offer_code': couponCode('Value', LONGEST_OFFER_COUPON),
	'button.flow_token': text,
	'button.flow_data': flowData,
	'button.thumbnail_product_id': text,
	'button.product_ids': sections,
	'offer.expires': z.unknown(),
	code: oneTimeCode,
} as const satisfies Record<string, z.ZodTypeAny>;
export type SlotKind = keyof typeof slotSchemas;
