/** A callback that waits for the execution with which its items start. */
export interface Member<T> {
	items: readonly T[];
	/** Members of the same kind start together; one without a kind starts alone. */
	kind: string | undefined;
	/** False once the caller has hung up, after which nobody can tell whether n8n answered it. */
	isConnected: () => boolean;
}

/** The leader starts the execution of its group; the others are answered as the leader is. */
export type Turn<T> =
	| { isLeader: true; items: T[]; finish: (isAccepted: boolean) => void }
	| { isLeader: false; isAccepted: boolean };

interface Waiting<T> extends Member<T> {
	maxItems: number;
	resolve: (turn: Turn<T>) => void;
}

/**
 * Lets callbacks take turns, and lets those that arrive while n8n is storing an execution start together
 * with a later one. No callback waits for a timer: the first starts at once, and each later group as soon
 * as the execution before it is stored. See docs/decisions.md#grouped-callbacks.
 */
export function createGroups<T>() {
	/** Has an entry while an execution is being stored: the callbacks that arrived since. */
	const queues = new Map<string, Array<Waiting<T>>>();

	function start(key: string, group: Array<Waiting<T>>): boolean {
		const leader = group.find(({ isConnected }) => isConnected());
		const followers = group.filter((member) => member !== leader);
		const answerFollowers = (isAccepted: boolean) => {
			for (const { resolve } of followers) resolve({ isLeader: false, isAccepted });
		};
		if (!leader) {
			answerFollowers(false);
			return false;
		}
		let isFinished = false;
		leader.resolve({
			isLeader: true,
			items: group.flatMap(({ items }) => items),
			finish: (isAccepted) => {
				if (isFinished) return;
				isFinished = true;
				answerFollowers(isAccepted);
				startNext(key);
			},
		});
		return true;
	}

	function startNext(key: string): void {
		const queue = queues.get(key) ?? [];
		while (queue.length) if (start(key, takeGroup(queue))) return;
		queues.delete(key);
	}

	return {
		/**
		 * Resolves when the items may start, or have been started by another callback.
		 *
		 * @param key callbacks of the same key take turns
		 * @param maxItems how many items an execution has at most; those of one callback are never divided
		 */
		join: async (key: string, member: Member<T>, maxItems: number): Promise<Turn<T>> =>
			await new Promise((resolve) => {
				const waiting = { ...member, maxItems, resolve };
				const queue = queues.get(key);
				if (queue) {
					queue.push(waiting);
					return;
				}
				queues.set(key, []);
				if (!start(key, [waiting])) startNext(key);
			}),
	};
}
export type Groups<T> = ReturnType<typeof createGroups<T>>;

/** Takes the first callback out of the queue, and the others of its kind as long as they fit. */
function takeGroup<T>(queue: Array<Waiting<T>>): Array<Waiting<T>> {
	const [first] = queue;
	const group: Array<Waiting<T>> = [];
	const others: Array<Waiting<T>> = [];
	let items = 0;
	for (const member of queue) {
		const isOfKind = member === first || (member.kind && member.kind === first?.kind);
		if (isOfKind) items += member.items.length;
		const fits = member === first || items <= member.maxItems;
		(isOfKind && fits ? group : others).push(member);
	}
	queue.splice(0, queue.length, ...others);
	return group;
}
