import { good, send, startLab } from '../lab';

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
	test('a request that is right, with an ID like LINK’s for each destination, in their order', async () => {
		const destinations = ['+46700000001', '+46700000002'];
		const { status, body } = await send(lab.sandbox, { ...good, destinations });
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
		['a duration that the node would refuse', { relativeValidityTime: 1584543059442 }],
		['fields it does not know', { nonsense: true }],
		['a message that WhatsApp will refuse', { messages: [{ type: 'text', text: {} }] }],
		['every message type', { messages: [{ type: 'image', image: { link: 'https://a.example' } }] }],
		['the other spelling of a type', { messages: [{ type: 'TEXT', text: { body: 'Hi' } }] }],
		['a recipient that is no number', { destinations: ['0701'] }],
	])('%s', async (_, part) => {
		expect((await send(lab.sandbox, { ...good, ...part })).status).toBe(200);
	});
});

describe('POST /messages refuses', () => {
	const { refId, ...withoutRefId } = good;
	void refId;

	test.each([
		['nothing', '', 'the body is required'],
		['no JSON', '{"refId":', 'the body is not a JSON object'],
		['a list', [], 'the body: Expected object, received array'],
		['a missing refId', withoutRefId, 'refId is required'],
		[
			'an unknown priority',
			{ ...good, priority: 'URGENT' },
			'priority: must be one of LOW, NORMAL, HIGH',
		],
		[
			'no destination',
			{ ...good, destinations: [] },
			'destinations: Array must contain at least 1 element(s)',
		],
		['no messages', { ...good, messages: undefined }, 'messages is required'],
		[
			'nested custom parameters',
			{ ...good, customParameters: { a: { b: 'c' } } },
			'customParameters.a: Expected string, received object',
		],
		[
			'a message of an unknown type',
			{ ...good, messages: [{ type: 'fax', fax: {} }] },
			'messages.0.type: must be one of template, text, image, location, audio, video, document, contacts, interactive',
		],
		[
			'a message without its payload',
			{ ...good, messages: [{ type: 'text', body: 'Hello' }] },
			'messages.0.text: a message of type text needs an object of this name',
		],
	])('%s: 400, 112402', async (_, body, why) => {
		expect(await send(lab.sandbox, body)).toEqual({
			status: 400,
			body: refusal(112402, `Bad request: ${why}`),
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
		expect(await send(lab.sandbox, { ...good, [field]: value })).toEqual({
			status: 403,
			body: refusal(112401, `No access: ${field} ${value} is not yours`),
		});
	});

	test.each([
		['no login', ''],
		['an unknown user', 'nobody:sandbox'],
		['a wrong password', 'sandbox:wrong'],
	])('%s: 401, 112400', async (_, login) => {
		expect(await send(lab.sandbox, good, { login })).toEqual({ status: 401, body: unauthorized });
	});

	test('a user without access: 403, 112401', async () => {
		const login = 'noaccess:sandbox';
		expect(await send(lab.sandbox, good, { login })).toEqual({ status: 403, body: noAccess });
	});

	test('login before access before form before ownership', async () => {
		const malformed = { ...good, source: '+46799999999', priority: 'URGENT' };
		expect((await send(lab.sandbox, malformed, { login: 'a:b' })).body).toEqual(unauthorized);
		const denied = await send(lab.sandbox, malformed, { login: 'noaccess:sandbox' });
		expect(denied.body).toEqual(noAccess);
		expect((await send(lab.sandbox, malformed)).body.resultCode).toBe(112402);
	});

	test('in Swedish, too, for whoever asks for it', async () => {
		const { body } = await send(lab.sandbox, '', { headers: { 'Accept-Language': 'sv-SE' } });
		expect(body.translatedDescription).toBe('Felaktig begäran');
	});
});

test('an address beside the API has no result code', async () => {
	for (const path of ['/messages', '/whatsapp-message']) {
		const login = { Authorization: `Basic ${btoa('sandbox:sandbox')}` };
		const answer = await fetch(lab.sandbox.url + path, { method: 'POST', headers: login });
		expect(answer.status).toBe(404);
		expect(await answer.json()).not.toHaveProperty('resultCode');
	}
});

test('the test of the credential is shown as what it is', async () => {
	await send(lab.sandbox, { messages: [] });
	const shown = () => lab.sandbox.state.activity.filter(({ kind }) => kind === 'request').at(-1);
	expect(shown()).toMatchObject({
		title: 'Test of the credential',
		status: 400,
		isWanted: true,
		outcome: 'The login is right. Nothing was to be sent, and nothing was',
		answered: { resultCode: 112402 },
	});
	await send(lab.sandbox, { ...good, messages: [] });
	expect(shown()).toMatchObject({ title: 'POST /messages', status: 400 });
	expect(shown()?.isWanted).toBeUndefined();
});

test('every request is shown with its answer, and never with the login', async () => {
	await send(lab.sandbox, { ...good, priority: 'URGENT' });
	const shown = lab.sandbox.state.activity.filter(({ kind }) => kind === 'request').at(-1);
	expect(shown).toMatchObject({
		title: 'POST /messages',
		about: '+46700000001',
		status: 400,
		outcome: '112402 Bad request: priority: must be one of LOW, NORMAL, HIGH',
		sent: { refId: 'order-1001' },
		answered: { resultCode: 112402 },
	});
	expect(JSON.stringify(lab.sandbox.state)).not.toContain(btoa('sandbox:sandbox'));
});
