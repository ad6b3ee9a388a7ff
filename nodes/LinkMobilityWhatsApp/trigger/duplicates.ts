import { createLru } from './lru';
import { digest, isStored, KEPT, stored } from './remembered';

/** So many events are remembered in one process; the oldest is forgotten first. */
const REMEMBERED = 10_000;

/** The events saved for a workflow take 39 kB. A deleted workflow is forgotten when others take its place. */
const MAX_SCOPES = 100;

type Item = Record<string, unknown>;

/** What a workflow stores for the node; n8n saves it when it has stored the execution, before it answers. */
export interface Store {
	seen?: unknown;
}

/** What makes two events the same; nothing when an event does not say. Source: api-notes 3.6. */
export function keyOf(item: Item): unknown[] | undefined {
	const { event, messageId, messageIndex, resultCode, providerMessageId } = item;
	if (event === 'status') {
		return messageId ? [event, messageId, messageIndex, resultCode] : undefined;
	}
	const id = event === 'message' ? messageId || providerMessageId : undefined;
	return id ? [event, id] : undefined;
}

const namesOf = (items: readonly Item[]) =>
	items.flatMap((item) => {
		const key = keyOf(item);
		return key ? [digest(key)] : [];
	});

/**
 * Remembers what has arrived: all of it within this process, and what n8n has taken also in what the
 * workflow stores, which outlives a restart. `scope` names what is remembered together.
 */
export function duplicates() {
	const seen = createLru<true>(REMEMBERED);
	const begun = createLru<string>(REMEMBERED);
	const undecided = new Map<string, Promise<void>>();
	const saved = createLru<string[]>(MAX_SCOPES);
	const waiting = (scope: string, items: readonly Item[]) =>
		namesOf(items).flatMap((name) => undecided.get(`${scope} ${name}`) ?? []);

	return {
		/** Whether one of these is the copy of an event of which it is not known if n8n has taken it. */
		isUndecided: (scope: string, items: readonly Item[]): boolean =>
			waiting(scope, items).length > 0,

		/** Waits until it is known; by then another copy may be under way. */
		async decided(scope: string, items: readonly Item[]): Promise<void> {
			await Promise.all(waiting(scope, items));
		},

		/** Whether the same event has come before; if not, it has now. */
		hasCome(scope: string, item: Item, { seen: before }: Store): boolean {
			const [name] = namesOf([item]);
			if (name === undefined) return false;
			const here = `${scope} ${name}`;
			if (seen.has(here) || begun.has(here) || isStored(before, name)) return true;
			seen.set(here, true);
			return false;
		},

		/**
		 * Stores these, once n8n has stored their execution. Copies of them wait until the returned function
		 * is told whether LINK has its answer; if it has not, and nothing was stored, the event may come again.
		 *
		 * Callbacks under way at the same time each save what the node stores as a whole, and the last one
		 * wins. So `toJSON` makes it at the moment of writing, of all that were saved by then.
		 */
		take(scope: string, items: readonly Item[], store: Store): (isAnswered: boolean) => void {
			const names = namesOf(items);
			const { seen: before } = store;
			const toJSON = () => {
				const all = [...new Set([...(saved.get(scope) ?? []), ...names])].slice(-KEPT);
				saved.set(scope, all);
				return stored(before, all);
			};
			store.seen = { toJSON };
			let decide = () => {};
			const decision = new Promise<void>((resolve) => (decide = resolve));
			for (const name of names) undecided.set(`${scope} ${name}`, decision);
			return (isAnswered) => {
				for (const name of names) {
					if (!isAnswered) seen.delete(`${scope} ${name}`);
					undecided.delete(`${scope} ${name}`);
				}
				decide();
			};
		},

		/**
		 * Whether an execution is the first to begin with an event. There are several where LINK hung up
		 * before n8n answered, and sent it again.
		 */
		isFirstToBegin(scope: string, item: Item, execution: string): boolean {
			const [name] = namesOf([item]);
			if (name === undefined) return true;
			const here = `${scope} ${name}`;
			const first = begun.get(here) ?? execution;
			begun.set(here, first);
			return first === execution;
		},
	};
}
