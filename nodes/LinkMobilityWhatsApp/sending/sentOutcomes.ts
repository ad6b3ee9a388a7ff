import type { Outcome } from '../errors/outcomes';

/** How long a run is remembered after its last message. The pause before the next try is much shorter. */
const KEPT_MS = 60 * 60 * 1000;

/** The limit for the outcomes of all runs. An outcome takes some hundred bytes. */
const MAX_OUTCOMES = 100_000;

interface Run {
	outcomes: Map<string, Outcome>;
	usedAt: number;
}

/**
 * Creates the memory of what the tries of each run have sent. All tries of a run happen in one process.
 *
 * A run keeps its outcomes as long as it is in use: a campaign with a limit of messages per second can take hours,
 * and a retry at its end must not send the first messages again. So only other runs make room for new outcomes.
 */
export function createSentOutcomes() {
	/** By run; the one that was used longest ago comes first. */
	const runs = new Map<string, Run>();
	let size = 0;

	function markUsed(key: string, run: Run): void {
		run.usedAt = Date.now();
		runs.delete(key);
		runs.set(key, run);
	}

	function forget(key: string, { outcomes }: Run): void {
		size -= outcomes.size;
		runs.delete(key);
	}

	/** Forgets runs that have expired and, while there are too many outcomes, runs other than this one. */
	function makeRoom(current: string): void {
		for (const [key, run] of runs) {
			if (key === current || (size <= MAX_OUTCOMES && !isExpired(run))) return;
			forget(key, run);
		}
	}

	return {
		/** The number of outcomes of all runs. */
		size: (): number => size,

		get(key: string, message: string): Outcome | undefined {
			const run = runs.get(key);
			if (!run || isExpired(run)) return undefined;
			markUsed(key, run);
			return run.outcomes.get(message);
		},

		set(key: string, message: string, outcome: Outcome): void {
			const run = runs.get(key) ?? { outcomes: new Map<string, Outcome>(), usedAt: 0 };
			if (!run.outcomes.has(message)) size += 1;
			run.outcomes.set(message, outcome);
			markUsed(key, run);
			makeRoom(key);
		},
	};
}
export type SentOutcomes = ReturnType<typeof createSentOutcomes>;

const isExpired = ({ usedAt }: Run) => usedAt + KEPT_MS <= Date.now();
