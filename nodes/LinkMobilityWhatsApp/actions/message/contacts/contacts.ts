import type { endpoints } from '../../../wire/endpoints';
import { nameParts } from '../../../wire/contact';
import { toRecord, nonBlank, toRows } from '../../panelValues';
import type { Operation } from '../../operation';
import { acceptedItem } from '../acceptedItem';
import { contactCards } from './contactCards';
import { envelope } from '../envelope';
import { options } from '../options';
import { contactLabels } from './contactLabels';
import { to } from '../recipient';

export const contacts: Operation<typeof endpoints.sendMessages> = {
	option: {
		name: 'Send Contacts',
		value: 'sendContacts',
		action: 'Send contacts message',
		description: 'Send contact cards to a recipient who messaged you in the last 24 hours',
	},
	fields: [to, contactCards, options],
	labels: () => contactLabels,
	request: (param, settings) =>
		envelope(param, settings, {
			type: 'contacts',
			contacts: toRows(param('contacts'), 'contact').map(readCard),
		}),
	output: acceptedItem,
};

type Values = Record<string, unknown>;

function readCard(values: Values) {
	const more = toRecord(values.more);
	return {
		name: readName({ ...values, ...more }),
		phones: readRows(values.phones, 'phone', ({ waId, ...phone }) => ({
			...phone,
			waId: toDigits(waId),
		})),
		emails: readRows(values.emails, 'email'),
		org: omitBlank(toRecord(toRecord(more.organisation).details)),
		addresses: readRows(more.addresses, 'address'),
		urls: readRows(more.urls, 'url'),
		birthday: toDate(nonBlank(more.birthday)),
	};
}

/** A blank full name is composed of the other parts. */
function readName(values: Values) {
	const parts = nameParts.map((part) => [part, nonBlank(values[part])] as const);
	const filledParts = parts.flatMap(([, part]) =>
		part === undefined ? [] : [String(part).trim()],
	);
	const formattedName = nonBlank(values.formattedName) ?? nonBlank(filledParts.join(' '));
	return omitBlank({ formattedName, ...Object.fromEntries(parts) });
}

/** The entries that are not blank; undefined if all are. */
function omitBlank(values: Values): Values | undefined {
	const entries = Object.entries(values).filter(([, value]) => nonBlank(value) !== undefined);
	return entries.length ? Object.fromEntries(entries) : undefined;
}

/** The rows that are not blank; undefined if all are. */
function readRows(value: unknown, group: string, readRow = (row: Values) => row) {
	const entries = toRows(value, group).flatMap((row) => omitBlank(readRow(row)) ?? []);
	return entries.length ? entries : undefined;
}

/** A WhatsApp ID has only digits, but users enter it like a phone number. */
const toDigits = (value: unknown) =>
	typeof value === 'string' ? value.replace(/^\s*\+|[\s()-]/g, '') : value;

/** Cuts off the time without converting it, so that no time zone moves the birthday to another day. */
const toDate = (value: unknown) =>
	typeof value === 'string' ? value.trim().replace(/^(\d{4}-\d{2}-\d{2})[T ].*$/s, '$1') : value;
