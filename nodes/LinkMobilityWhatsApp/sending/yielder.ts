import { sleep } from 'n8n-workflow';

/** How long loops over items may run before they yield to n8n's other work. */
const YIELD_EVERY_MS = 25;

/**
 * Lets n8n do something else, such as answer a webhook, between items.
 *
 * Check it right before the work on an item, so that loops that run at the same time do not all
 * resume at once: `while (yielder.isDue()) await yielder.yield();`
 */
export interface Yielder {
	isDue(): boolean;
	yield(): Promise<void>;
}

export function createYielder(): Yielder {
	let dueAt = performance.now() + YIELD_EVERY_MS;
	let yielding: Promise<void> | undefined;
	return {
		isDue: () => performance.now() >= dueAt,
		yield: () =>
			(yielding ??= sleep(0).then(() => {
				yielding = undefined;
				dueAt = performance.now() + YIELD_EVERY_MS;
			})),
	};
}
