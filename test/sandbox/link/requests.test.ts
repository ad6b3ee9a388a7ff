import { FOREIGN_WORDS, send, startLab, validRequest } from '../lab';

let lab: Awaited<ReturnType<typeof startLab>>;
beforeAll(async () => {
	lab = await startLab();
});
afterAll(async () => await lab.close());

const refusal = (resultCode: number, description: string) => ({
	resultCode,
	description,
	translatedDescription: null,
});
const unauthorized = refusal(112400, 'Unauthorized');
const noAccess = refusal(112401, 'No access');

describe('POST /messages accepts', () => {
	test('a valid request, with a message ID for each destination, in their order', async () => {
		const destinations = ['+46700000001', '+46700000002'];
		const { status, body } = await send(lab.sandbox, { ...validRequest, destinations });
		expect(status).toBe(200);
		expect(body).toEqual({
			resultCode: 112001,
			description: 'Queued',
			messageIds: [
				expect.stringMatching(/^[0-9A-Za-z]{22}$/),
				expect.stringMatching(/^[0-9A-Za-z]{22}$/),
			],
		});
		for (const [index, number] of destinations.entries()) {
			const id = `${body.messageIds[index]}-0`;
			expect(lab.sandbox.state.messages.find((one) => one.id === id)?.person).toBe(number);
		}
	});

	test.each([
		['a platformPartnerId given as a number', { platformPartnerId: 12345 }],
		[
			'the duration of the specification’s example, which is a timestamp',
			{ relativeValidityTime: 1584543059442 },
		],
		[
			'a custom parameter that is true, not "true"',
			{ customParameters: { 'ott.whatsapp.logMessageContent': true } },
		],
		[
			'null for what is optional',
			{ eventReportGates: null, customParameters: null, absoluteValidityTime: null },
		],
		['unknown keys', { nonsense: true }],
		['a message that WhatsApp will refuse', { messages: [{ type: 'text', text: {} }] }],
		['every message type', { messages: [{ type: 'image', image: { link: 'https://a.example' } }] }],
		['the other spelling of a type', { messages: [{ type: 'TEXT', text: { body: 'Hi' } }] }],
		['a recipient that is not a number', { destinations: ['0701'] }],
		['a message of an unknown type', { messages: [{ type: 'fax', fax: {} }] }],
	])('%s', async (_, part) => {
		expect((await send(lab.sandbox, { ...validRequest, ...part })).status).toBe(200);
	});
});

describe('POST /messages refuses', () => {
	const without = (key: string) => ({ ...validRequest, [key]: undefined });
	const message = (content: unknown) => ({ ...validRequest, messages: [content] });
	const required = [
		'platformId',
		'platformPartnerId',
		'priority',
		'refId',
		'source',
		'destinations',
		'messages',
	];

	test.each<[kind: string, body: unknown, reason: string]>([
		['no body', '', 'the body is required'],
		['a body that is not JSON', '{"refId":', 'the body must be a JSON object'],
		['a text', '"Hello"', 'the body must be a JSON object'],
		['a list', [], 'the body must be a JSON object'],
		[
			'a body that is nested too deeply',
			'{"a":'.repeat(501) + '1' + '}'.repeat(501),
			'the body is nested more than 500 levels deep',
		],
		[
			'a body that is nested 100,000 levels deep',
			'['.repeat(100_000),
			'the body is nested more than 500 levels deep',
		],
		...required.map((key): [string, unknown, string] => [
			`no ${key}`,
			without(key),
			`${key} is required`,
		]),
		['null for a required field', { ...validRequest, refId: null }, 'refId is required'],
		['an empty platformId', { ...validRequest, platformId: '' }, 'platformId must not be empty'],
		['an empty refId', { ...validRequest, refId: '' }, 'refId must not be empty'],
		['an object for a text', { ...validRequest, source: {} }, 'source must be text'],
		[
			'an unknown priority',
			{ ...validRequest, priority: 'URGENT' },
			'priority must be one of LOW, NORMAL, HIGH',
		],
		[
			'words for a duration',
			{ ...validRequest, relativeValidityTime: 'an hour' },
			'relativeValidityTime must be a number',
		],
		[
			'a fraction of a millisecond',
			{ ...validRequest, relativeValidityTime: 1.5 },
			'relativeValidityTime must be a whole number',
		],
		[
			'a time without its zone',
			{ ...validRequest, absoluteValidityTime: '2030-03-18T16:49:21' },
			'absoluteValidityTime must be a date and time as in RFC 3339, such as 2010-03-30T10:59:40Z',
		],
		[
			'a text for a list of gates',
			{ ...validRequest, eventReportGates: 'reports' },
			'eventReportGates must be a list',
		],
		[
			'nested custom parameters',
			{ ...validRequest, customParameters: { a: { b: 'c' } } },
			'customParameters.a must be text',
		],
		[
			'a list of custom parameters',
			{ ...validRequest, customParameters: ['a'] },
			'customParameters must be a JSON object',
		],
		[
			'no destination',
			{ ...validRequest, destinations: [] },
			'destinations must have at least 1 element',
		],
		[
			'a text for the destinations',
			{ ...validRequest, destinations: '+46700000001' },
			'destinations must be a list',
		],
		[
			'an empty destination',
			{ ...validRequest, destinations: ['+46700000001', ''] },
			'destinations[1] must not be empty',
		],
		['no message', { ...validRequest, messages: [] }, 'messages must have at least 1 element'],
		['a text for a message', message('Hello'), 'messages[0] must be a JSON object'],
		['a message without a type', message({ text: {} }), 'messages[0].type is required'],
		[
			'a message without its content',
			message({ type: 'text', body: 'Hello' }),
			'messages[0].text is required with type text',
		],
		[
			'a text for the content of a message',
			message({ type: 'text', text: 'Hello' }),
			'messages[0].text must be a JSON object',
		],
		[
			'a text for a list of contacts',
			message({ type: 'contacts', contacts: 'Ann' }),
			'messages[0].contacts must be a list',
		],
	])('%s: 400, 112402', async (_, body, reason) => {
		expect(await send(lab.sandbox, body)).toEqual({
			status: 400,
			body: refusal(112402, `Bad request: ${reason}`),
		});
	});

	test('an empty object, naming everything that is missing', async () => {
		const { status, body } = await send(lab.sandbox, {});
		expect(status).toBe(400);
		expect(body.description).toBe(
			'Bad request: platformId is required; platformPartnerId is required; priority is required; refId is required; source is required; destinations is required; messages is required',
		);
	});

	test.each([
		['platformId', 'CGI'],
		['platformPartnerId', '999'],
		['source', '+46799999999'],
	])('a foreign %s: 403, 112401', async (field, value) => {
		expect(await send(lab.sandbox, { ...validRequest, [field]: value })).toEqual({
			status: 403,
			body: refusal(112401, `No access: ${field} ${value} is not yours`),
		});
	});

	test.each([
		['no login', ''],
		['an unknown user', 'nobody:sandbox'],
		['a wrong password', 'sandbox:wrong'],
	])('%s: 401, 112400', async (_, login) => {
		expect(await send(lab.sandbox, validRequest, { login })).toEqual({
			status: 401,
			body: unauthorized,
		});
	});

	test('a user without access: 403, 112401', async () => {
		const login = 'noaccess:sandbox';
		expect(await send(lab.sandbox, validRequest, { login })).toEqual({
			status: 403,
			body: noAccess,
		});
	});

	test('login before access before form before ownership', async () => {
		const malformed = { ...validRequest, source: '+46799999999', priority: 'URGENT' };
		expect((await send(lab.sandbox, malformed, { login: 'a:b' })).body).toEqual(unauthorized);
		const denied = await send(lab.sandbox, malformed, { login: 'noaccess:sandbox' });
		expect(denied.body).toEqual(noAccess);
		expect((await send(lab.sandbox, malformed)).body.resultCode).toBe(112402);
	});

	test('with a Swedish translation by Accept-Language', async () => {
		const { body } = await send(lab.sandbox, '', { headers: { 'Accept-Language': 'sv-SE' } });
		expect(body.translatedDescription).toBe('Felaktig begäran');
	});
});

test('other addresses answer 404 without a result code', async () => {
	for (const path of ['/messages', '/whatsapp-message']) {
		const login = { Authorization: `Basic ${btoa('sandbox:sandbox')}` };
		const answer = await fetch(lab.sandbox.url + path, { method: 'POST', headers: login });
		expect(answer.status).toBe(404);
		expect(await answer.json()).not.toHaveProperty('resultCode');
	}
});

test('a connection test is logged as such', async () => {
	await send(lab.sandbox, { messages: [] });
	const shown = () => lab.sandbox.state.activity.filter(({ kind }) => kind === 'request').at(-1);
	expect(shown()).toMatchObject({
		title: 'Test of the credential',
		status: 400,
		isWanted: true,
		outcome: 'The login is correct. There was nothing to send',
		answered: { resultCode: 112402 },
	});
	await send(lab.sandbox, { ...validRequest, messages: [] });
	expect(shown()).toMatchObject({ title: 'Message not accepted', status: 400 });
	expect(shown()?.isWanted).toBeUndefined();
});

test('every request is logged with its answer, and without the login', async () => {
	await send(lab.sandbox, { ...validRequest, priority: 'URGENT' });
	const shown = lab.sandbox.state.activity.filter(({ kind }) => kind === 'request').at(-1);
	expect(shown).toMatchObject({
		title: 'Message not accepted',
		about: '+46700000001',
		status: 400,
		outcome: '112402 Bad request: priority must be one of LOW, NORMAL, HIGH',
		sent: { refId: 'order-1001' },
		answered: { resultCode: 112402 },
	});
	expect(JSON.stringify(lab.sandbox.state)).not.toContain(btoa('sandbox:sandbox'));
});

test('no answer has a word of n8n, its panels or credentials', () => {
	const answers = lab.sandbox.state.activity
		.filter(({ kind }) => kind === 'request')
		.map(({ answered }) => JSON.stringify(answered));
	expect(answers.length).toBeGreaterThan(50);
	expect(answers.filter((answer) => FOREIGN_WORDS.test(answer))).toEqual([]);
});
