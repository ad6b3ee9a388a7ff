import { z } from 'zod/v3';
import { startRecorder } from '../../helpers/recorder';
import { callbackEntries, labs, until } from '../lab';

const lab = labs();
const json = z.record(z.any());

/** A sandbox whose gate calls a webhook and a test URL, which answers with the given status. */
async function withTest(status: number) {
	const test = await startRecorder();
	const called = new Promise<void>((resolve) => {
		test.answers(() => {
			resolve();
			return { status };
		});
	});
	const started = await lab();
	const { sandbox, receiver } = started;
	const url = `${receiver.url}/incoming`;
	sandbox.setDestinations('incoming', [
		{ url },
		{ url: test.url, name: 'Mine (test)', gets: 'messages', isTest: true },
	]);
	const posted = async (callback: 'text' | 'delivered') => {
		const [result] = await sandbox.callBack({ callbacks: [callback] });
		return result?.accepted;
	};
	const calls = () => test.requests.length;
	return { sandbox, url, test, called, posted, calls };
}

test('a test URL gets each callback of its kind once, in addition to the webhooks', async () => {
	const { sandbox, test, posted, calls } = await withTest(200);
	expect(await posted('text')).toBe(true);
	expect(await posted('delivered')).toBe(true);
	await until(sandbox, () => callbackEntries(sandbox).length === 3);
	expect(calls()).toBe(1);
	const entry = callbackEntries(sandbox).find(({ to }) => to === 'Mine (test)');
	expect(entry).toMatchObject({
		status: 200,
		outcome: 'Accepted',
		attempt: { accepted: true, next: null },
	});
	await test.close();
});

test('while n8n does not listen, its test URL is neither called again nor noted', async () => {
	const { sandbox, test, called, posted, calls } = await withTest(404);
	expect(await posted('text')).toBe(true);
	await called;
	expect(await posted('delivered')).toBe(true);
	expect(calls()).toBe(1);
	expect(callbackEntries(sandbox).map(({ to }) => to)).toEqual([undefined, undefined]);
	await test.close();
});

test('another refusal by a test URL is noted, and is not repeated', async () => {
	const { sandbox, test, posted, calls } = await withTest(401);
	expect(await posted('text')).toBe(true);
	await until(sandbox, () => callbackEntries(sandbox).length === 2);
	expect(callbackEntries(sandbox)).toContainEqual(
		expect.objectContaining({ to: 'Mine (test)', status: 401, outcome: 'Refused' }),
	);
	await test.close();
	expect(calls()).toBe(1);
});

test('the page lists no test URLs', async () => {
	const { sandbox, url, test } = await withTest(404);
	const { gates } = json.parse(await (await fetch(`${sandbox.url}/callbacks`)).json());
	expect(gates).toContainEqual(expect.objectContaining({ id: 'incoming', addresses: [{ url }] }));
	await test.close();
});
