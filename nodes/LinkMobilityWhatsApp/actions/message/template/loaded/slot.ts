import { slotSchemas } from './slotSchemas';
import type { SlotKind } from './slotSchemas';

/** A value that a template leaves open, and where it goes. */
export interface Slot {
	kind: SlotKind;
	/** Name or number of the variable, as it stands between the braces: `first_name`, `1`. */
	variable?: string;
	/** Position of the button, from 1. */
	button?: number;
	/** Position of the carousel card, from 1. */
	card?: number;
}

/**
 * The ID of a slot's field: `body.first_name`, `header.image`, `card.1.button.2.url`.
 *
 * Saved workflows store the entered values under this ID, so it must not change; the label may.
 */
export function fieldIdOf({ kind, variable, button, card }: Slot): string {
	const [component = '', ...detail] = kind.split('.');
	return [
		...(card === undefined ? [] : ['card', card]),
		component,
		...(button === undefined ? [] : [button]),
		...detail,
		...(variable === undefined ? [] : [variable]),
	].join('.');
}

const CARD = /^card\.(\d+)\.(.+)$/s;
const BUTTON = /^button\.(\d+)\.(.+)$/s;
const VARIABLE = /^(body|header\.text)\.(.+)$/s;

/** Kinds of slots whose ID also needs a button or a variable. */
const INCOMPLETE = /^(?:button\..*|body|header\.text)$/s;

/** The slot with this field ID, or undefined for any other ID. */
export function slotOf(fieldId: string): Slot | undefined {
	const [, card, onCard] = CARD.exec(fieldId) ?? [];
	const slot = slotOutsideCards(onCard ?? fieldId);
	return slot && card !== undefined ? { ...slot, card: Number(card) } : slot;
}

function slotOutsideCards(fieldId: string): Slot | undefined {
	const [, button, detail] = BUTTON.exec(fieldId) ?? [];
	if (button !== undefined) return slotOfKind(`button.${detail}`, { button: Number(button) });
	const [, text, variable] = VARIABLE.exec(fieldId) ?? [];
	if (text !== undefined) return slotOfKind(text, { variable });
	return INCOMPLETE.test(fieldId) ? undefined : slotOfKind(fieldId, {});
}

const slotOfKind = (kind: string, place: Omit<Slot, 'kind'>): Slot | undefined =>
	isSlotKind(kind) ? { kind, ...place } : undefined;

const isSlotKind = (kind: string): kind is SlotKind => Object.hasOwn(slotSchemas, kind);

const POSITION = /^\s*\d+\s*$/;

/** True for a variable that is a number, also with spaces inside the braces: `{{ 1 }}`. */
export const isPositional = ({ variable }: Slot) =>
	variable !== undefined && POSITION.test(variable);
