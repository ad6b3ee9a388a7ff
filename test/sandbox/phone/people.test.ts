import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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

test('the reports of a message that was cleared still come, and the page does not show it again', async () => {
	const started = await lab({ pace: { ...pace, report: 20 } });
	await send(started.sandbox, campaign(2));
	await clear(started);
	const seen: string[] = [];
	started.sandbox.listen(({ kind }) => seen.push(kind));
	await until(started.sandbox, () => started.receiver.requests.length === 6);
	expect(seen).not.toContain('message');
	expect(started.sandbox.state.messages).toEqual([]);
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
