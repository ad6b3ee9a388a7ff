import type { Callback } from './classify';

/** What the panel says may start an execution. */
export interface Wanted {
	events: ReadonlySet<string>;
	unknownEvents: boolean;
}

/** Decided before an execution starts: what is not wanted costs nothing. */
export function isWanted({ event }: Callback, { events, unknownEvents }: Wanted): boolean {
	return event === 'unknown' ? unknownEvents : events.has(event);
}
