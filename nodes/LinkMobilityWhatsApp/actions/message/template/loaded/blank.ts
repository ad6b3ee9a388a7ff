import { valueSchemas } from './valueSchemas';
import type { BlankKind } from './valueSchemas';

/** A value that a template needs. */
export interface Blank {
	kind: BlankKind;
	/** The name of the variable in a text, such as `1` or `first_name`. */
	variable?: string;
	/** The number of the button, from 1. */
	button?: number;
	/** The number of the card in a carousel, from 1. */
	card?: number;
}

const isKind = (name: string): name is BlankKind => Object.hasOwn(valueSchemas, name);

/**
 * The name of a value: `Body {{1}}`, `Button 2 URL`, `Card 1 Header Image`.
 *
 * It is the field's ID, by which workflows keep their values, and the start of its label. A changed name
 * loses the values of existing workflows.
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

/** The name of a numbered variable; blanks are allowed: `{{ 1 }}`. */
export const NUMBER = /^\s*\d+\s*$/;

const number = (digits: string | undefined) => (digits === undefined ? undefined : Number(digits));

/** The value with a name; undefined for an unknown name. */
export function blankOf(name: string): Blank | undefined {
	const [, card, part = '', button, rest = '', variable] = NAME.exec(name) ?? [];
	const kind = part + rest;
	if (!isKind(kind)) return undefined;
	return { kind, variable, button: number(button), card: number(card) };
}
