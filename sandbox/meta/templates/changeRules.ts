import {
	MAX_EDITS_IN_24_HOURS,
	MAX_EDITS_IN_30_DAYS,
	NAME_RESERVED_DAYS,
	editableStatuses,
} from '../../shared';
import type { Refusal } from '../../state';
import { DAY_MS } from '../serviceWindow';
import { cannotChangeNow, invalidParameter, nameReserved, nameTaken } from './refusals';
import type { Template } from './template';

/**
 * A name exists once per language, and stays reserved for a while after an approved template was
 * deleted. Source: Meta, template management.
 */
export function refuseCreation(
	templates: Template[],
	{ name, language }: Pick<Template, 'name' | 'language'>,
	now: Date,
): Refusal | undefined {
	const same = templates.filter((one) => one.name === name && one.language === language);
	const existing = same.find(({ status }) => status !== 'DELETED');
	if (existing) {
		return nameTaken(
			`there is already a template ${name} in ${language}, with the ID ${existing.id}. Update that one, or choose another name or language`,
		);
	}
	const isReserved = (until: string | undefined) =>
		until !== undefined && Date.parse(until) > now.getTime();
	const deleted = same.find((template) => isReserved(template.reservedUntil));
	if (!deleted) return undefined;
	const until = deleted.reservedUntil?.slice(0, 10);
	return nameReserved(
		`the name ${name} is reserved for ${NAME_RESERVED_DAYS} days in ${language}, because an approved template of this name was deleted. Choose another name, or wait until ${until}`,
	);
}

/** The statuses of a template that was never approved. */
const neverApproved: ReadonlyArray<Template['status']> = ['PENDING', 'REJECTED'];

/** When the name of a template that is deleted now is free again: at once if it was never approved. */
export function reservedUntil({ status }: Template, now: Date): string {
	const days = neverApproved.includes(status) ? 0 : NAME_RESERVED_DAYS;
	return new Date(now.getTime() + days * DAY_MS).toISOString();
}

/**
 * Which templates can be edited, and how often. Source: specification, Update Template.
 *
 * @param category the one the template is to have; undefined if it is not to change
 */
export function refuseEdit(
	{ status, edits, ...template }: Template,
	category: string | undefined,
	now: Date,
): Refusal | undefined {
	if (!editableStatuses.includes(status)) {
		return cannotChangeNow(
			`its status is ${status}, and only templates that are ${editableStatuses.join(', ')} can be edited`,
		);
	}
	if (status !== 'APPROVED') return undefined;
	if (category !== undefined && category !== template.category) {
		return invalidParameter(
			`the category of an approved template cannot be changed from ${template.category}`,
		);
	}
	return (
		refuseMoreEdits(edits, now, 1, MAX_EDITS_IN_24_HOURS, '24 hours') ??
		refuseMoreEdits(edits, now, 30, MAX_EDITS_IN_30_DAYS, '30 days')
	);
}

function refuseMoreEdits(edits: string[], now: Date, days: number, max: number, period: string) {
	const recent = edits.filter((at) => now.getTime() - Date.parse(at) < days * DAY_MS);
	if (recent.length < max) return undefined;
	const times = max === 1 ? 'once' : `${max} times`;
	return cannotChangeNow(`an approved template can be edited ${times} in ${period}`);
}

/** Source: Meta, template management. */
export function refuseDeletion(
	{ id, name, status }: Template,
	templateName: string,
): Refusal | undefined {
	if (name !== templateName) {
		return invalidParameter(`template ${id} is called ${name}, not ${templateName}`);
	}
	return status === 'DISABLED'
		? invalidParameter('a disabled template cannot be deleted')
		: undefined;
}
