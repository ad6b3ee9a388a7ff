/**
 * Runs jobs in their order, several at a time. Resolves when all started jobs are done.
 *
 * @param shouldContinue asked before each job; if it returns false, no further job is started
 */
export async function runInParallel<Job>(
	jobs: readonly Job[],
	concurrency: number,
	shouldContinue: () => boolean,
	run: (job: Job) => Promise<void>,
): Promise<void> {
	const waiting = jobs.values();
	const worker = async () => {
		for (const job of waiting) {
			if (!shouldContinue()) return;
			await run(job);
		}
	};
	await Promise.all(Array.from({ length: Math.min(concurrency, jobs.length) }, worker));
}
