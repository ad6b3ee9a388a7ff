import {
	MAX_EDITS_IN_24_HOURS,
	MAX_EDITS_IN_30_DAYS,
	NAME_RESERVED_DAYS,
	editableStatuses,
} from '../../../nodes/LinkMobilityWhatsApp/wire/definition/status';
import { HOUR_MS } from '../serviceWindow';
import { notNow, reserved, taken, unfit } from './refusals';
import type { Refusal } from '../../state';
import type { Kept } from './template';

const DAY_MS = 24 * HOUR_MS;

type Named = Pick<Kept, 'name' | 'language'>;

/** A name is there once in each language, and for a while after it was deleted. Source: Meta, template management. */
export function againstCreation(all: Kept[], { name, language }: Named, now: Date) {
	const same = all.filter((one) => one.name === name && one.language === language);
	const living = same.find(({ status }) => status !== 'DELETED');
	if (living) {
		return taken(
			`there is already a template ${name} in ${language}, with the ID ${living.id}. Update that one, or choose another name or language`,
		);
	}
	const last = same.find(({ reservedUntil }) => isLater(reservedUntil, now));
	if (!last) return undefined;
	const until = last.reservedUntil?.slice(0, 10);
	return reserved(
		`the name ${name} is reserved for ${NAME_RESERVED_DAYS} days in ${language}, because an approved template of this name was deleted. Choose another name, or wait until ${until}`,
	);
}

const isLater = (time: string | undefined, now: Date) =>
	time !== undefined && Date.parse(time) > now.getTime();

/** When the name of a template that is deleted now is free: at once, unless it was approved. */
export function freeFrom({ status }: Kept, now: Date): string {
	const days = neverSent.includes(status) ? 0 : NAME_RESERVED_DAYS;
	return new Date(now.getTime() + days * DAY_MS).toISOString();
}

/** The statuses of a template that is not approved, and does not rest after it was. */
const neverSent: readonly string[] = ['PENDING', 'REJECTED'];

/**
 * Which templates can be edited, and how often. Source: L2171-2177.
 *
 * @param category the one it is to have from now on
 */
export function againstEdit(template: Kept, category: string | undefined, now: Date) {
	const { status, edits } = template;
	if (!editableStatuses.includes(status)) {
		return notNow(
			`its status is ${status}, and only templates that are ${editableStatuses.join(', ')} can be edited`,
		);
	}
	if (status !== 'APPROVED') return undefined;
	if (category !== undefined && category !== template.category) {
		return unfit(
			`the category of an approved template cannot be changed from ${template.category}`,
		);
	}
	const [day, month] = [1, 30].map((days) => editsSince(edits, now, days));
	return (
		tooMany(day, MAX_EDITS_IN_24_HOURS, '24 hours') ??
		tooMany(month, MAX_EDITS_IN_30_DAYS, '30 days')
	);
}

const editsSince = (edits: string[], now: Date, days: number) =>
	edits.filter((at) => now.getTime() - Date.parse(at) < days * DAY_MS).length;

const tooMany = (count: number | undefined, most: number, time: string): Refusal | undefined =>
	count === undefined || count < most
		? undefined
		: notNow(
				`an approved template can be edited ${most === 1 ? 'once' : `${most} times`} in ${time}`,
			);

/** Both its ID and its name must be right, and what is disabled stays. Source: Meta, template management. */
export function againstDeletion({ id, name, status }: Kept, named: string) {
	if (name !== named) return unfit(`template ${id} is called ${name}, not ${named}`);
	return status === 'DISABLED' ? unfit('a disabled template cannot be deleted') : undefined;
}
