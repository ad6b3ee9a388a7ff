import { z } from 'zod/v3';
import { object } from '../../json/object';
import { anyText, list, text } from '../../json/values';
import { MAX_CONTACTS } from '../../shared';

const words = anyText.optional();

const partNames = ['prefix', 'firstName', 'middleName', 'lastName', 'suffix'] as const;

const parts = {
	prefix: words,
	firstName: words,
	middleName: words,
	lastName: words,
	suffix: words,
};

/** Source: specification, Name; docs/decisions.md#contact-name. */
const name = object({ formattedName: text(), ...parts }).refine(
	(value) => partNames.some((part) => value[part]),
	`must have one of ${partNames.join(', ')} in addition to formattedName`,
);

/** Source: specification, Address, Email, Org, Phone, Url. */
const address = object({
	street: words,
	city: words,
	state: words,
	zip: words,
	country: words,
	countryCode: words,
	type: words,
});
const email = object({ email: words, type: words });
const org = object({ company: words, department: words, title: words });
const phone = object({ phone: words, type: words, waId: words });
const url = object({ url: words, type: words });

const contact = object({
	name,
	birthday: anyText
		.refine((value) => /^\d{4}-\d{2}-\d{2}$/.test(value), 'must be written as YYYY-MM-DD')
		.optional(),
	addresses: z.array(address).optional(),
	emails: z.array(email).optional(),
	org: org.optional(),
	phones: z.array(phone).optional(),
	urls: z.array(url).optional(),
});

/** Source: specification, Contacts message; Meta, contacts messages. */
export const contactsMessage = object({
	type: z.literal('contacts'),
	contacts: list(contact, MAX_CONTACTS),
});
