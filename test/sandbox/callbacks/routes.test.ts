import { z } from 'zod/v3';
import { sampleCallbacks } from '../../../sandbox/callbacks/samples/samples';
import { startRecorder } from '../../helpers/recorder';
import { callbackEntries, validRequest, labs, onPhone, send, until } from '../lab';
import type { Lab } from '../lab';

const lab = labs();

const json = z.record(z.any());

/** Requests callbacks as a script does, and waits for the last attempt. */
async function request({ sandbox }: Lab, given: Record<string, unknown>) {
	const answer = await fetch(`${sandbox.url}/callbacks`, {
		method: 'POST',
		headers: { 'Content-Type': 'application/json' },
		body: JSON.stringify({ wait: true, ...given }),
	});
	return { status: answer.status, body: json.parse(await answer.json()) };
}

const bodies = ({ receiver }: Lab) => receiver.requests.map(({ body }) => body);
const codes = (started: Lab) => bodies(started).map((body) => Object(body).resultCode);

test('every callback of LINK has the custom parameters of its gate', async () => {
	const receiver = await startRecorder();
	receiver.answers({ status: 200 });
	const gates = ['north', 'south'].map((shop) => ({
		id: shop,
		customParameters: { shop },
		destinations: [{ url: `${receiver.url}/${shop}` }],
	}));
	const { sandbox } = await lab({ gates, incomingGates: ['north', 'south'] });
	await send(sandbox, { ...validRequest, eventReportGates: ['south'] });
	await until(sandbox, () => callbackEntries(sandbox).length === 3);
	await onPhone(sandbox, '/people/%2B46700000001/messages', { text: 'Hi' });
	await until(sandbox, () => callbackEntries(sandbox).length === 5);
	await sandbox.callBack({ callbacks: ['read', 'text'], blanks: true, gate: 'north' });
	await sandbox.callBack({ callbacks: ['read'], form: true, gate: 'north' });
	await sandbox.callBack({ bodies: [{ gateCustomParameters: {} }], gate: 'north' });
	const sent = receiver.requests.map(({ path, body }) => [
		path,
		typeof body === 'string'
			? new URLSearchParams(body).get('gateCustomParameters[shop]')
			: (Object(body).gateCustomParameters ?? Object(body)[' gateCustomParameters ']),
	]);
	await receiver.close();
	expect(sent.slice(0, 3)).toEqual(Array(3).fill(['/south', { shop: 'south' }]));
	expect(sent.slice(3, 5).sort()).toEqual([
		['/north', { shop: 'north' }],
		['/south', { shop: 'south' }],
	]);
	expect(sent.slice(5)).toEqual([
		['/north', { ' shop ': ' north ' }],
		['/north', { ' shop ': ' north ' }],
		['/north', 'north'],
		['/north', {}],
	]);
});

describe('a script', () => {
	test('can list the callbacks and gates', async () => {
		const { sandbox, receiver } = await lab();
		const offer = json.parse(await (await fetch(`${sandbox.url}/callbacks`)).json());
		expect(offer.callbacks).toHaveLength(sampleCallbacks.length);
		expect(offer.callbacks[0]).toEqual({
			name: 'text',
			label: 'Text',
			group: 'Text and reactions',
			about: 'message',
		});
		expect(offer.gate).toBe('incoming');
		expect(offer.gates[0]).toEqual({
			id: 'reports',
			repeats: 'any',
			batch: 1,
			addresses: [{ url: `${receiver.url}/reports` }],
		});
	});

	test('can post every sample by its name', async () => {
		const started = await lab();
		for (const { name } of sampleCallbacks) await started.sandbox.callBack({ callbacks: [name] });
		expect(bodies(started)).toHaveLength(sampleCallbacks.length + 3 + 3 + 3);
		expect(new Set(started.receiver.requests.map(({ path }) => path))).toEqual(
			new Set(['/incoming']),
		);
	});

	test('gets the result of each callback', async () => {
		const started = await lab();
		started.receiver.answers({ status: 503 }, { status: 503 }, { status: 200 });
		const { status, body } = await request(started, { callbacks: ['text', 'image'] });
		expect(status).toBe(200);
		expect(body.callbacks).toEqual([
			{ title: 'Text', body: expect.anything(), accepted: false },
			{ title: 'Photo', body: expect.anything(), accepted: true },
		]);
	});

	test('does not have to wait for the results', async () => {
		const started = await lab();
		const { status, body } = await request(started, { callbacks: ['life'], wait: false });
		expect([status, body]).toEqual([202, { callbacks: 4 }]);
		await until(started.sandbox, () => callbackEntries(started.sandbox).length === 4);
	});

	test.each([
		['nothing', {}, 'Choose at least one callback'],
		['an unknown name', { callbacks: ['fax'] }, 'No callback is called "fax"'],
		['an unknown gate', { callbacks: ['text'], gate: 'x' }, 'No gate is called "x"'],
		['no number', { callbacks: ['text'], person: 'Ann' }, 'Write the number with a plus sign'],
		['too many', { callbacks: ['text'], times: 1_001 }, 'Times must be a whole number from 1 to'],
		['half a copy', { callbacks: ['text'], copies: 1.5 }, 'Copies must be a whole number from 1'],
		['a message as form', { callbacks: ['text'], form: true }, 'Only delivery reports can come as'],
		[
			'an array as form',
			{ callbacks: ['life'], form: true, together: true },
			'Form fields cannot be an array',
		],
	])('that asks for %s gets a sentence, and nothing is posted', async (_, given, error) => {
		const started = await lab();
		const { status, body } = await request(started, given);
		expect([status, body.error]).toEqual([400, expect.stringContaining(error)]);
		expect(bodies(started)).toEqual([]);
	});

	test('gets a sentence if there is no gate', async () => {
		const started = await lab({ gates: [], incomingGates: [] });
		const { body } = await request(started, { callbacks: ['text'] });
		expect(body.error).toMatch(/^There is no gate to call/);
	});
});

describe('the options', () => {
	test('copies are byte for byte the same', async () => {
		const started = await lab();
		await request(started, { callbacks: ['text'], copies: 3 });
		const [first, second, third] = bodies(started);
		expect(first).toBeDefined();
		expect([second, third]).toEqual([first, first]);
	});

	test('a burst has new IDs each time, and is posted at once', async () => {
		const started = await lab();
		let open = 0;
		let most = 0;
		started.receiver.answers(() => {
			most = Math.max(most, ++open);
			setTimeout(() => open--, 50);
			return { status: 200, delayMs: 50 };
		});
		await request(started, { callbacks: ['delivered'], times: 50 });
		const ids = bodies(started).map((body) => Object(body).messageId);
		expect(new Set(ids).size).toBe(50);
		expect(most).toBeGreaterThan(25);
	});

	test('the order can be reversed', async () => {
		const started = await lab();
		await request(started, { callbacks: ['life'], reversed: true });
		expect(codes(started)).toEqual([112007, 112003, 112006, 112002]);
	});

	test('several callbacks come in one array', async () => {
		const started = await lab();
		await request(started, { callbacks: ['text', 'life'], together: true });
		const [all] = bodies(started);
		expect(all).toHaveLength(5);
		expect(callbackEntries(started.sandbox)[0]?.title).toBe('5 in one call');
	});

	test('a report comes as form fields', async () => {
		const started = await lab();
		await request(started, { callbacks: ['sent'], form: true });
		const [post] = started.receiver.requests;
		expect(post?.headers['content-type']).toBe('application/x-www-form-urlencoded');
		const fields = Object.fromEntries(new URLSearchParams(String(post?.body)));
		expect(fields).toMatchObject({
			messageType: 'text',
			messageIndex: '0',
			resultCode: '112006',
			'customParameters[campaign]': 'spring',
		});
	});

	test('keys are spelled one way throughout, except the keys of the user', async () => {
		const started = await lab();
		await request(started, { callbacks: ['sent'], spelling: 'snake_case' });
		await request(started, { callbacks: ['listReply'], spelling: 'camelCase' });
		expect(bodies(started)).toMatchObject([
			{ result_code: 112006, custom_parameters: { waMessageId: expect.any(String) } },
			{ content: { message: { interactive: { listReply: { id: 'large' } } } } },
		]);
	});

	test('stray spaces surround keys and texts', async () => {
		const started = await lab();
		await request(started, { callbacks: ['delivered'], blanks: true });
		expect(bodies(started)[0]).toMatchObject({
			' resultCode ': 112003,
			' resultDescription ': ' delivered ',
			' customParameters ': { ' campaign ': ' spring ' },
		});
	});

	test('a custom body is posted as it is', async () => {
		const started = await lab();
		await request(started, { bodies: [{ any: ['thing'] }] });
		expect(bodies(started)).toEqual([{ any: ['thing'] }]);
	});

	test('an unknown person is added to the people', async () => {
		const started = await lab();
		await request(started, { callbacks: ['text'], person: '+4917012345678' });
		expect(bodies(started)[0]).toMatchObject({ source: '+4917012345678' });
		expect(started.sandbox.state.people.map(({ number }) => number)).toContain('+4917012345678');
	});

	test.each([
		['basic', { kind: 'basic', user: 'link', password: 'secret' }, 'authorization'],
		['header', { kind: 'header', name: 'X-Secret', value: 'secret' }, 'x-secret'],
	] as const)('a wrong login differs from the gate’s: %s', async (_, authentication, header) => {
		const { receiver } = await lab();
		const destinations = [{ url: receiver.url, authentication }];
		const started = await lab({ gates: [{ id: 'own', destinations }], incomingGates: [] });
		await request(started, { callbacks: ['text'] });
		await request(started, { callbacks: ['text'], wrongLogin: true });
		const [right, wrong] = receiver.requests.map(({ headers }) => headers[header]);
		expect(right).toBeTruthy();
		expect(wrong).toBeTruthy();
		expect(wrong).not.toBe(right);
	});
});

describe('an attempt', () => {
	test.each([201, 202, 204, 302, 401, 404, 500])(
		'with status %i does not count as accepted',
		async (status) => {
			const started = await lab();
			started.receiver.answers({ status });
			const { body } = await request(started, { callbacks: ['text'] });
			expect(body.callbacks[0].accepted).toBe(false);
		},
	);

	test.each([
		['OK', true],
		[' OK\n', true],
		['n8n is starting up. Please wait', false],
	])(
		'with the body "%s" counts as accepted by a gate that wants OK: %p',
		async (answer, accepted) => {
			const { receiver } = await lab();
			receiver.answers({ status: 200, body: answer });
			const destinations = [{ url: receiver.url, acknowledgement: 'OK' }];
			const started = await lab({ gates: [{ id: 'own', destinations }], incomingGates: [] });
			const { body } = await request(started, { callbacks: ['text'] });
			expect(body.callbacks[0].accepted).toBe(accepted);
			expect(callbackEntries(started.sandbox)[0]?.outcome).toBe(
				accepted
					? 'Accepted'
					: 'Refused, the answer is not "OK", attempt 1 of 2, trying again in 0 s',
			);
		},
	);

	test('is logged with the execution that it resumed, which the trigger names', async () => {
		const started = await lab();
		started.receiver.answers({ status: 200, headers: { 'X-Resumed-Execution': '12' }, body: 'OK' });
		await request(started, { callbacks: ['buttonReply'] });
		expect(callbackEntries(started.sandbox)).toMatchObject([
			{ resumed: '12', outcome: 'Accepted, resumed execution 12' },
		]);
	});

	test('is logged with its number, its answer and the time of the next', async () => {
		const started = await lab();
		started.receiver.answers({ status: 503, body: 'Not now' }, { status: 200, body: 'OK' });
		await request(started, { callbacks: ['text'] });
		const [first, second] = callbackEntries(started.sandbox);
		const of = first?.attempt?.of;
		expect(of).toMatch(/^\w{22}$/);
		expect([first?.attempt, first?.answered]).toEqual([
			{ of, number: 1, most: 2, accepted: false, next: expect.stringMatching(/^\d{4}-.*Z$/) },
			'Not now',
		]);
		expect([second?.attempt, second?.answered]).toEqual([
			{ of, number: 2, most: 2, accepted: true, next: null },
			'OK',
		]);
	});
});

describe('the file of a sample', () => {
	const sourceOf = async (name: string) => {
		const started = await lab();
		await request(started, { callbacks: [name] });
		const [body] = bodies(started);
		return z
			.object({
				content: z.object({ message: z.object({ media: z.object({ source: z.string() }) }) }),
			})
			.parse(body).content.message.media.source;
	};

	test.each(['image', 'video', 'voice', 'document', 'sticker'])(
		'can be downloaded: %s',
		async (name) => {
			const answer = await fetch(await sourceOf(name));
			expect(answer.status).toBe(200);
			expect((await answer.arrayBuffer()).byteLength).toBeGreaterThan(500);
		},
	);

	test('cannot be downloaded after its link has expired', async () => {
		const answer = await fetch(await sourceOf('expiredImage'));
		expect([answer.status, await answer.json()]).toEqual([
			403,
			{ error: 'AuthenticationFailed: the link has expired' },
		]);
	});

	test('of 200 MB is streamed in full', async () => {
		const before = process.memoryUsage().rss;
		const { headers, body } = await fetch(await sourceOf('largeVideo'));
		expect(headers.get('content-type')).toBe('video/mp4');
		expect(headers.get('content-length')).toBe(String(200 * 1024 * 1024));
		let bytes = 0;
		for await (const part of body ?? []) bytes += part.length;
		expect(bytes).toBe(200 * 1024 * 1024);
		expect(process.memoryUsage().rss - before).toBeLessThan(150 * 1024 * 1024);
	}, 60_000);
});
