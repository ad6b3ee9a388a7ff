import { z } from 'zod/v3';
import { NOT_A_LIST, tooManyEntries } from './listReasons';
import { readNumber } from './phone/read';
import { isUserId } from './phone/userId';
import { identifier } from './text';

/** Source: Meta, contacts messages. */
export const MAX_CONTACTS = 257;

/** The parts of a name besides `formattedName`, in spoken order. Message API 1.4.19, Name. */
export const nameParts = ['prefix', 'firstName', 'middleName', 'lastName', 'suffix'] as const;

export const NEEDS_NAME_PART = `needs at least one of ${nameParts.join(', ')} besides formattedName`;

const name = z
	.object(
		{
			formattedName: identifier(),
			prefix: identifier().optional(),
			firstName: identifier().optional(),
			middleName: identifier().optional(),
			lastName: identifier().optional(),
			suffix: identifier().optional(),
		},
		{ required_error: NEEDS_NAME_PART, invalid_type_error: NEEDS_NAME_PART },
	)
	.strict()
	.refine((parts) => nameParts.some((part) => parts[part] !== undefined), NEEDS_NAME_PART);

/** Message API 1.4.19, Address. */
const address = z
	.object({
		street: identifier().optional(),
		city: identifier().optional(),
		state: identifier().optional(),
		zip: identifier().optional(),
		country: identifier().optional(),
		countryCode: identifier().optional(),
		type: identifier().optional(),
	})
	.strict();

/** Message API 1.4.19, Email. */
const email = z
	.object({
		email: identifier().refine(
			(value) => !value || /^[^\s@]+@[^\s@]+$/.test(value),
			'must be an address such as ann@example.com',
		),
		type: identifier().optional(),
	})
	.strict();

export const NEEDS_PHONE = 'needs phone or waId';

/** Any spelling of a number with its country code, sent as written. */
const shownNumber = identifier().superRefine((written, context) => {
	const { reason } = written ? readNumber(written) : {};
	if (reason !== undefined) context.addIssue({ code: z.ZodIssueCode.custom, message: reason });
});

export const NOT_A_WHATSAPP_ID = 'must be the number in digits, such as 46701234567';

/** A number as the digits with its country code, or a user ID. */
const waId = identifier().transform((written, context) => {
	if (!written || isUserId(written)) return written;
	const { number, reason } = readNumber(written, '', !/^\D*0/.test(written));
	if (number !== undefined) return number.replace('+', '');
	const message = /\p{Letter}/u.test(written) ? NOT_A_WHATSAPP_ID : reason;
	context.addIssue({ code: z.ZodIssueCode.custom, message });
	return z.NEVER;
});

/** With `waId` WhatsApp offers to write to the person, without it to invite them. Message API 1.4.19, Phone. */
const phone = z
	.object({
		phone: shownNumber.optional(),
		type: identifier().optional(),
		waId: waId.optional(),
	})
	.strict()
	.refine(({ phone, waId }) => (phone ?? waId) !== undefined, NEEDS_PHONE);

/** Message API 1.4.19, Url. */
const url = z.object({ url: identifier(), type: identifier().optional() }).strict();

/** Message API 1.4.19, Org. */
const org = z
	.object({
		company: identifier().optional(),
		department: identifier().optional(),
		title: identifier().optional(),
	})
	.strict();

/** A day that exists, as YYYY-MM-DD. Source: Meta, contacts messages. */
const birthday = identifier().refine(
	(day) => !day || (/^\d{4}-\d{2}-\d{2}$/.test(day) && isDay(day)),
	'must be a day written as YYYY-MM-DD, such as 1990-12-31',
);

function isDay(day: string): boolean {
	const time = Date.parse(`${day}T00:00:00Z`);
	return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}

/** Message API 1.4.19, Contacts message. The name is required: see docs/decisions.md#contact-name. */
const contact = z
	.object(
		{
			name,
			phones: z.array(phone).min(1).optional(),
			emails: z.array(email).min(1).optional(),
			org: org.optional(),
			addresses: z.array(address).min(1).optional(),
			urls: z.array(url).min(1).optional(),
			birthday: birthday.optional(),
		},
		{ invalid_type_error: 'must be an object with a name' },
	)
	.strict();

const NONE = 'needs at least one contact';

export const contacts = z
	.array(contact, { required_error: NONE, invalid_type_error: NOT_A_LIST })
	.min(1, NONE)
	.refine(
		(list) => list.length <= MAX_CONTACTS,
		(list) => ({ message: tooManyEntries(MAX_CONTACTS, list.length) }),
	);
