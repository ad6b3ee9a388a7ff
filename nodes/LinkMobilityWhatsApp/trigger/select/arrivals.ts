import { createLru } from '../lru';
import { digest, isStored, MAX_STORED, withStored } from './storedEvents';

/** How many names of events a process remembers. An event has up to two. */
const MAX_REMEMBERED = 20_000;

/** The digests saved for one workflow take 39 kB. */
const MAX_WORKFLOWS = 100;

type Item = Readonly<Record<string, unknown>>;

/** The static data of the node, which n8n saves after it has stored the execution, before it answers. */
export interface StaticData {
	seen?: unknown;
}

/**
 * The names of an event. Two events that share a name are copies. An event without an ID has no name:
 * docs/decisions.md#duplicates.
 */
function keysOf(item: Item): unknown[][] {
	const { event, messageId, messageIndex, resultCode, waMessageId } = item;
	if (event === 'status') {
		if (messageId) return [[event, messageId, messageIndex, resultCode]];
		const { scope, refId, timestamp } = item;
		return scope === 'request' && refId
			? [[event, scope, refId, messageIndex, resultCode, timestamp]]
			: [];
	}
	if (event === 'question') return [[event, item.question]];
	if (event !== 'message') return [];
	const ids = isWamid(waMessageId) ? [waMessageId, messageId] : [messageId || waMessageId];
	return ids.flatMap((id) => (id ? [[event, id]] : []));
}

/** WhatsApp gives no ID twice. LINK assigns a new ID when it receives a message from Meta again. */
const isWamid = (id: unknown) => typeof id === 'string' && id.startsWith('wamid.');

const known = new WeakMap<Item, string[]>();

/** The digests of the names of an event, remembered because each step needs them again. */
function digestsOf(item: Item): string[] {
	const digests = known.get(item) ?? keysOf(item).map(digest);
	known.set(item, digests);
	return digests;
}

const allDigestsOf = (items: readonly Item[]) => items.flatMap(digestsOf);

/**
 * Remembers which events have arrived: all of them in this process, and those that n8n has stored also in
 * the static data of the workflow, which outlives a restart. A scope names a node of a workflow.
 */
export function createArrivals() {
	const claimed = createLru<true>(MAX_REMEMBERED);
	const executions = createLru<string>(MAX_REMEMBERED);
	const saved = createLru<string[]>(MAX_WORKFLOWS);
	const pending = new Map<string, Promise<void>>();
	const pendingOf = (scope: string, items: readonly Item[]) =>
		allDigestsOf(items).flatMap((name) => pending.get(`${scope} ${name}`) ?? []);
	const hasArrived = (scope: string, item: Item, { seen }: StaticData): boolean =>
		digestsOf(item).some((name) => {
			const key = `${scope} ${name}`;
			return claimed.has(key) || executions.has(key) || isStored(seen, name);
		});
	// One name is enough to recognize a copy after a restart.
	const namesToSave = (items: readonly Item[]) =>
		items.flatMap((item) => digestsOf(item).slice(0, 1));
	const savedWith = (scope: string, names: readonly string[]) => {
		const all = [...new Set([...(saved.get(scope) ?? []), ...names])].slice(-MAX_STORED);
		saved.set(scope, all);
		return all;
	};

	return {
		/** True while an identical event is still being stored. */
		isPending: (scope: string, items: readonly Item[]): boolean =>
			pendingOf(scope, items).length > 0,

		/** Waits until identical events are stored or lost. By then, another copy may be pending. */
		async settled(scope: string, items: readonly Item[]): Promise<void> {
			await Promise.all(pendingOf(scope, items));
		},

		hasArrived,

		/** @returns true for the first copy of an event, which may start an execution */
		claim(scope: string, item: Item, staticData: StaticData): boolean {
			if (hasArrived(scope, item, staticData)) return false;
			for (const name of digestsOf(item)) claimed.set(`${scope} ${name}`, true);
			return true;
		},

		/** Remembers events that start no execution, and adds them to the next save. */
		remember(scope: string, items: readonly Item[]): void {
			for (const name of allDigestsOf(items)) claimed.set(`${scope} ${name}`, true);
			savedWith(scope, namesToSave(items));
		},

		/**
		 * Keeps copies of claimed events waiting until the returned function is called: with `true` when
		 * n8n has stored them, with `false` when they may come again. Only the first call counts.
		 */
		hold(scope: string, items: readonly Item[]): (isAccepted: boolean) => void {
			const keys = allDigestsOf(items).map((name) => `${scope} ${name}`);
			let settle: (() => void) | undefined;
			const settlement = new Promise<void>((resolve) => (settle = resolve));
			for (const key of keys) pending.set(key, settlement);
			return (isAccepted) => {
				if (!settle) return;
				for (const key of keys) {
					if (!isAccepted) claimed.delete(key);
					pending.delete(key);
				}
				settle();
				settle = undefined;
			};
		},

		/**
		 * Adds events to the static data, which n8n saves when it has stored their execution.
		 *
		 * A callback may have an older copy of the static data than the callback before it. So `toJSON` makes
		 * the data at the moment of writing, from all events that were saved by then.
		 */
		save(scope: string, items: readonly Item[], staticData: StaticData): void {
			const names = namesToSave(items);
			const { seen: before } = staticData;
			const toJSON = () => withStored(before, savedWith(scope, names));
			staticData.seen = { toJSON };
		},

		/**
		 * Claims an event for an execution. Several executions may have it: LINK hung up before n8n answered,
		 * and sent it again.
		 *
		 * @returns true for the execution that claims it first, however often n8n retries it
		 */
		claimExecution(scope: string, item: Item, execution: string): boolean {
			const keys = digestsOf(item).map((name) => `${scope} ${name}`);
			const first = keys.flatMap((key) => executions.get(key) ?? [])[0] ?? execution;
			for (const key of keys) executions.set(key, first);
			return first === execution;
		},
	};
}
export type Arrivals = ReturnType<typeof createArrivals>;
