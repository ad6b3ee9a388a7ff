import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod/v3';
import {
	callbackEntries,
	labs,
	onPhone,
	send,
	startLab,
	until,
	validRequest,
	withStatus,
} from '../lab';
import type { Lab } from '../lab';
import type { ConfigInput } from '../../../sandbox/config';

const lab = labs();

const json = z.record(z.any());

/** How gates of a test call. */
const manners = { repeats: 'any', batch: 1 };

/** Changes the addresses of a gate as the page does. */
async function change({ sandbox }: Lab, method: 'POST' | 'PUT' | 'DELETE', given: object) {
	const answer = await fetch(`${sandbox.url}/callbacks/addresses`, {
		method,
		headers: { 'Content-Type': 'application/json' },
		body: JSON.stringify(given),
	});
	return { status: answer.status, body: json.parse(await answer.json()) };
}

async function addressesOf({ sandbox }: Lab, gate = 'incoming') {
	const { gates } = json.parse(await (await fetch(`${sandbox.url}/callbacks`)).json());
	return z
		.array(z.object({ id: z.string(), addresses: z.array(z.object({ url: z.string() })) }))
		.parse(gates)
		.find(({ id }) => id === gate)
		?.addresses.map(({ url }) => url);
}

const paths = ({ receiver }: Lab) => receiver.requests.map(({ path }) => path).sort();
const say = async ({ sandbox }: Lab) =>
	await onPhone(sandbox, '/people/%2B46700000001/messages', { text: 'Hello', quoted: null });

test('the configured addresses of a gate can be replaced while the sandbox runs', async () => {
	const started = await lab();
	const { sandbox, receiver } = started;
	const own = `${receiver.url}/own`;
	await change(started, 'POST', { url: own });
	const shown = new Promise((resolve) =>
		sandbox.listen(({ kind, value }) => kind === 'gate' && resolve(value)),
	);
	const url = `${receiver.url}/published`;
	sandbox.setDestinations('incoming', [{ url, name: 'Mine', gets: 'messages' }]);
	const addresses = [{ url, name: 'Mine', gets: 'messages' }, { url: own }];
	expect(await shown).toEqual({ ...manners, id: 'incoming', addresses });
	await say(started);
	await until(sandbox, () => callbackEntries(sandbox).length === 2);
	expect(paths(started)).toEqual(['/own', '/published']);
	expect(() => sandbox.setDestinations('other', [])).toThrow('No gate is called \\"other\\"');
});

test('an address that was removed from the configuration is no longer called, even if the page changed what it gets', async () => {
	const started = await lab();
	const { sandbox, receiver } = started;
	const url = `${receiver.url}/published`;
	const own = `${receiver.url}/own`;
	await change(started, 'POST', { url: own });
	await change(started, 'PUT', { url: own, gets: 'messages' });
	sandbox.setDestinations('incoming', [{ url }]);
	await change(started, 'PUT', { url, gets: 'messages' });
	expect(await addressesOf(started)).toEqual([url, own]);
	sandbox.setDestinations('incoming', []);
	expect(await addressesOf(started)).toEqual([own]);
	sandbox.setDestinations('incoming', [{ url }]);
	expect(await addressesOf(started)).toEqual([url, own]);
});

test('a configured address that was removed on the page is called again after it has been configured again', async () => {
	const started = await lab();
	const { sandbox, receiver } = started;
	const url = `${receiver.url}/published`;
	sandbox.setDestinations('incoming', [{ url }]);
	await change(started, 'DELETE', { url });
	sandbox.setDestinations('incoming', [{ url }]);
	expect(await addressesOf(started)).toEqual([]);
	sandbox.setDestinations('incoming', []);
	sandbox.setDestinations('incoming', [{ url }]);
	expect(await addressesOf(started)).toEqual([url]);
});

describe('an added address', () => {
	test('is called with the others, until it is removed', async () => {
		const started = await lab();
		const url = `${started.receiver.url}/own`;
		const { status, body } = await change(started, 'POST', { url: ` ${url} ` });
		expect([status, body]).toEqual([
			201,
			{
				...manners,
				id: 'incoming',
				addresses: [{ url: `${started.receiver.url}/incoming` }, { url }],
			},
		]);
		await say(started);
		await until(started.sandbox, () => callbackEntries(started.sandbox).length === 2);
		expect(paths(started)).toEqual(['/incoming', '/own']);

		expect((await change(started, 'DELETE', { url })).status).toBe(200);
		await started.sandbox.callBack({ callbacks: ['text'] });
		expect(paths(started)).toEqual(['/incoming', '/incoming', '/own']);
	});

	test('belongs to the named gate, and the page is notified', async () => {
		const started = await lab();
		const told = new Promise((resolve) =>
			started.sandbox.listen(({ kind, value }) => kind === 'gate' && resolve(value)),
		);
		await change(started, 'POST', { url: 'http://127.0.0.1:1/own', gate: 'reports' });
		const addresses = [
			{ url: `${started.receiver.url}/reports` },
			{ url: 'http://127.0.0.1:1/own' },
		];
		expect(await told).toEqual({ ...manners, id: 'reports', addresses });
		expect(await addressesOf(started)).toEqual([`${started.receiver.url}/incoming`]);
	});

	test.each([
		['the gate', (authentication: object) => ({ authentication, destinations: [] })],
		[
			'its first destination',
			(authentication: object) => ({
				destinations: [{ url: 'http://127.0.0.1:1', authentication, acknowledgement: 'OK' }],
			}),
		],
	])('is called with the login of %s', async (_, gate) => {
		const login = { kind: 'header', name: 'X-Secret', value: 'secret' };
		const gates = [{ id: 'own', ...gate(login) }] as ConfigInput['gates'];
		const started = await lab({ gates, incomingGates: ['own'] });
		await change(started, 'POST', { url: started.receiver.url });
		await started.sandbox.callBack({ callbacks: ['text'] });
		expect(started.receiver.requests[0]?.headers['x-secret']).toBe('secret');
	});

	test('survives a restart, and a removed address stays removed', async () => {
		const folder = mkdtempSync(join(tmpdir(), 'sandbox-'));
		const gates = [{ id: 'own', destinations: [{ url: 'http://127.0.0.1:1/a', name: 'A' }] }];
		const given = { dataFile: join(folder, 'sandbox.json'), gates, incomingGates: ['own'] };
		const first = await startLab(given);
		await change(first, 'POST', { url: 'http://127.0.0.1:1/b' });
		await change(first, 'DELETE', { url: 'http://127.0.0.1:1/a' });
		await first.close();
		const second = await lab(given);
		expect(await addressesOf(second, 'own')).toEqual(['http://127.0.0.1:1/b']);
		const { body } = await change(second, 'POST', { url: 'http://127.0.0.1:1/a' });
		expect(body.addresses).toEqual([
			{ url: 'http://127.0.0.1:1/a', name: 'A' },
			{ url: 'http://127.0.0.1:1/b' },
		]);
		rmSync(folder, { recursive: true });
	});

	test.each([
		['nothing', {}, 'Enter an address that starts with http:// or https://'],
		['no address', { url: 'trigger' }, 'Enter an address that starts with http:// or https://'],
		['a file', { url: 'file:///etc' }, 'Enter an address that starts with http:// or https://'],
		['a login', { url: 'http://a:b@127.0.0.1/' }, 'Leave the login out of the address'],
		['an unknown gate', { url: 'http://127.0.0.1', gate: 'x' }, 'No gate is called "x"'],
	])('that is %s is refused with a sentence', async (_, given, sentence) => {
		const { status, body } = await change(await lab(), 'POST', given);
		expect([status, body.error]).toEqual([400, expect.stringContaining(sentence)]);
	});

	test('cannot be added twice, nor removed if it is not called', async () => {
		const started = await lab();
		const url = `${started.receiver.url}/incoming`;
		const { body } = await change(started, 'POST', { url });
		expect(body.error).toBe('LINK calls this address already');
		const none = await change(started, 'DELETE', { url: 'http://127.0.0.1:1/x' });
		expect(none.body.error).toBe('LINK does not call this address, so it cannot be removed');
	});

	test('needs a gate', async () => {
		const started = await lab({ gates: [], incomingGates: [] });
		const { body } = await change(started, 'POST', { url: 'http://127.0.0.1:1' });
		expect(body.error).toMatch(/^There is no gate to call/);
	});
});

describe('a message from a person', () => {
	test('is delivered once one of the addresses takes it', async () => {
		const started = await lab({ pace: { retries: [60_000] } });
		await change(started, 'POST', { url: 'http://127.0.0.1:1/nobody' });
		await say(started);
		await until(started.sandbox, () => withStatus(started.sandbox, 'delivered').length === 1);
		await until(started.sandbox, () => callbackEntries(started.sandbox).length === 2);
		expect(withStatus(started.sandbox, 'failed')).toEqual([]);
	});

	test('fails without an address, and the page says what to do', async () => {
		const started = await lab();
		await change(started, 'DELETE', { url: `${started.receiver.url}/incoming` });
		await say(started);
		await until(started.sandbox, () => withStatus(started.sandbox, 'failed').length === 1);
		expect(started.sandbox.state.activity.at(-1)?.outcome).toBe(
			'The gate "incoming" has no address, so the callback was not posted. Add one on the Callbacks page',
		);
		const [told] = await started.sandbox.callBack({ callbacks: ['text'] });
		expect(told?.accepted).toBe(false);
	});
});

test('an activity entry has the name of the address', async () => {
	const { receiver } = await lab();
	const destinations = [{ url: receiver.url, name: 'Answer incoming messages' }];
	const started = await lab({ gates: [{ id: 'own', destinations }], incomingGates: [] });
	await started.sandbox.callBack({ callbacks: ['text'] });
	expect(callbackEntries(started.sandbox)[0]?.to).toBe('Answer incoming messages');
});

describe('what an address gets', () => {
	const own = async (destinations: (url: string) => object[]) => {
		const { receiver } = await lab();
		const gates = [{ id: 'own', destinations: destinations(receiver.url) }] as ConfigInput['gates'];
		return { ...(await lab({ gates, incomingGates: ['own'] })), receiver };
	};
	const twoKinds = (url: string) => [
		{ url: `${url}/all` },
		{ url: `${url}/messages`, gets: 'messages' },
		{ url: `${url}/reports`, gets: 'reports' },
	];

	test('is messages, reports, or everything', async () => {
		const started = await own(twoKinds);
		await say(started);
		await until(started.sandbox, () => callbackEntries(started.sandbox).length === 2);
		expect(paths(started)).toEqual(['/all', '/messages']);
		await send(started.sandbox, { ...validRequest, eventReportGates: ['own'] });
		await until(started.sandbox, () => callbackEntries(started.sandbox).length === 8);
		const count = (path: string) => paths(started).filter((one) => one === path).length;
		expect(['/all', '/messages', '/reports'].map(count)).toEqual([4, 1, 3]);
	});

	test.each([
		[['text'], {}, ['/all', '/messages']],
		[['delivered'], {}, ['/all', '/reports']],
		[['delivered', 'read'], { together: true }, ['/all', '/reports']],
		[['text', 'read'], { together: true }, ['/all', '/messages', '/reports']],
		[['somethingElse'], {}, ['/all', '/messages', '/reports']],
	])('holds for the buttons %j too', async (callbacks, more, expected) => {
		const started = await own(twoKinds);
		await started.sandbox.callBack({ callbacks, ...more });
		expect(paths(started)).toEqual(expected);
	});

	test('can be changed, and survives a restart', async () => {
		const folder = mkdtempSync(join(tmpdir(), 'sandbox-'));
		const dataFile = join(folder, 'sandbox.json');
		const gates = [
			{ id: 'own', destinations: [{ url: 'http://127.0.0.1:1/a', gets: 'messages' as const }] },
		];
		const given = { dataFile, gates, incomingGates: ['own'] };
		const first = await startLab(given);
		await change(first, 'POST', { url: 'http://127.0.0.1:1/b' });
		await change(first, 'PUT', { url: 'http://127.0.0.1:1/b', gets: 'reports' });
		await change(first, 'PUT', { url: 'http://127.0.0.1:1/a', gets: 'everything' });
		await first.close();
		const second = await lab(given);
		const { body } = await change(second, 'PUT', { url: 'http://127.0.0.1:1/b', gets: 'reports' });
		expect(body.addresses).toEqual([
			{ url: 'http://127.0.0.1:1/a' },
			{ url: 'http://127.0.0.1:1/b', gets: 'reports' },
		]);
		await change(second, 'PUT', { url: 'http://127.0.0.1:1/a', gets: 'messages' });
		expect(second.sandbox.state.addresses.map(({ url }) => url)).toEqual(['http://127.0.0.1:1/b']);
		rmSync(folder, { recursive: true });
	});

	test.each([
		['a word of no meaning', { gets: 'some' }, 'gets must be one of everything, messages, reports'],
		['nothing', {}, 'gets is required'],
		['an unknown address', { url: 'http://127.0.0.1:1', gets: 'reports' }, 'does not call this'],
	])('cannot be set to %s', async (_, given, sentence) => {
		const started = await lab();
		const url = `${started.receiver.url}/incoming`;
		const { status, body } = await change(started, 'PUT', { url, ...given });
		expect([status, body.error]).toEqual([400, expect.stringContaining(sentence)]);
	});

	test('leaves a note where nobody gets a callback', async () => {
		const started = await own((url) => [{ url, gets: 'reports' }]);
		await say(started);
		await until(started.sandbox, () => withStatus(started.sandbox, 'failed').length === 1);
		expect(started.sandbox.state.activity.at(-1)?.outcome).toBe(
			'The gate "own" has no address that gets messages, so the callback was not posted. Add one on the Callbacks page',
		);
	});
});
