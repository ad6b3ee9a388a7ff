import { runInParallel } from '../../nodes/LinkMobilityWhatsApp/sending/runInParallel';

/** Jobs that the test ends. */
function controlledJobs() {
	const started: number[] = [];
	const ends = new Map<number, () => void>();
	const run = async (job: number) => {
		started.push(job);
		await new Promise<void>((resolve) => ends.set(job, resolve));
	};
	return { started, run, end: (job: number) => ends.get(job)?.() };
}

const nextTick = async () => await new Promise((resolve) => setImmediate(resolve));

test('starts jobs in their order, at most as many at a time as asked', async () => {
	const { started, run, end } = controlledJobs();
	const done = runInParallel([1, 2, 3, 4], 2, () => true, run);
	expect(started).toEqual([1, 2]);
	end(2);
	await nextTick();
	expect(started).toEqual([1, 2, 3]);
	end(1);
	await nextTick();
	expect(started).toEqual([1, 2, 3, 4]);
	end(3);
	end(4);
	await done;
});

test('starts no job once it should not continue, and waits for those that run', async () => {
	const { started, run, end } = controlledJobs();
	let shouldContinue = true;
	let isDone = false;
	const done = runInParallel([1, 2, 3], 2, () => shouldContinue, run).then(() => (isDone = true));
	shouldContinue = false;
	end(1);
	await nextTick();
	expect([started, isDone]).toEqual([[1, 2], false]);
	end(2);
	await done;
	expect(started).toEqual([1, 2]);
});

test('resolves at once without jobs', async () => {
	const { started, run } = controlledJobs();
	await runInParallel([], 5, () => true, run);
	expect(started).toEqual([]);
});
