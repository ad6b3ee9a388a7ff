import type { Config } from '../../config';
import type { BusinessMessage, Refusal, State } from '../../state';

/** A message that LINK has passed on, and all that Meta knows. */
export interface Case {
	message: BusinessMessage;
	state: State;
	config: Config;
	now: Date;
	/** Aborted when the sandbox stops. */
	signal: AbortSignal;
}

/** A reason for Meta not to deliver a message, or none. */
export type Rule = (given: Case) => Refusal | undefined | Promise<Refusal | undefined>;
