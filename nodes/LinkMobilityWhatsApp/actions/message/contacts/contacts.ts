import type { endpoints } from '../../../wire/endpoints';
import { nameParts } from '../../../wire/contact';
import { international } from '../../../wire/phone';
import { isE164 } from '../../../wire/phone/international';
import { toRecord, nonBlank, toRows } from '../../panelValues';
import type { Operation } from '../../operation';
import { acceptedItem } from '../acceptedItem';
import { contactCards } from './contactCards';
import { checkOnly } from '../checkOnly';
import { defaultCountryCode, envelope } from '../envelope';
import { advancedOptions, options } from '../options';
import { optionsOf } from '../../optionValues';
import { contactLabels } from './contactLabels';
import { messagePreview } from '../preview/messagePreview';
import { toWithinWindow } from '../serviceWindow';

export const contacts: Operation<typeof endpoints.sendMessages> = {
	option: {
		name: 'Send Contacts',
		value: 'sendContacts',
		action: 'Send contacts message',
		description: 'Send contact cards to a recipient who messaged you in the last 24 hours',
	},
	fields: [toWithinWindow, contactCards, checkOnly, options, advancedOptions],
	labels: () => contactLabels,
	request(param, settings) {
		const country = defaultCountryCode(optionsOf(param));
		return envelope(param, settings, {
			type: 'contacts',
			contacts: toRows(param('contacts'), 'contact').map((card) => readCard(card, country)),
		});
	},
	output: acceptedItem,
	preview: messagePreview,
};

type Values = Record<string, unknown>;

function readCard(values: Values, country: string) {
	const more = toRecord(values.more);
	return {
		name: readName({ ...values, ...more }),
		phones: readRows(values.phones, 'phone', ({ phone, waId, ...row }) => ({
			phone: withCountryCode(phone, country),
			...row,
			waId: withCountryCode(waId, country),
		})),
		emails: readRows(values.emails, 'email'),
		org: omitBlank(toRecord(toRecord(more.organization).details)),
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

/** A national number with the default country code; any other value unchanged, for the schema to check. */
function withCountryCode(value: unknown, country: string): unknown {
	if (!country || (typeof value !== 'string' && typeof value !== 'number')) return value;
	const written = String(value);
	if (isE164(international(written))) return value;
	const number = international(written, country);
	return isE164(number) ? number : value;
}

/** Cuts off the time without converting it, so that no time zone moves the birthday to another day. */
const toDate = (value: unknown) =>
	typeof value === 'string' ? value.trim().replace(/^(\d{4}-\d{2}-\d{2})[T ].*$/s, '$1') : value;
