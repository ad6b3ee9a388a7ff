import { createSentOutcomes } from './sentOutcomes';
import type { SentOutcomes } from './sentOutcomes';

/**
 * What the action node remembers between the tries of an execution (Retry On Fail). One per process; tests
 * create their own.
 */
export interface SendingState {
	sent: SentOutcomes;
}

export const createSendingState = (): SendingState => ({ sent: createSentOutcomes() });
