import { z } from 'zod/v3';
import { isUserId } from './phone';
import { identifier } from './text';

/** Source: Meta, contacts messages. */
export const MOST_CONTACTS = 257;

/** The parts of a name besides `formattedName`, in the order they are spoken. Source: L1487-1501. */
export const nameParts = ['prefix', 'firstName', 'middleName', 'lastName', 'suffix'] as const;

const NAME_NEEDS =
	'Enter a First Name or a Last Name: a contact needs at least one part of a name besides Full Name';

const name = z
	.object(
		{
			formattedName: identifier('Full Name'),
			prefix: identifier('Prefix').optional(),
			firstName: identifier('First Name').optional(),
			middleName: identifier('Middle Name').optional(),
			lastName: identifier('Last Name').optional(),
			suffix: identifier('Suffix').optional(),
		},
		{ required_error: NAME_NEEDS, invalid_type_error: NAME_NEEDS },
	)
	.strict()
	.refine((given) => nameParts.some((part) => given[part] !== undefined), NAME_NEEDS);

/** Source: L1462-1475. */
const address = z
	.object({
		street: identifier('Street').optional(),
		city: identifier('City').optional(),
		state: identifier('State').optional(),
		zip: identifier('ZIP Code').optional(),
		country: identifier('Country').optional(),
		countryCode: identifier('Country Code').optional(),
		type: identifier('Type').optional(),
	})
	.strict();

/** Source: L1477-1485. */
const email = z
	.object({
		email: identifier('Email').refine(
			(given) => !given || /^[^\s@]+@[^\s@]+$/.test(given),
			'Email must be an address such as ann@example.com',
		),
		type: identifier('Type').optional(),
	})
	.strict();

/** With `waId` WhatsApp offers to write to the person, without it to invite them. Source: L1514-1523. */
const phone = z
	.object({
		phone: identifier('Phone').optional(),
		type: identifier('Type').optional(),
		waId: identifier('WhatsApp ID')
			.refine(
				(id) => !/\p{Letter}/u.test(id) || isUserId(id),
				'WhatsApp ID must be the number in digits, such as 46701234567',
			)
			.optional(),
	})
	.strict()
	.refine(({ phone, waId }) => (phone ?? waId) !== undefined, 'Phone is required');

/** Source: L1525-1533. */
const url = z.object({ url: identifier('URL'), type: identifier('Type').optional() }).strict();

/** Source: L1503-1512. */
const org = z
	.object({
		company: identifier('Company').optional(),
		department: identifier('Department').optional(),
		title: identifier('Title').optional(),
	})
	.strict();

/** A day that exists, as Meta writes it. Source: Meta, contacts messages (B17). */
const birthday = identifier('Birthday').refine(
	(day) => !day || (/^\d{4}-\d{2}-\d{2}$/.test(day) && isDay(day)),
	'Birthday must be a day written as YYYY-MM-DD, such as 1990-12-31',
);

function isDay(day: string): boolean {
	const time = Date.parse(`${day}T00:00:00Z`);
	return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}

/** Source: L902-992; the name is required by Meta and by L1501, in spite of L912. */
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
		{ invalid_type_error: 'Each contact must be an object with a name' },
	)
	.strict();

export const contacts = z
	.array(contact, {
		required_error: 'Contacts needs at least one contact',
		invalid_type_error: 'Contacts must be a list',
	})
	.min(1, 'Contacts needs at least one contact')
	.refine(
		(list) => list.length <= MOST_CONTACTS,
		(list) => ({
			message: `There can be at most ${MOST_CONTACTS} contacts, here are ${list.length}`,
		}),
	);
