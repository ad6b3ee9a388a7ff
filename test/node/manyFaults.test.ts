import type { OnError } from 'n8n-workflow';
import { chooser, fault, faultKinds } from '../../sandbox/faults/fault';
import { counted, people, startFaulty } from '../helpers/faulty';
import { reported } from '../helpers/reported';
import type { Choose } from '../../sandbox/faults/fault';
import type { Faulty } from '../helpers/faulty';

let faulty: Faulty;
beforeAll(async () => {
	faulty = await startFaulty();
});
afterAll(async () => await faulty.close());

const COUNT = 10_000;

/**
 * Short, so that a stall costs little, but longer than a busy machine takes to answer all requests that
 * are under way at the same time: sandbox and node share one thread here.
 */
const hurried = { concurrency: 100, timeoutSeconds: 5 };
const inGroups = { concurrency: 20, timeoutSeconds: 5 };

/** How many of all requests get each fault. Where one ends it all, few, so that it gets somewhere. */
const shareOf = (onError: OnError) => (onError === 'stopWorkflow' ? 0.00005 : 0.01);
const sharesOf = (onError: OnError) =>
	Object.fromEntries(faultKinds.map((kind) => [kind, shareOf(onError)]));

/** Refuses the first item too, which is what makes n8n try a node again that continues. */
function refusingTheFirst(choose: Choose): Choose {
	let asked = 0;
	return () => (asked++ ? choose() : fault.parse({ kind: 'refusal' }));
}

describe(`${COUNT} items with random faults`, () => {
	const onErrors: OnError[] = ['stopWorkflow', 'continueRegularOutput', 'continueErrorOutput'];
	const combinations = onErrors.flatMap((onError) =>
		[true, false].map((retryOnFail): [OnError, boolean, number | undefined] => [
			onError,
			retryOnFail,
			undefined,
		]),
	);

	test.each([...combinations, ['continueRegularOutput', true, 10]] as typeof combinations)(
		'%s, Retry On Fail %s, groups of %s: no message is sent twice, and every outcome is reported',
		async (onError, retryOnFail, groupSize) => {
			const stops = onError === 'stopWorkflow';
			const dice = chooser({ seed: COUNT + (groupSize ?? 0), shares: sharesOf(onError) });
			faulty.trouble.set(stops ? dice : refusingTheFirst(dice));
			// Words of its own for each run: a request that was given up may still arrive in the next.
			const input = people(COUNT, `${onError} ${retryOnFail} ${groupSize}`);
			const result = await faulty.sendTo(input, groupSize ? { ...inGroups, groupSize } : hurried, {
				onError,
				settings: { retryOnFail, maxTries: 3, waitBetweenTries: 1 },
			});
			const meant = new Set(input.map(counted));
			const said = reported(result, [...meant]);
			const all = faulty.accepted().filter((message) => meant.has(message));
			const got = new Set(all);
			expect(all).toHaveLength(got.size);
			expect(said.accepted.filter((message) => !got.has(message))).toEqual([]);
			expect(said.others.filter((message) => got.has(message))).toEqual([]);
			if (stops) {
				expect(result.error).toBeDefined();
				expect(said.accepted.length).toBeGreaterThan(100);
				return;
			}
			expect(result.outputs.flat()).toHaveLength(COUNT);
			expect(said.accepted.length).toBeGreaterThan(COUNT * 0.8);
			expect(said.unknown.length).toBeGreaterThan(0);
			// What was refused is sent again in the next try, and then few are refused.
			expect(said.others.length < COUNT * 0.005).toBe(retryOnFail);
		},
		300_000,
	);
});
