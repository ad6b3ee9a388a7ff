import { fieldIdOf, isPositional } from './slot';
import type { Slot } from './slot';
import { slotLabel } from './slotLabel';

/**
 * The names of an item's properties that Map Automatically reads for a slot; the first that has a value counts:
 * `body.first_name`, `Body {{first_name}}`, `first_name`.
 *
 * @param slots all slots of the template
 */
export function propertyNames(slot: Slot, slots: readonly Slot[]): string[] {
	const variable = variableAsName(slot, slots);
	return [fieldIdOf(slot), slotLabel(slot), ...(variable === undefined ? [] : [variable])];
}

/** The name for error messages: the variable if it is an unambiguous name, such as `first_name`, or the field's ID. */
export const plainestPropertyName = (slot: Slot, slots: readonly Slot[]): string =>
	(isPositional(slot) ? undefined : variableAsName(slot, slots)) ?? fieldIdOf(slot);

/**
 * The variable alone; undefined if it is ambiguous. A name that header and body share is one value, but the same
 * number in both, or the same variable on two cards, is not.
 */
function variableAsName(slot: Slot, slots: readonly Slot[]): string | undefined {
	const variable = slot.variable?.trim();
	const same = slots.filter((other) => other.variable?.trim() === variable);
	const isOneValue =
		same.length <= 1 || (!isPositional(slot) && same.every(({ card }) => card === undefined));
	return isOneValue ? variable : undefined;
}
