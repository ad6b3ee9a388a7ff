import type { Probe } from '../probe';
import type { Entries, Entry } from './entry';
import { everyCallback } from './everyCallback';
import { everyField, everyPanel } from './everyField';
import { strings, tellingStrings, worstStrings } from './strings';
import { templateEntries } from './templateEntries';
import { textEntries } from './textEntries';
import { valueEntries } from './valueEntries';
import { values } from './values';

/** A kind of growing input at a way in. */
export interface Combination {
	entry: string;
	kind: string;
	/** What the harness knows it by. */
	name: string;
	probe: Probe;
}

type Kinds = Readonly<Record<string, (size: number) => string>>;

const combined = (entries: Entries, kinds: Kinds): Combination[] =>
	Object.entries(entries).flatMap(([entry, open]: [string, Entry]) =>
		Object.entries(kinds).map(([kind, grown]) => ({
			entry,
			kind,
			name: `fuzz: ${kind} in ${entry}`,
			probe: (size) => open(grown(size)),
		})),
	);

const only = (kinds: Kinds, names: readonly string[]): Kinds =>
	Object.fromEntries(Object.entries(kinds).filter(([name]) => names.includes(name)));

/** Texts at one way in of each kind, among them all that a stranger has. */
export const texts = combined(textEntries, strings);

/** Texts in all fields of the action node. */
export const fields = combined({ ...everyPanel, ...templateEntries }, strings);

/** A part of `texts` and `fields` that takes seconds. */
export const someTexts = [
	...combined(textEntries, only(strings, tellingStrings)),
	...combined({ ...everyPanel, ...templateEntries }, only(strings, worstStrings)),
];

/** The texts that tell most, in every known callback and every field by itself. */
export const everyText = combined(
	{ ...everyCallback, ...everyField },
	only(strings, tellingStrings),
);

/** Lists and objects. */
export const trees = combined(valueEntries, values);

/** The probes of all combinations, by name. */
export const fuzzProbes: ReadonlyMap<string, Probe> = new Map(
	[...texts, ...fields, ...everyText, ...trees].map(({ name, probe }) => [name, probe]),
);
