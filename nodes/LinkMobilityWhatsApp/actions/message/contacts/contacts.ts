import type { endpoints } from '../../../wire/endpoints';
import { nameParts } from '../../../wire/contact';
import { fields, filled, rows } from '../../given';
import type { Operation } from '../../operation';
import { accepted } from '../accepted';
import { cards } from './cards';
import { envelope } from '../envelope';
import { options } from '../options';
import { contactLabels } from './labels';
import { to } from '../recipient';

export const contacts: Operation<typeof endpoints.sendMessages> = {
	option: {
		name: 'Send Contacts',
		value: 'sendContacts',
		action: 'Send contacts message',
		description: 'Pass on contact cards to someone who wrote to you in the last 24 hours',
	},
	fields: [to, cards, options],
	labels: () => contactLabels,
	request: (param, setting) =>
		envelope(param, setting, {
			type: 'contacts',
			contacts: rows(param('contacts'), 'contact').map(card),
		}),
	output: accepted,
};

type Row = Record<string, unknown>;

function card(row: Row) {
	const more = fields(row.more);
	return {
		name: name({ ...row, ...more }),
		phones: list(row.phones, 'phone', ({ waId, ...phone }) => ({ ...phone, waId: digits(waId) })),
		emails: list(row.emails, 'email'),
		org: present(fields(fields(more.organisation).details)),
		addresses: list(more.addresses, 'address'),
		urls: list(more.urls, 'url'),
		birthday: day(filled(more.birthday)),
	};
}

/** A blank Full Name is made of the other parts. */
function name(row: Row) {
	const parts = nameParts.map((part) => [part, filled(row[part])] as const);
	const whole = parts.flatMap(([, part]) => (part === undefined ? [] : [String(part).trim()]));
	const formattedName = filled(row.formattedName) ?? filled(whole.join(' '));
	return present({ formattedName, ...Object.fromEntries(parts) });
}

/** The entries that are not blank; undefined if all are. */
function present(row: Row): Row | undefined {
	const entries = Object.entries(row).filter(([, value]) => filled(value) !== undefined);
	return entries.length ? Object.fromEntries(entries) : undefined;
}

/** The rows with at least one value; undefined if there are none. */
function list(value: unknown, group: string, read = (row: Row) => row) {
	const entries = rows(value, group).flatMap((row) => present(read(row)) ?? []);
	return entries.length ? entries : undefined;
}

/** A WhatsApp ID in digits; people write it like a phone number. */
const digits = (value: unknown) =>
	typeof value === 'string' ? value.replace(/^\s*\+|[\s()-]/g, '') : value;

/** The day of a date with a time, as it is written: a time zone must not change it. */
const day = (value: unknown) =>
	typeof value === 'string' ? value.trim().replace(/^(\d{4}-\d{2}-\d{2})[T ].*$/s, '$1') : value;
