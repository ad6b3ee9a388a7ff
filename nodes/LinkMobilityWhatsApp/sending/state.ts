import type { SentOutcomes } from './sentCache';

/** What the action node keeps between executions. One per process; tests create their own. */
export interface SendingState {
	sent: SentOutcomes;
}

export const createSendingState = (): SendingState => ({ sent: new Map() });
