import { createLru } from '../lru';
import { digest, isStored, MAX_STORED, withStored } from './storedEvents';

/** How many events a process remembers. */
const MAX_REMEMBERED = 10_000;

/** The digests saved for one workflow take 39 kB. */
const MAX_WORKFLOWS = 100;

type Item = Readonly<Record<string, unknown>>;

/** The static data of the node, which n8n saves after it has stored the execution, before it answers. */
export interface StaticData {
	seen?: unknown;
}

/** Equal for copies of an event, `undefined` for events without an ID: docs/decisions.md#duplicates. */
function keyOf(item: Item): unknown[] | undefined {
	const { event, messageId, messageIndex, resultCode, providerMessageId } = item;
	if (event === 'status') {
		return messageId ? [event, messageId, messageIndex, resultCode] : undefined;
	}
	const id = event === 'message' ? messageId || providerMessageId : undefined;
	return id ? [event, id] : undefined;
}

function digestOf(item: Item): string | undefined {
	const key = keyOf(item);
	return key && digest(key);
}

const digestsOf = (items: readonly Item[]) => items.flatMap((item) => digestOf(item) ?? []);

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
		digestsOf(items).flatMap((name) => pending.get(`${scope} ${name}`) ?? []);

	return {
		/** True while an identical event is still being stored. */
		isPending: (scope: string, items: readonly Item[]): boolean =>
			pendingOf(scope, items).length > 0,

		/** Waits until those are stored or lost. By then, another copy may be pending. */
		async settled(scope: string, items: readonly Item[]): Promise<void> {
			await Promise.all(pendingOf(scope, items));
		},

		/** @returns true for the first copy of an event, which may start an execution */
		claim(scope: string, item: Item, { seen }: StaticData): boolean {
			const name = digestOf(item);
			if (name === undefined) return true;
			const key = `${scope} ${name}`;
			if (claimed.has(key) || executions.has(key) || isStored(seen, name)) return false;
			claimed.set(key, true);
			return true;
		},

		/**
		 * Keeps copies of claimed events waiting until the returned function is called: with `true` when
		 * n8n has stored them, with `false` when they may come again. Only the first call counts.
		 */
		hold(scope: string, items: readonly Item[]): (isAccepted: boolean) => void {
			const keys = digestsOf(items).map((name) => `${scope} ${name}`);
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
		 * Concurrent callbacks each save the static data as a whole, and the last one wins. So `toJSON`
		 * makes it at the moment of writing, from all events that were saved by then.
		 *
		 * @param onSaving called when n8n writes the static data, so after it has stored the execution
		 */
		save(
			scope: string,
			items: readonly Item[],
			staticData: StaticData,
			onSaving: () => void,
		): void {
			const names = digestsOf(items);
			const { seen: before } = staticData;
			const toJSON = () => {
				onSaving();
				const all = [...new Set([...(saved.get(scope) ?? []), ...names])].slice(-MAX_STORED);
				saved.set(scope, all);
				return withStored(before, all);
			};
			staticData.seen = { toJSON };
		},

		/**
		 * Claims an event for an execution. Several executions may have it: LINK hung up before n8n answered,
		 * and sent it again.
		 *
		 * @returns true for the execution that claims it first, however often n8n retries it
		 */
		claimExecution(scope: string, item: Item, execution: string): boolean {
			const name = digestOf(item);
			if (name === undefined) return true;
			const key = `${scope} ${name}`;
			const first = executions.get(key) ?? execution;
			executions.set(key, first);
			return first === execution;
		},
	};
}
export type Arrivals = ReturnType<typeof createArrivals>;
