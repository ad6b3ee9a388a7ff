import { messages } from './messages';
import { reports } from './reports';
import type { Known } from './sample';

/** What LINK never sends, as somebody else on the internet may. */
const others: readonly Known[] = [
	{
		name: 'somethingElse',
		label: 'Neither message nor report',
		group: 'What nobody expects',
		about: 'other',
		bodies: () => [{ hello: 1 }],
	},
];

/** Every callback there is; the page has a button for each, a script names it. */
export const known: readonly Known[] = [...messages, ...others, ...reports];

const byName = new Map(known.map((callback) => [callback.name, callback]));

export const knownAs = (name: string): Known | undefined => byName.get(name);
