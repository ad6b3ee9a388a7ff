import { valueSchemas } from './valueSchemas';
import type { BlankKind } from './valueSchemas';

/** A place of a template that is filled in. */
export interface Blank {
	kind: BlankKind;
	/** The variable, such as `1` or `first_name`, in a text that has them. */
	variable?: string;
	/** Which button, from 1. */
	button?: number;
	/** Which card of a carousel it is on, from 1. */
	card?: number;
}

const isKind = (name: string): name is BlankKind => Object.hasOwn(valueSchemas, name);

/**
 * What a blank is called: `Body {{1}}`, `Button 2 URL`, `Card 1 Header Image`.
 *
 * It is the start of its field's label and the field's ID, by which workflows keep their values: to
 * change it is to lose them.
 */
export function nameOf({ kind, variable, button, card }: Blank): string {
	const [part = '', ...rest] = kind.split(' ');
	return [
		...(card === undefined ? [] : ['Card', card]),
		part,
		...(button === undefined ? [] : [button]),
		...rest,
		...(variable === undefined ? [] : [`{{${variable}}}`]),
	].join(' ');
}

const NAME = /^(?:Card (\d+) )?([A-Z]\w*)(?: (\d+))?((?: [A-Z]\w*)*)(?: \{\{([^{}]*)\}\})?$/;

/** A variable that goes by its order, with blanks around it, too: `{{ 1 }}`. */
export const NUMBER = /^\s*\d+\s*$/;

const number = (digits: string | undefined) => (digits === undefined ? undefined : Number(digits));

/** The blank of that name, if it is one. */
export function blankOf(name: string): Blank | undefined {
	const [, card, part = '', button, rest = '', variable] = NAME.exec(name) ?? [];
	const kind = part + rest;
	if (!isKind(kind)) return undefined;
	return { kind, variable, button: number(button), card: number(card) };
}
