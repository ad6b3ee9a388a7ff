import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { testConnection } from '../helpers/testConnection';
import { credentials, credentialType } from '../helpers/engine';
import { startRecorder } from '../helpers/recorder';
import type { Recorder, Reply } from '../helpers/recorder';

let link: Recorder;
beforeAll(async () => {
	link = await startRecorder();
});
beforeEach(() => link.reset());
afterAll(async () => await link.close());

const WRONG_LOGIN = 'Wrong username or password: LINK does not accept this login';
const NO_ACCESS =
	"No access: LINK accepts the login, but it may not send. Ask LINK's support for access";
const NOT_THE_API =
	"This address is not LINK's WhatsApp API: its answer has no result code. Check Region and Base URL";
const DOWN =
	"LINK's server is not working properly at the moment. Try again later; if the problem persists, check Region and Base URL";

const right: Reply = {
	status: 400,
	body: { resultCode: 112402, description: 'Bad request', translatedDescription: null },
};

describe('authenticate', () => {
	const request = {
		url: 'https://x.io/messages',
		headers: { 'Accept-Language': 'en' },
		body: { a: 1 },
	};

	test.each([
		['a plain login', 'u', 'p', 'Basic dTpw'],
		['UTF-8 and a colon in the password (A14)', 'user', 'på:ss', 'Basic dXNlcjpww6U6c3M='],
	])('%s', async (_, username, password, Authorization) => {
		const signed = await credentialType.authenticate({ username, password }, request);
		expect(signed).toEqual({ ...request, headers: { ...request.headers, Authorization } });
	});

	test('serves a request without headers, as the HTTP Request node makes it', async () => {
		const signed = await credentialType.authenticate(
			{ username: 'u', password: 'p' },
			{ url: 'https://x.io' },
		);
		expect(signed).toEqual({ url: 'https://x.io', headers: { Authorization: 'Basic dTpw' } });
	});

	test('checks the sender only in the connection test: a node may have another one', async () => {
		const login = { username: 'u', password: 'p', sender: 'abc' };
		await expect(credentialType.authenticate(login, request)).resolves.toHaveProperty('headers');
		const test = { ...request, body: { messages: [] } };
		await expect(credentialType.authenticate(login, test)).rejects.toThrow('Sender: "abc"');
	});

	test('does not change the request object', async () => {
		await credentialType.authenticate({ username: 'u', password: 'p' }, request);
		expect(request.headers).toEqual({ 'Accept-Language': 'en' });
	});
});

describe('Test Connection', () => {
	test.each<[string, Reply, string, string]>([
		['the right login', right, 'OK', 'Connection successful!'],
		['a wrong login', { status: 401, body: { resultCode: 112400 } }, 'Error', WRONG_LOGIN],
		[
			'a wrong login, refused before the API',
			{ status: 401, body: '<html>' },
			'Error',
			WRONG_LOGIN,
		],
		['no access', { status: 403, body: { resultCode: 112401 } }, 'Error', NO_ACCESS],
		['a missing page', { status: 404, body: '<html>no</html>' }, 'Error', NOT_THE_API],
		['another API', { status: 404, body: { message: 'no' } }, 'Error', NOT_THE_API],
		['a web page', { status: 200, body: '<html>Hi</html>' }, 'Error', NOT_THE_API],
		['JSON without a result code', { status: 200, body: { ok: true } }, 'Error', NOT_THE_API],
		['an empty answer', { status: 204 }, 'Error', NOT_THE_API],
		['a redirect', { status: 302, headers: { location: '/login' } }, 'Error', NOT_THE_API],
		["LINK's server out of order", { status: 500, body: { resultCode: 112500 } }, 'Error', DOWN],
		[
			'a gateway that cannot reach the server',
			{ status: 502, body: '<html>Bad Gateway' },
			'Error',
			DOWN,
		],
		['a gateway that is overloaded', { status: 503 }, 'Error', DOWN],
		['a gateway that timed out', { status: 504 }, 'Error', DOWN],
	])('%s', async (_, reply, status, message) => {
		link.answers(reply);
		expect(await testConnection(credentials(link.url))).toEqual({ status, message });
	});

	test.each([
		['/whatsapp-message', '/whatsapp-message/messages'],
		['/whatsapp-message/', '/whatsapp-message/messages'],
		['/whatsapp-message// ', '/whatsapp-message/messages'],
	])(
		'calls the address that the node uses, with a Base URL that ends in %j',
		async (path, asked) => {
			link.answers(right);
			const verdict = await testConnection(credentials(link.url + path));
			expect(verdict.status).toBe('OK');
			expect(link.requests).toMatchObject([
				{ method: 'POST', path: asked, headers: { authorization: 'Basic dTpw' } },
			]);
		},
	);

	test('sends one JSON request without messages', async () => {
		link.answers(right);
		await testConnection(credentials(link.url));
		expect(link.requests).toMatchObject([
			{ body: { messages: [] }, headers: { 'content-type': 'application/json' } },
		]);
	});

	test.each([
		['abc', 'Sender: "abc" is not a phone number.'],
		['SE.1A2b3C4d5E', 'Sender: SE.1A2b3C4d5E is the user ID of a person.'],
		['0701234567', 'Sender: 0701234567 looks like a national number.'],
		['+46 70 12', 'Sender: '],
	])('refuses the sender %j', async (sender, message) => {
		link.answers(right);
		expect(await testConnection(credentials(link.url, { sender }))).toEqual({
			status: 'Error',
			message: expect.stringContaining(message) as unknown,
		});
		expect(link.requests).toEqual([]);
	});

	test.each(['', ' 0046 70-000 00 00 ', '46700000000'])('takes the sender %j', async (sender) => {
		link.answers(right);
		expect((await testConnection(credentials(link.url, { sender }))).status).toBe('OK');
	});

	test("shows the system's error code if nothing listens at the address", async () => {
		const closed = createServer();
		await new Promise<void>((resolve) => closed.listen(0, '127.0.0.1', resolve));
		const { port } = closed.address() as AddressInfo;
		await new Promise((resolve) => closed.close(resolve));
		expect(await testConnection(credentials(`http://127.0.0.1:${port}`))).toEqual({
			status: 'Error',
			message: 'ECONNREFUSED',
		});
	});

	test.each([
		['N-EU', 'https://n-eu.linkmobility.io/whatsapp-message'],
		['C-EU', 'https://c-eu.linkmobility.io/whatsapp-message'],
	])('region %s has the address in the specification', (name, value) => {
		const region = credentialType.properties.find((property) => property.name === 'region');
		expect(region?.options).toContainEqual(expect.objectContaining({ name, value }));
	});
});
