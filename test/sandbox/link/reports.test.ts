import {
	callbackEntries,
	validRequest,
	labs,
	onPhone,
	pace,
	send,
	until,
	withStatus,
} from '../lab';

const lab = labs();

const codes = (requests: Array<{ body: unknown }>) =>
	requests.map(({ body }) => (body as { resultCode: number }).resultCode);

describe('a message that is delivered', () => {
	test('is reported at every step, in order, with all that the request carried', async () => {
		const { sandbox, receiver } = await lab();
		const customParameters = { campaign: 'spring' };
		const { body } = await send(sandbox, { ...validRequest, customParameters });
		await until(sandbox, () => callbackEntries(sandbox).length === 3);
		await onPhone(sandbox, '/read', { ids: [`${body.messageIds[0]}-0`] });
		await until(sandbox, () => callbackEntries(sandbox).length === 4);

		const shared = {
			messageId: body.messageIds[0],
			refId: 'order-1001',
			messageType: 'text',
			messageIndex: 0,
			timestamp: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
			gateCustomParameters: {},
		};
		const waMessageId = expect.stringMatching(/^wamid\.[A-Za-z0-9+/]+=*$/);
		expect(receiver.requests.map((request) => request.body)).toEqual([
			{ ...shared, resultCode: 112002, resultDescription: 'sent to WA', customParameters },
			{
				...shared,
				resultCode: 112006,
				resultDescription: 'sent',
				customParameters: { ...customParameters, waMessageId },
			},
			{ ...shared, resultCode: 112003, resultDescription: 'delivered', customParameters },
			{ ...shared, resultCode: 112007, resultDescription: 'read', customParameters },
		]);
		for (const { method, path, headers } of receiver.requests) {
			expect([method, path, headers['content-type'], headers.authorization]).toEqual([
				'POST',
				'/reports',
				'application/json',
				undefined,
			]);
		}
	});

	test('is reported as read once', async () => {
		const { sandbox, receiver } = await lab();
		const { body } = await send(sandbox);
		const ids = [`${body.messageIds[0]}-0`];
		await until(sandbox, () => callbackEntries(sandbox).length === 3);
		const answers = [
			await onPhone(sandbox, '/read', { ids }),
			await onPhone(sandbox, '/read', { ids }),
		];
		expect(answers.map((answer) => answer.body)).toEqual([{ read: 1 }, { read: 0 }]);
		await until(sandbox, () => callbackEntries(sandbox).length === 4);
		expect(codes(receiver.requests)).toEqual([112002, 112006, 112003, 112007]);
	});

	test('is not read before it is delivered', async () => {
		const { sandbox } = await lab({ pace: { ...pace, report: 60_000 } });
		const { body } = await send(sandbox);
		const read = await onPhone(sandbox, '/read', { ids: [`${body.messageIds[0]}-0`] });
		expect(read.body).toEqual({ read: 0 });
	});

	test('is reported for every destination and every message of a request', async () => {
		const { sandbox, receiver } = await lab();
		const [text] = validRequest.messages;
		const destinations = ['+46700000001', '+46700000002'];
		const { body } = await send(sandbox, { ...validRequest, destinations, messages: [text, text] });
		await until(sandbox, () => callbackEntries(sandbox).length === 12);
		const reports = receiver.requests.map((request) => request.body) as Array<
			Record<string, unknown>
		>;
		for (const messageId of body.messageIds) {
			for (const messageIndex of [0, 1]) {
				const own = reports.filter(
					(one) => one.messageId === messageId && one.messageIndex === messageIndex,
				);
				expect(own.map(({ resultCode }) => resultCode)).toEqual([112002, 112006, 112003]);
			}
		}
	});
});

describe('a message that is not delivered', () => {
	test('because Meta refuses it, is reported with Meta’s code and details', async () => {
		const { sandbox, receiver } = await lab();
		const messages = [{ type: 'text', text: { body: 'x'.repeat(4097) } }];
		await send(sandbox, { ...validRequest, messages, customParameters: { campaign: 'spring' } });
		await until(sandbox, () => callbackEntries(sandbox).length === 2);
		expect(codes(receiver.requests)).toEqual([112002, 112403]);
		expect(receiver.requests[1]?.body).toMatchObject({
			resultDescription: '(#100) Invalid parameter',
			customParameters: {
				campaign: 'spring',
				metaErrorDetails: 'text.body must be at most 4096 characters long, and has 4097',
			},
		});
		expect(withStatus(sandbox, 'failed')).toHaveLength(1);
	});

	test.each(['0701234567', 'Ann', '+0701234567', '+46'])(
		'because %s is no WhatsApp number',
		async (number) => {
			const { sandbox, receiver } = await lab();
			await send(sandbox, { ...validRequest, destinations: [number] });
			await until(sandbox, () => callbackEntries(sandbox).length === 1);
			expect(receiver.requests[0]?.body).toMatchObject({
				resultCode: 112404,
				resultDescription: 'invalid contact',
			});
			expect(sandbox.state.people.map((person) => person.name)).toEqual(['Ann', 'Bo']);
		},
	);
});

describe('a gate', () => {
	test.each([
		[
			'Basic',
			{ kind: 'basic', user: 'link', password: 'pass:wörd' },
			'authorization',
			`Basic ${Buffer.from('link:pass:wörd').toString('base64')}`,
		],
		['header', { kind: 'header', name: 'X-My-Secret', value: 's3cret' }, 'x-my-secret', 's3cret'],
	] as const)('gets its %s authentication', async (_, authentication, name, value) => {
		const { receiver } = await lab();
		const destinations = [{ url: `${receiver.url}/own`, authentication }];
		const { sandbox } = await lab({ gates: [{ id: 'reports', destinations }], incomingGates: [] });
		await send(sandbox);
		await until(sandbox, () => callbackEntries(sandbox).length === 3);
		expect(receiver.requests.map(({ headers }) => headers[name])).toEqual([value, value, value]);
	});

	test('is called again after an error, and the next callback waits', async () => {
		const { sandbox, receiver } = await lab();
		receiver.answers({ status: 503, body: 'Not now' }, { status: 200 });
		await send(sandbox);
		await until(sandbox, () => callbackEntries(sandbox).length === 4);
		expect(codes(receiver.requests)).toEqual([112002, 112002, 112006, 112003]);
		const [first, second] = callbackEntries(sandbox);
		expect(first).toMatchObject({
			title: '112002 sent to WA',
			status: 503,
			outcome: 'Refused, attempt 1 of 2, trying again in 0 s',
			answered: 'Not now',
		});
		expect(second).toMatchObject({ status: 200, outcome: 'Accepted' });
	});

	test('is given up after the last attempt, separately for each callback', async () => {
		const { sandbox, receiver } = await lab();
		receiver.answers({ status: 302, headers: { location: '/elsewhere' } });
		await send(sandbox);
		await until(sandbox, () => callbackEntries(sandbox).length === 6);
		expect(codes(receiver.requests)).toEqual([112002, 112002, 112006, 112006, 112003, 112003]);
		expect(callbackEntries(sandbox)[1]?.outcome).toBe('Refused, attempt 2 of 2, given up');
	});

	test.each([
		[
			'message and hint',
			{
				code: 404,
				message: 'The requested webhook is not registered.',
				hint: 'Publish the workflow! Note that the list of executions shows what it did',
				stacktrace: 'x'.repeat(5_000),
			},
			'Refused: The requested webhook is not registered. Publish the workflow! Attempt 1 of 1, given up',
		],
		['a message alone', { message: 'Closed' }, 'Refused: Closed. Attempt 1 of 1, given up'],
		[
			'a long message',
			{ message: 'y'.repeat(1_000) },
			`Refused: ${'y'.repeat(250)}… Attempt 1 of 1, given up`,
		],
		['no message', { error: 'Closed' }, 'Refused, attempt 1 of 1, given up'],
		['a blank message', { message: ' ' }, 'Refused, attempt 1 of 1, given up'],
		['a message that is not a text', { message: 404 }, 'Refused, attempt 1 of 1, given up'],
	])('that is refused in JSON with %s is logged with it', async (_, answer, outcome) => {
		const { sandbox, receiver } = await lab({ pace: { report: 0, retries: [] } });
		receiver.answers({ status: 404, body: JSON.stringify(answer) });
		await send(sandbox);
		await until(sandbox, () => callbackEntries(sandbox).length === 3);
		expect(callbackEntries(sandbox)[0]?.outcome).toBe(outcome);
	});

	test('that cannot be reached is logged with the reason', async () => {
		const { receiver } = await lab();
		await receiver.close();
		const gates = [{ id: 'reports', destinations: [{ url: receiver.url }] }];
		const { sandbox } = await lab({ gates, incomingGates: [] });
		await send(sandbox);
		await until(sandbox, () => callbackEntries(sandbox).length > 0);
		expect(callbackEntries(sandbox)[0]).toMatchObject({
			status: null,
			outcome: 'No answer (ECONNREFUSED), attempt 1 of 2, trying again in 0 s',
		});
	});

	test('that does not answer in time counts as an error', async () => {
		const { sandbox, receiver } = await lab({ pace: { report: 0, retries: [], patience: 20 } });
		receiver.answers({ hang: true });
		await send(sandbox);
		await until(sandbox, () => callbackEntries(sandbox).length === 1);
		expect(callbackEntries(sandbox)[0]?.outcome).toBe(
			'No answer in time, attempt 1 of 1, given up',
		);
	});

	test('that is unknown is noted, and nothing is posted', async () => {
		const { sandbox, receiver } = await lab();
		await send(sandbox, { ...validRequest, eventReportGates: ['v08kM29P'] });
		await until(sandbox, () => withStatus(sandbox, 'delivered').length === 1);
		expect(receiver.requests).toEqual([]);
		const notes = sandbox.state.activity.filter(({ kind }) => kind === 'note');
		expect(notes).toHaveLength(3);
		expect(notes[0]?.outcome).toMatch(
			/^No gate is called "v08kM29P", so the callback was not posted/,
		);
	});
});
