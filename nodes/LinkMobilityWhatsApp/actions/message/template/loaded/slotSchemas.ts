import { z } from 'zod/v3';
import { flag } from '../../../../wire/flag';
import { sections } from '../../../../wire/interactive/productMessages';
import { location } from '../../../../wire/location';
import { link } from '../../../../wire/media';
import {
	MAX_OFFER_COUPON_LENGTH,
	couponCode,
	flowData,
	payload,
} from '../../../../wire/template/filledInButton';
import { MAX_HEADER_VALUE_LENGTH } from '../../../../wire/template/filledInHeader';
import { oneTimeCode } from '../../../../wire/template/templateMessage';
import { MAX_URL_LENGTH } from '../../../../wire/template/urlParameter';
import { value } from '../../../../wire/template/value';
import { identifier } from '../../../../wire/text';

const text = identifier();
const { latitude, longitude } = location.shape;

const FILE =
	'must be a link that starts with http:// or https://, or a media ID, which is all digits; a file from another node cannot be sent directly';

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

/** What each kind of slot accepts. The keys are part of the field IDs in saved workflows. */
export const slotSchemas = {
	'header.text': value(MAX_HEADER_VALUE_LENGTH),
	'header.image': file,
	'header.video': file,
	'header.document': file,
	'header.file_name': text,
	'header.latitude': latitude,
	'header.longitude': longitude,
	'header.place_name': text,
	'header.address': text,
	body: value(),
	'button.url': value(MAX_URL_LENGTH),
	'button.payload': payload,
	'button.copy_code': couponCode(),
	'button.offer_code': couponCode(MAX_OFFER_COUPON_LENGTH),
	'button.flow_token': text,
	'button.flow_data': flowData,
	'button.meta_spelling': flag(),
	'button.thumbnail_product_id': text,
	'button.product_ids': sections,
	'offer.expires': z.unknown(),
	code: oneTimeCode,
} as const satisfies Record<string, z.ZodTypeAny>;
export type SlotKind = keyof typeof slotSchemas;
