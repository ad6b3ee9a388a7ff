import type { endpoints } from '../../../wire/endpoints';
import { nameParts } from '../../../wire/contact';
import { toRecord, nonBlank, toRows } from '../../panelValues';
import type { Operation } from '../../operation';
import { acceptedItem } from '../acceptedItem';
import { contactCards } from './contactCards';
import { envelope } from '../envelope';
import { options } from '../options';
import { to } from '../recipient';

export const contacts: Operation<typeof endpoints.sendMessages> = {
	option: {
		name: 'Send Contacts',
		value: 'sendContacts',
		action: 'Send contacts message',
		description: 'Send contact cards to a recipient who messaged you in the last 24 hours',
	},
	fields: [to, contactCards, options],
	request: (param, setting) =>
		envelope(param, setting, {
			type: 'contacts',
			contacts: toRows(param('contacts'), 'contact').map(card),
		}),
	output: acceptedItem,
};

type Given = Record<string, unknown>;

function card(given: Given) {
	const more = toRecord(given.more);
	return {
		name: name({ ...given, ...more }),
		phones: list(given.phones, 'phone', ({ waId, ...phone }) => ({ ...phone, waId: digits(waId) })),
		emails: list(given.emails, 'email'),
		org: present(toRecord(toRecord(more.organisation).details)),
		addresses: list(more.addresses, 'address'),
		urls: list(more.urls, 'url'),
		birthday: day(nonBlank(more.birthday)),
	};
}

/** A blank full name is composed of the other parts. */
function name(given: Given) {
	const parts = nameParts.map((part) => [part, nonBlank(given[part])] as const);
	const whole = parts.flatMap(([, part]) => (part === undefined ? [] : [String(part).trim()]));
	const formattedName = nonBlank(given.formattedName) ?? nonBlank(whole.join(' '));
	return present({ formattedName, ...Object.fromEntries(parts) });
}

/** The entries that are not blank; undefined if all are. */
function present(given: Given): Given | undefined {
	const entries = Object.entries(given).filter(([, value]) => nonBlank(value) !== undefined);
	return entries.length ? Object.fromEntries(entries) : undefined;
}

/** The rows that are not blank; undefined if all are. */
function list(value: unknown, group: string, read = (row: Given) => row) {
	const entries = toRows(value, group).flatMap((row) => present(read(row)) ?? []);
	return entries.length ? entries : undefined;
}

/** A WhatsApp ID has only digits, but users enter it like a phone number. */
const digits = (value: unknown) =>
	typeof value === 'string' ? value.replace(/^\s*\+|[\s()-]/g, '') : value;

/** Cuts off the time without converting it, so that no time zone moves the birthday to another day. */
const day = (value: unknown) =>
	typeof value === 'string' ? value.trim().replace(/^(\d{4}-\d{2}-\d{2})[T ].*$/s, '$1') : value;
