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

type Given = Record<string, unknown>;

function card(given: Given) {
	const more = fields(given.more);
	return {
		name: name({ ...given, ...more }),
		phones: list(given.phones, 'phone', ({ waId, ...phone }) => ({ ...phone, waId: digits(waId) })),
		emails: list(given.emails, 'email'),
		org: present(fields(fields(more.organisation).details)),
		addresses: list(more.addresses, 'address'),
		urls: list(more.urls, 'url'),
		birthday: day(filled(more.birthday)),
	};
}

/** The whole name is made of its parts where it is left blank. */
function name(given: Given) {
	const parts = nameParts.map((part) => [part, filled(given[part])] as const);
	const whole = parts.flatMap(([, part]) => (part === undefined ? [] : [String(part).trim()]));
	const formattedName = filled(given.formattedName) ?? filled(whole.join(' '));
	return present({ formattedName, ...Object.fromEntries(parts) });
}

/** What is filled in of it, or nothing when nothing is. */
function present(given: Given): Given | undefined {
	const entries = Object.entries(given).filter(([, value]) => filled(value) !== undefined);
	return entries.length ? Object.fromEntries(entries) : undefined;
}

/** The rows that have anything in them, or nothing when none has. */
function list(value: unknown, group: string, read = (row: Given) => row) {
	const entries = rows(value, group).flatMap((row) => present(read(row)) ?? []);
	return entries.length ? entries : undefined;
}

/** WhatsApp's ID of a person is their number in digits; people write it like any number. */
const digits = (value: unknown) =>
	typeof value === 'string' ? value.replace(/^\s*\+|[\s()-]/g, '') : value;

/** The day as it is written, of a date with a time too: its time zone must not move a birthday. */
const day = (value: unknown) =>
	typeof value === 'string' ? value.trim().replace(/^(\d{4}-\d{2}-\d{2})[T ].*$/s, '$1') : value;
