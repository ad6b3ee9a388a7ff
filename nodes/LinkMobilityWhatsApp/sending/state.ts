import type { SentOutcomes } from './sentCache';

/**
 * What the action node remembers between the tries of an execution (Retry On Fail). One per process; tests
 * create their own.
 */
export interface SendingState {
	sent: SentOutcomes;
}

export const createSendingState = (): SendingState => ({ sent: new Map() });
