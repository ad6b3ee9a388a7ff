import { setTimeout as pause } from 'node:timers/promises';
import type { Callback } from './callback';

interface Batch {
	callbacks: Callback[];
	/** Whether the webhook accepted them in the end. */
	accepted: Promise<boolean>;
}

interface Collecting {
	/** The maximum number of callbacks in a batch. */
	most: number;
	/** How long a batch stays open, in milliseconds. */
	open: number;
	signal: AbortSignal;
	post(callbacks: Callback[]): Promise<boolean>;
}

/** Collects callbacks of each webhook that come within a moment, to post them in one array. */
export function createBatches() {
	const openBatches = new Map<string, Batch>();

	return async function collect(
		webhook: string,
		callback: Callback,
		{ most, open, signal, post }: Collecting,
	): Promise<boolean> {
		const batch = openBatches.get(webhook);
		if (batch) {
			batch.callbacks.push(callback);
			if (batch.callbacks.length >= most) openBatches.delete(webhook);
			return await batch.accepted;
		}
		const callbacks = [callback];
		const close = async () => {
			await pause(open, undefined, { signal });
			if (openBatches.get(webhook)?.callbacks === callbacks) openBatches.delete(webhook);
			return await post(callbacks);
		};
		const accepted = close();
		openBatches.set(webhook, { callbacks, accepted });
		return await accepted;
	};
}
export type Collect = ReturnType<typeof createBatches>;
