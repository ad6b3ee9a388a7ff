import type { Config } from '../../config';
import type { BusinessMessage, Refusal, State } from '../../state';

/** A message that LINK has passed on to Meta, with all that Meta knows. */
export interface RuleInput {
	message: BusinessMessage;
	state: State;
	config: Config;
	now: Date;
	/** Aborted when the sandbox stops. */
	signal: AbortSignal;
}

/** Returns why Meta does not deliver a message; undefined if it does. */
export type Rule = (input: RuleInput) => Refusal | undefined | Promise<Refusal | undefined>;
