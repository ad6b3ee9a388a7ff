import type { ResourceMapperField } from 'n8n-workflow';
import { plainestPropertyName } from './propertyNames';
import { slotOf } from './slot';

/**
 * The notice that the panel shows in place of the fields with Map Automatically. It lists the properties that each
 * item needs.
 *
 * @param fields the loaded fields; the first identifies the template
 */
export function automaticNotice(fields: readonly ResourceMapperField[]): string {
	const slots = fields.flatMap(({ id }) => slotOf(id) ?? []);
	const namesOf = (isRequired: boolean) =>
		fields.flatMap(({ id, required }) => {
			const slot = slotOf(id);
			return slot && required === isRequired ? [plainestPropertyName(slot, slots)] : [];
		});
	const [identity] = fields;
	const required = distinct(namesOf(true));
	const optional = distinct(namesOf(false));
	return [
		`${identity?.displayName ?? 'Template'}.`,
		...(required.length ? [`Properties that each item needs: ${required.join(', ')}.`] : []),
		...(optional.length ? [`Optional: ${optional.join(', ')}.`] : []),
	].join(' ');
}

const distinct = (names: string[]) => [...new Set(names)];
