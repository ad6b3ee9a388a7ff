import { isRecord } from '../../../../wire/lenient';
import { nonBlank, toRecord } from '../../../panelValues';
import { propertyNames, plainestPropertyName } from './propertyNames';
import { fieldIdOf, slotOf } from './slot';
import type { Slot } from './slot';

/** Whether a resource mapper is set to Map Automatically, for which n8n leaves the values to the node. */
export const isMappedAutomatically = (mapper: unknown): mapper is Record<string, unknown> =>
	isRecord(mapper) && mapper.mappingMode === 'autoMapInputData';

/** Where the values of the loaded fields come from. */
export interface ValueSource {
	/** The value for the field with this ID; undefined if it is blank. */
	valueOf(fieldId: string): unknown;
	/** Why a required value is missing, as the end of a sentence. */
	whyMissing(slot: Slot): string;
}

/**
 * The values that were entered, or with Map Automatically those of the item.
 *
 * @param templateFields the value of the resource mapper. With Map Automatically, its `value` is the item
 * @param fieldIds the IDs of all loaded fields
 */
export function valueSource(templateFields: unknown, fieldIds: readonly string[]): ValueSource {
	const values = toRecord(toRecord(templateFields).value);
	if (!isMappedAutomatically(templateFields)) {
		return { valueOf: (fieldId) => nonBlank(values[fieldId]), whyMissing: () => '' };
	}
	const slots = fieldIds.flatMap((fieldId) => slotOf(fieldId) ?? []);
	const bySlot = new Map(slots.map((slot) => [fieldIdOf(slot), propertyNames(slot, slots)]));
	return {
		valueOf: (fieldId) =>
			(bySlot.get(fieldId) ?? [])
				.map((name) => nonBlank(propertyOf(values, name)))
				.find((found) => found !== undefined),
		whyMissing: (slot) =>
			`: with Map Automatically, each item needs the property ${plainestPropertyName(slot, slots)}`,
	};
}

/** A property by its name or its path: n8n's Edit Fields turns the name `body.city` into `{ body: { city } }`. */
function propertyOf(values: Record<string, unknown>, name: string): unknown {
	if (Object.hasOwn(values, name)) return values[name];
	let value: unknown = values;
	for (const step of name.split('.')) {
		if (typeof value !== 'object' || value === null) return undefined;
		value = Object.getOwnPropertyDescriptor(value, step)?.value;
	}
	return value;
}
