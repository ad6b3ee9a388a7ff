/** How fast a gate is called. */
export interface Pace {
	/** Calls that start per second; null for no limit. */
	perSecond: number | null;
	/** Calls that wait for their answer at the same time. */
	atOnce: number;
}

/** The calls of a gate as the page shows them: its ID, its pace, and how many there are. */
export interface GateCalls extends Pace {
	id: string;
	waiting: number;
	underWay: number;
}

/** The calls of a gate that wait for their turn. */
export interface Line<Item> {
	/**
	 * Makes a call when its turn has come. Calls of one address start in the order in which they came. Several that
	 * wait for the same address become one call, the first of them.
	 *
	 * @param item what the call is about
	 * @param call gets the items of all calls that it stands for
	 * @returns the result of that call; undefined if the line was cleared before
	 */
	run<T>(address: string, item: Item, call: (items: Item[]) => Promise<T>): Promise<T | undefined>;
	/** Drops the calls that wait. */
	clear(): void;
	/** Applies a changed pace to the calls that wait. */
	adjust(): void;
	length(): { waiting: number; underWay: number };
}

/** To make a call, also for the turns that it stands for; or the result of the call that stands for this turn. */
type Started<Item> = { turns: Array<Turn<Item>> } | { result: Promise<unknown> };

interface Turn<Item> {
	item: Item;
	/** @param started undefined if there is to be no call */
	take(started: Started<Item> | undefined): void;
	refuse(reason: unknown): void;
}

/** Timers fire late. The line makes up for at most this delay, in milliseconds. */
const MAX_CATCH_UP_MS = 20;

/**
 * Starts calls evenly spaced, and no more at once than the pace allows. The address with the fewest calls
 * under way is next, and the last call is left for an address that has none, so that one that does not
 * answer keeps no other waiting.
 *
 * @param pace read before every call
 * @param most how many waiting calls of an address become one
 * @param signal refuses the calls that wait
 * @param onChange called after every change of the length
 */
export function callLine<Item>(
	pace: () => Pace,
	most: number,
	signal: AbortSignal,
	onChange: () => void,
): Line<Item> {
	const turns = new Map<string, Array<Turn<Item>>>();
	const underWay = new Map<string, number>();
	let due = 0;
	let timer: NodeJS.Timeout | undefined;

	const countOf = (address: string) => underWay.get(address) ?? 0;
	const length = () => ({
		waiting: sum([...turns.values()].map((list) => list.length)),
		underWay: sum([...underWay.values()]),
	});

	function nextAddress(): string | undefined {
		const free = pace().atOnce - length().underWay;
		const mayStart = (address: string) =>
			free > 1 || (free === 1 && (underWay.size === 1 || !countOf(address)));
		const [next] = [...turns.keys()]
			.filter(mayStart)
			.sort((one, other) => countOf(one) - countOf(other));
		return next;
	}

	function startDue(): void {
		for (let address = nextAddress(); address !== undefined; address = nextAddress()) {
			const now = performance.now();
			if (due - now >= 1) {
				timer ??= setTimeout(onTimer, due - now);
				return;
			}
			const { perSecond } = pace();
			due = perSecond === null ? 0 : Math.max(due, now - MAX_CATCH_UP_MS) + 1000 / perSecond;
			start(address);
		}
	}

	function onTimer(): void {
		timer = undefined;
		startDue();
	}

	function start(address: string): void {
		const list = turns.get(address) ?? [];
		const started = list.splice(0, most);
		// The address goes to the end, so that addresses with as many calls under way take turns.
		turns.delete(address);
		if (list.length) turns.set(address, list);
		underWay.set(address, countOf(address) + 1);
		started[0]?.take({ turns: started });
	}

	function takeAll(): Array<Turn<Item>> {
		const all = [...turns.values()].flat();
		turns.clear();
		return all;
	}

	signal.addEventListener('abort', () => {
		clearTimeout(timer);
		takeAll().forEach(({ refuse }) => refuse(signal.reason));
	});

	return {
		run: async <T>(address: string, item: Item, call: (items: Item[]) => Promise<T>) => {
			signal.throwIfAborted();
			const started = await new Promise<Started<Item> | undefined>((take, refuse) => {
				if (!underWay.has(address)) underWay.set(address, 0);
				const list = turns.get(address) ?? [];
				list.push({ item, take, refuse });
				turns.set(address, list);
				startDue();
				onChange();
			});
			if (!started) return undefined;
			// All calls of an address have results of the same kind.
			if ('result' in started) return (await started.result) as T;
			try {
				const result = call(started.turns.map((turn) => turn.item));
				started.turns.slice(1).forEach(({ take }) => take({ result }));
				return await result;
			} finally {
				underWay.set(address, countOf(address) - 1);
				startDue();
				onChange();
			}
		},
		adjust: () => {
			clearTimeout(timer);
			due = 0;
			onTimer();
			onChange();
		},
		clear: () => {
			takeAll().forEach(({ take }) => take(undefined));
			onChange();
		},
		length,
	};
}

const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);
