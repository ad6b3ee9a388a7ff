/**
 * Works on jobs in their order, several at a time, and settles when all that were begun are done.
 *
 * @param goOn asked before each job; once it says no, nothing new is begun
 */
export async function inParallel<Job>(
	jobs: readonly Job[],
	width: number,
	goOn: () => boolean,
	work: (job: Job) => Promise<void>,
): Promise<void> {
	const waiting = jobs.values();
	const worker = async () => {
		for (const job of waiting) {
			if (!goOn()) return;
			await work(job);
		}
	};
	await Promise.all(Array.from({ length: Math.min(width, jobs.length) }, worker));
}
