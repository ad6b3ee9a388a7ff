/* eslint-disable @n8n/community-nodes/no-restricted-globals */
import { inParallel } from '../../nodes/LinkMobilityWhatsApp/sending/parallel';

/** A job that ends when it is told to. */
function controlled() {
	const begun: number[] = [];
	const ends = new Map<number, () => void>();
	const work = async (job: number) => {
		begun.push(job);
		await new Promise<void>((resolve) => ends.set(job, resolve));
	};
	return { begun, work, end: (job: number) => ends.get(job)?.() };
}

const settled = async () => await new Promise((resolve) => setImmediate(resolve));

test('begins jobs in their order, so many at a time', async () => {
	const { begun, work, end } = controlled();
	const done = inParallel([1, 2, 3, 4], 2, () => true, work);
	expect(begun).toEqual([1, 2]);
	end(2);
	await settled();
	expect(begun).toEqual([1, 2, 3]);
	end(1);
	await settled();
	expect(begun).toEqual([1, 2, 3, 4]);
	end(3);
	end(4);
	await done;
});

test('begins nothing once it may not go on, and waits for what is under way', async () => {
	const { begun, work, end } = controlled();
	let goOn = true;
	let done = false;
	const all = inParallel([1, 2, 3], 2, () => goOn, work).then(() => (done = true));
	goOn = false;
	end(1);
	await settled();
	expect([begun, done]).toEqual([[1, 2], false]);
	end(2);
	await all;
	expect(begun).toEqual([1, 2]);
});

test('is done at once with nothing to do', async () => {
	const { begun, work } = controlled();
	await inParallel([], 5, () => true, work);
	expect(begun).toEqual([]);
});
