import type { Options } from '../settings/options/options';
import type { State } from '../state';

export interface Answering {
	options: Pick<Options, 'answersAlsoStart'>;
	state: State;
	/** Resolves after this many milliseconds. */
	delay: (ms: number) => Promise<unknown>;
	/** Resolves after n8n has done other work. */
	pause: () => Promise<unknown>;
}
