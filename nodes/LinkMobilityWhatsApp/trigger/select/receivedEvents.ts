import { classify, eventsOf } from '../events/classify';
import type { LinkEvent } from '../events/classify';
import { itemOf } from '../events/item';
import { separateToken } from '../events/waitToken';
import { createPauses } from './pauses';

/** An event of a callback. */
export interface ReceivedEvent {
	item: Record<string, unknown>;
	/** The token of the question, for a delivery report about one. */
	token?: string;
}

/**
 * Reads the events of a callback, in order.
 *
 * @param pause resolves after n8n has done other work
 */
export async function receivedEvents(
	body: unknown,
	includeRaw: boolean,
	pause: () => Promise<unknown>,
): Promise<ReceivedEvent[]> {
	const pauseIfDue = createPauses(pause);
	const events: ReceivedEvent[] = [];
	for (const raw of eventsOf(body)) {
		const event = classify(raw);
		events.push({ item: itemOf(event, includeRaw), token: tokenOf(event) });
		await pauseIfDue();
	}
	return events;
}

const tokenOf = (event: LinkEvent): string | undefined =>
	event.event === 'status' ? separateToken(event.payload.customParameters).token : undefined;
