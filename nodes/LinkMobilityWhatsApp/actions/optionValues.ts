import type { Param } from './operation';
import { toRecord } from './panelValues';

/** The collections of options of a panel. Option names are unique across both. */
export const OPTION_COLLECTIONS = ['options', 'advancedOptions'] as const;

/** The values of all these options. */
export const optionsOf = (param: Param): Record<string, unknown> =>
	Object.fromEntries(
		OPTION_COLLECTIONS.flatMap((collection) => Object.entries(toRecord(param(collection)))),
	);
