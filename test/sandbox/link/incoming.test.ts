import { callbackEntries, validRequest, onPhone, send, startLab, until, withStatus } from '../lab';

let lab: Awaited<ReturnType<typeof startLab>>;
beforeEach(async () => {
	lab = await startLab();
});
afterEach(async () => await lab.close());

const ANN = '/people/%2B46700000001/messages';
const time = expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);

test('a text of a person is posted as in the specification', async () => {
	const { sandbox, receiver } = lab;
	const { status, body } = await onPhone(sandbox, ANN, { text: 'This is an example\n🙂' });
	expect(status).toBe(201);
	await until(sandbox, () => withStatus(sandbox, 'delivered').length === 1);
	expect(receiver.requests.map(({ path }) => path)).toEqual(['/incoming']);
	expect(receiver.requests[0]?.body).toEqual({
		destination: '+46700000000',
		source: '+46700000001',
		content: {
			type: 'WHATSAPP',
			message: { contentType: 'TEXT', text: 'This is an example\n🙂' },
		},
		provider: 'whatsapp',
		timestamp: time,
		messageId: body.id,
		providerTimestamp: time,
		providerMessageId: expect.stringMatching(/^wamid\./),
		route: {
			id: 'sandbox-route',
			refId: 'sandbox-route',
			platformId: 'COMMON_API',
			platformPartnerId: '12345',
			platformServiceType: null,
			platformServiceId: null,
			number: '+46700000000',
			gateIds: ['incoming'],
			customParameters: {},
			type: 'KEYWORD_ROUTE',
			keyword: '',
			keywordType: 'DEFAULT',
			active: true,
			start: '2020-01-01T00:00:00Z',
			end: '2100-01-01T00:00:00Z',
			shared: false,
			description: 'All messages to this number',
		},
		gateCustomParameters: {},
		customParameters: null,
	});
});

test('an answer names the message it answers by the ID that its report gave', async () => {
	const { sandbox, receiver } = lab;
	await send(sandbox, { ...validRequest, source: '+46700000000' });
	await until(sandbox, () => callbackEntries(sandbox).length === 3);
	const { customParameters } = receiver.requests[1]?.body as {
		customParameters: { waMessageId: string };
	};
	await onPhone(sandbox, ANN, { text: 'Yes', quoted: customParameters.waMessageId });
	await until(sandbox, () => callbackEntries(sandbox).length === 4);
	expect(receiver.requests[3]?.body).toMatchObject({
		content: {
			message: {
				text: 'Yes',
				context: { source: '+46700000000', id: customParameters.waMessageId },
			},
		},
	});
});

test('an answer goes to the number that wrote last', async () => {
	await lab.close();
	lab = await startLab({ sources: ['+46700000000', '+46700000009'] });
	await send(lab.sandbox, { ...validRequest, source: '+46700000009', eventReportGates: [] });
	await onPhone(lab.sandbox, ANN, { text: 'Hello' });
	await until(lab.sandbox, () => callbackEntries(lab.sandbox).length === 1);
	expect(lab.receiver.requests[0]?.body).toMatchObject({ destination: '+46700000009' });
});

test('a message that no gate takes is marked as failed', async () => {
	lab.receiver.answers({ status: 404 });
	await onPhone(lab.sandbox, ANN, { text: 'Hello' });
	await until(lab.sandbox, () => withStatus(lab.sandbox, 'failed').length === 1);
	expect(callbackEntries(lab.sandbox).map(({ status }) => status)).toEqual([404, 404]);
});

test('a note says that there is no gate for incoming messages', async () => {
	await lab.close();
	lab = await startLab({ incomingGates: [] });
	await onPhone(lab.sandbox, ANN, { text: 'Hello' });
	await until(lab.sandbox, () => withStatus(lab.sandbox, 'failed').length === 1);
	expect(lab.sandbox.state.activity.map(({ outcome }) => outcome)).toEqual([
		'No gate takes incoming messages. Set incomingGates',
	]);
});

test.each([
	['blank', '  ', 'Message must not be blank'],
	['too long', 'x'.repeat(4097), 'Message can be at most 4096 characters, this one has 4097'],
])('a text that is %s is not sent', async (_, text, error) => {
	expect(await onPhone(lab.sandbox, ANN, { text })).toEqual({ status: 400, body: { error } });
	expect(lab.sandbox.state.messages).toEqual([]);
});

test('a new person can be added and write first', async () => {
	const cleo = { number: '+4917012345678', name: 'Cleo' };
	expect(await onPhone(lab.sandbox, '/people', cleo)).toEqual({
		status: 201,
		body: { ...cleo, wrote: null, wroteTo: {} },
	});
	await onPhone(lab.sandbox, '/people/%2B4917012345678/messages', { text: 'Hi' });
	await until(lab.sandbox, () => callbackEntries(lab.sandbox).length === 1);
	expect(lab.receiver.requests[0]?.body).toMatchObject({ source: cleo.number });
});

test('a person needs a number with its country code', async () => {
	const { status, body } = await onPhone(lab.sandbox, '/people', { number: '0701', name: 'Cleo' });
	expect(status).toBe(400);
	expect(body.error).toBe('Write the number with a plus sign and its country code: +46700000003');
});
