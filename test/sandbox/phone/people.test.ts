import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import {
	callbackEntries,
	campaign,
	labs,
	onPhone,
	pace,
	send,
	startLab,
	until,
	withStatus,
} from '../lab';
import type { Lab } from '../lab';

const lab = labs();

const clear = async ({ sandbox }: Lab) =>
	await (await fetch(`${sandbox.url}/phone/people`, { method: 'DELETE' })).json();

const names = ({ sandbox }: Lab) => sandbox.state.people.map(({ name }) => name);

test('clearing leaves the people of the configuration, and no conversation', async () => {
	const started = await lab();
	await onPhone(started.sandbox, '/people', { number: '+46700000003', name: 'Cleo' });
	await send(started.sandbox, campaign(3));
	await until(started.sandbox, () => callbackEntries(started.sandbox).length === 9);
	expect(await clear(started)).toEqual({ people: 2 });
	expect(names(started)).toEqual(['Ann', 'Bo']);
	expect([started.sandbox.state.messages, started.sandbox.state.activity]).toEqual([[], []]);
});

test('clearing holds after a restart', async () => {
	const folder = mkdtempSync(join(tmpdir(), 'sandbox-'));
	const dataFile = join(folder, 'sandbox.json');
	const first = await startLab({ dataFile });
	await send(first.sandbox, campaign(2));
	await until(first.sandbox, () => withStatus(first.sandbox, 'delivered').length === 2);
	await clear(first);
	await first.close();
	const second = await lab({ dataFile });
	expect([names(second), second.sandbox.state.messages]).toEqual([['Ann', 'Bo'], []]);
	rmSync(folder, { recursive: true });
});

test('clearing drops the reports that wait, and the steps that were to come', async () => {
	const started = await lab({ pace: { ...pace, callsPerSecond: 20, callsAtOnce: 1 } });
	await send(started.sandbox, campaign(30));
	const line = started.sandbox.lineOf('reports');
	await until(started.sandbox, () => line.length().waiting === 29);
	await clear(started);
	const seen: string[] = [];
	started.sandbox.listen(({ kind }) => seen.push(kind));
	await wait(200);
	expect(line.length()).toEqual({ waiting: 0, underWay: 0 });
	expect(started.receiver.requests.length).toBeLessThan(5);
	expect(seen).not.toContain('message');
	await send(started.sandbox);
	await until(started.sandbox, () => withStatus(started.sandbox, 'delivered').length === 1);
});

test('an open page starts afresh', async () => {
	const started = await lab();
	await send(started.sandbox, campaign(2));
	const stop = new AbortController();
	const { body } = await fetch(`${started.sandbox.url}/events`, { signal: stop.signal });
	let events = 0;
	let last = '';
	for await (const part of body ?? []) {
		last += Buffer.from(part).toString('utf8');
		events = last.split('event: everything').length - 1;
		if (events === 1) await clear(started);
		if (events === 2) break;
	}
	expect(last.slice(last.lastIndexOf('event: everything'))).toContain('"messages":[]');
	stop.abort();
});
