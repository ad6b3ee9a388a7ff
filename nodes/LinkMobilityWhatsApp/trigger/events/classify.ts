import { embedded } from '../../wire/embedded';
import { readEvent } from '../../wire/event';
import type { ReadEvent } from '../../wire/event';
import { withoutDeepParts } from '../../wire/nesting';
import { readWhole } from '../../wire/unread';

/** An event from LINK, with its payload as it was received. */
export type LinkEvent = ReadEvent & {
	raw: unknown;
	/** False if a value in it cannot be read. */
	isWhole: boolean;
};

/** LINK posts one object per callback; its newer services post several in an array. */
export const eventsOf = (body: unknown): unknown[] => (Array.isArray(body) ? body : [body]);

/** Tells messages and reports apart by their fields, and reads them. */
export function classify(raw: unknown): LinkEvent {
	const { value, isWhole } = readWhole(() => readEvent(embedded(withoutDeepParts(raw))));
	return { ...value, raw, isWhole };
}
