import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { config } from '../../sandbox/config';
import { problems } from '../../sandbox/json/problems';
import { startSandbox } from '../../sandbox/server';
import {
	callbackEntries,
	campaign,
	validRequest,
	onPhone,
	pace,
	send,
	startLab,
	until,
	withStatus,
} from './lab';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'sandbox-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('every setting has a default', () => {
	expect(config.parse({})).toMatchObject({
		port: 4010,
		basePath: '/whatsapp-message',
		platformId: 'COMMON_API',
		platformPartnerId: '12345',
		sources: ['+46700000000'],
		gates: [],
		incomingGates: [],
	});
});

test.each([
	['an invalid port', { port: 70_000 }, 'port must be at most 65535'],
	['a misspelt setting', { ports: 1 }, 'the configuration has the unexpected key "ports"'],
	[
		'an unknown incoming gate',
		{ incomingGates: ['x'] },
		'incomingGates[0] names a gate that does not exist: "x"',
	],
	['a gate without an address', { gates: [{ id: 'x' }] }, 'gates[0].destinations is required'],
	[
		'half a login',
		{
			gates: [{ id: 'x', destinations: [{ url: 'http://a', authentication: { kind: 'basic' } }] }],
		},
		'gates[0].destinations[0].authentication.user is required; gates[0].destinations[0].authentication.password is required',
	],
	[
		'a slash at the end',
		{ basePath: '/a/' },
		'basePath must start with a slash and must not end with one',
	],
])('%s is refused with a sentence', (_, given, sentence) => {
	const { error } = config.safeParse(given);
	expect(error && problems(error, 'the configuration')).toBe(sentence);
});

test('a port in use is refused', async () => {
	const { sandbox, close } = await startLab();
	const port = Number(new URL(sandbox.url).port);
	await expect(startSandbox({ port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
	await close();
});

test('conversations survive a restart', async () => {
	const dataFile = join(folder, 'deeper', 'sandbox.json');
	const first = await startLab({ dataFile });
	await onPhone(first.sandbox, '/people', { number: '+46700000003', name: 'Cleo' });
	await send(first.sandbox);
	await until(first.sandbox, () => withStatus(first.sandbox, 'delivered').length === 1);
	await first.close();

	const second = await startLab({ dataFile });
	expect(second.sandbox.state).toEqual(first.sandbox.state);
	expect(second.sandbox.state.people.map(({ name }) => name)).toEqual(['Ann', 'Bo', 'Cleo']);
	await second.close();
	expect(readdirSync(join(folder, 'deeper'))).toEqual(['sandbox.json']);
});

test('a large state is written while the sandbox runs, and is whole', async () => {
	const dataFile = join(folder, 'sandbox.json');
	const { sandbox, close } = await startLab({ dataFile });
	await send(sandbox, { ...campaign(250), eventReportGates: [] });
	await until(sandbox, () => withStatus(sandbox, 'delivered').length === 250);
	const stored = async () => {
		if (!existsSync(dataFile)) return undefined;
		return JSON.parse(readFileSync(dataFile, 'utf8')) as typeof sandbox.state;
	};
	// The messages are delivered in any order.
	while (!(await stored())?.messages.every(({ times }) => times.delivered)) await wait(50);
	expect(await stored()).toEqual(sandbox.state);
	await close();
});

test('a delivery resumes after a restart from its last step', async () => {
	const dataFile = join(folder, 'sandbox.json');
	const first = await startLab({ dataFile, pace: { ...pace, report: 60_000 } });
	await send(first.sandbox, { ...validRequest, eventReportGates: [] });
	await first.close();
	expect(withStatus(first.sandbox, 'queued')).toHaveLength(1);

	const second = await startLab({ dataFile });
	await until(second.sandbox, () => withStatus(second.sandbox, 'delivered').length === 1);
	await second.close();
});

test('the reports that waited are posted after a restart, and none of the others again', async () => {
	const dataFile = join(folder, 'sandbox.json');
	const first = await startLab({ dataFile, pace: { ...pace, callsPerSecond: 20, callsAtOnce: 1 } });
	const codes = (requests: typeof first.receiver.requests) =>
		requests.map(({ body }) => Object(body).resultCode);
	const line = first.sandbox.lineOf('reports');
	const { body } = await send(first.sandbox, campaign(3));
	await until(first.sandbox, () => withStatus(first.sandbox, 'delivered').length === 3);
	await until(first.sandbox, () => callbackEntries(first.sandbox).length > 1);
	expect(line.length().waiting).toBeGreaterThan(0);
	await first.close();
	const second = await startLab({ dataFile });
	const waiting = () =>
		second.sandbox.state.messages.flatMap((one) =>
			one.from === 'business' ? (one.unreported ?? []) : [],
		);
	expect(waiting()).not.toEqual([]);
	await until(second.sandbox, () => waiting().length === 0);
	await second.close();
	const posted = [...first.receiver.requests, ...second.receiver.requests];
	for (const messageId of body.messageIds) {
		const own = posted.filter((one) => Object(one.body).messageId === messageId);
		expect([...new Set(codes(own))]).toEqual([112002, 112006, 112003]);
	}
	expect(posted.length).toBeLessThanOrEqual(9 + 1);
});

test('a data file without a window for each number can be read', async () => {
	const dataFile = join(folder, 'sandbox.json');
	const person = (number: string, hoursAgo: number) => {
		const wrote = new Date(Date.now() - hoursAgo * 3_600_000).toISOString();
		return { number, name: number, wrote };
	};
	const people = [person('+46700000011', 1), person('+46700000012', 25)];
	writeFileSync(dataFile, JSON.stringify({ people, messages: [], activity: [] }));
	const { sandbox, close } = await startLab({ dataFile });
	const destinations = people.map(({ number }) => number);
	await send(sandbox, { ...validRequest, destinations, eventReportGates: [] });
	await until(sandbox, () => withStatus(sandbox, 'failed').length === 1);
	await until(sandbox, () => withStatus(sandbox, 'delivered').length === 1);
	expect(withStatus(sandbox, 'delivered')[0]?.person).toBe('+46700000011');
	await close();
});

test('a foreign data file is refused and not changed', async () => {
	const dataFile = join(folder, 'sandbox.json');
	writeFileSync(dataFile, '{"people":1}');
	await expect(startSandbox({ port: 0, dataFile })).rejects.toThrow(
		/does not hold what this version of the sandbox can read\. Move it away/,
	);
});
