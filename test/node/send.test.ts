import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ICredentialDataDecryptedObject, INodeParameters } from 'n8n-workflow';
import { credentials, runNode } from '../helpers/engine';
import type { NodeResult, NodeRun } from '../helpers/engine';
import { startRecorder } from '../helpers/recorder';
import type { Recorder, Reply } from '../helpers/recorder';
import { deep } from '../helpers/reported';

const SECRET = 'hemligt-lösen';
const WORDS = 'Din kod är 4711';

let link: Recorder;
beforeAll(async () => {
	link = await startRecorder();
});
beforeEach(() => link.reset());
afterAll(async () => await link.close());

const hi = { to: '+46700000001', text: 'Hi', options: { refId: 'r-1' } };

const sendText = async (
	parameters: INodeParameters = {},
	{ login = {}, ...more }: Partial<NodeRun> & { login?: ICredentialDataDecryptedObject } = {},
): Promise<NodeResult> =>
	await runNode({
		credentials: credentials(link.url, login),
		parameters: { ...hi, ...parameters },
		...more,
	});

/** One try is enough where the tests are not about trying again. */
const once: INodeParameters = {
	options: { refId: 'r-1' },
	advancedOptions: { maxRetries: 0 },
};

const sentBodies = () => link.requests.map(({ body }) => body as Record<string, unknown>);

/** What n8n shows of what stopped a workflow. */
const shown = ({ error }: NodeResult) => ({
	message: error?.message,
	description: error?.description,
	context: error && 'context' in error ? error.context : undefined,
});

describe('a text message', () => {
	test('is sent as exactly this request (A01)', async () => {
		await sendText();
		expect(link.requests).toEqual([
			{
				method: 'POST',
				path: '/messages',
				headers: expect.objectContaining({
					'content-type': 'application/json',
					accept: 'application/json',
					'accept-language': 'en',
					authorization: 'Basic dTpw',
				}),
				body: {
					platformId: 'COMMON_API',
					platformPartnerId: '12345',
					priority: 'NORMAL',
					eventReportGates: ['v08kM29P'],
					refId: 'r-1',
					customParameters: { n8nRecipient: '+46700000001' },
					source: '+46700000000',
					destinations: ['+46700000001'],
					messages: [{ type: 'text', previewUrl: false, text: { body: 'Hi' } }],
				},
			},
		]);
	});

	test.each<[string, INodeParameters, ICredentialDataDecryptedObject, object]>([
		[
			'several people',
			{ to: '+46700000001, +46700000002\n+46700000001;' },
			{},
			{ destinations: ['+46700000001', '+46700000002'] },
		],
		[
			'a partner ID stored as a number (A13)',
			{},
			{ platformPartnerId: 12345 },
			{ platformPartnerId: '12345' },
		],
		[
			'a link preview (B01)',
			{ previewUrl: true },
			{},
			{ messages: [{ type: 'text', previewUrl: true, text: { body: 'Hi' } }] },
		],
		[
			'a link preview by expression',
			{ previewUrl: '={{ "true" }}' },
			{},
			{ messages: [{ type: 'text', previewUrl: true, text: { body: 'Hi' } }] },
		],
		[
			'4,096 characters (B02)',
			{ text: 'a'.repeat(4096) },
			{},
			{ messages: [{ type: 'text', previewUrl: false, text: { body: 'a'.repeat(4096) } }] },
		],
		[
			'a text that is a number',
			{ text: '={{ 4711 }}' },
			{},
			{ messages: [{ type: 'text', previewUrl: false, text: { body: '4711' } }] },
		],
		[
			'the time, as n8n has it',
			{ text: '={{ DateTime.fromISO("2030-03-18T17:49:00.000Z", { zone: "utc" }) }}' },
			{},
			{
				messages: [{ type: 'text', previewUrl: false, text: { body: '2030-03-18T17:49:00.000Z' } }],
			},
		],
		[
			'a national number, with Default Country Code',
			{ to: '070-123 45 67', options: { defaultCountryCode: '46' } },
			{},
			{ destinations: ['+46701234567'] },
		],
		[
			'values of one’s own (A08)',
			{
				options: { customParameters: { parameter: [{ name: 'n', value: '={{ 5 }}' }] } },
				advancedOptions: { logMessageContent: true },
			},
			{},
			{ customParameters: { n: '5', 'ott.whatsapp.logMessageContent': 'true' } },
		],
		[
			'two hours to live (A10)',
			{ options: { validity: { forTime: { amount: 2, unit: 'hours' } } } },
			{},
			{ relativeValidityTime: 7_200_000 },
		],
		[
			'a time to live that binary fractions cannot hit',
			{ options: { validity: { forTime: { amount: 0.07, unit: 'hours' } } } },
			{},
			{ relativeValidityTime: 252_000 },
		],
		[
			'a point in time in UTC, which beats a duration (A12)',
			{
				options: {
					validity: {
						forTime: { amount: 1, unit: 'minutes' },
						untilTime: { time: '2099-03-18T17:49:21.000+01:00' },
					},
				},
			},
			{},
			{ absoluteValidityTime: '2099-03-18T16:49:21Z' },
		],
		[
			'another sender, a priority, IDs of the platform',
			{
				options: { sender: '0046 70 999 99 99' },
				advancedOptions: {
					priority: 'HIGH',
					platformServiceId: 's',
					platformServiceType: 't',
					platformTransactionId: 'x',
				},
			},
			{},
			{
				source: '+46709999999',
				priority: 'HIGH',
				platformServiceId: 's',
				platformServiceType: 't',
				platformTransactionId: 'x',
			},
		],
		[
			'gates of its own',
			{ advancedOptions: { eventReportGates: 'a, b' } },
			{},
			{ eventReportGates: ['a', 'b'] },
		],
	])('%s', async (_, parameters, login, body) => {
		const { error } = await sendText(parameters, { login });
		expect(error).toBeUndefined();
		expect(sentBodies()).toMatchObject([body]);
	});

	test("a date and time without a zone is in the workflow's time zone", async () => {
		const options = { validity: { untilTime: { time: '2099-01-18T12:00:00' } } };
		await sendText({ options }, { timezone: 'Asia/Tokyo' });
		expect(sentBodies()[0]?.absoluteValidityTime).toBe('2099-01-18T03:00:00Z');
	});

	test('a duration is left out if a point in time is set', async () => {
		const validity = {
			forTime: { amount: 1, unit: 'hours' },
			untilTime: { time: '2099-01-18T12:00:00Z' },
		};
		await sendText({ options: { validity } });
		expect(sentBodies()[0]).not.toHaveProperty('relativeValidityTime');
	});

	test.each([
		['no gate in the credential', {}, { eventReportGates: '' }],
		['the option left blank', { advancedOptions: { eventReportGates: '' } }, {}],
	])(
		'without a gate the key is not there, and the item says so: %s (A07)',
		async (_, parameters, login) => {
			const { items } = await sendText(parameters, { login });
			expect(sentBodies()[0]).not.toHaveProperty('eventReportGates');
			expect(items[0]?.json.info).toBe(
				'Accepted by LINK, not yet delivered. No delivery reports will be sent: neither the credential nor the options name an event report gate.',
			);
		},
	);

	test('a new reference ID is generated if none is entered (A02)', async () => {
		await sendText({ options: {} }, { input: [{ json: {} }, { json: {} }] });
		const ids = sentBodies().map(({ refId }) => refId);
		expect(new Set(ids).size).toBe(2);
		expect(ids).toEqual([expect.stringMatching(/\S{8,}/), expect.stringMatching(/\S{8,}/)]);
	});

	test.each(['/whatsapp-message', '/whatsapp-message/'])('to Base URL %s (A15)', async (path) => {
		await sendText({}, { login: { baseUrl: link.url + path } });
		expect(link.requests).toMatchObject([{ path: '/whatsapp-message/messages' }]);
	});

	test('with a login in UTF-8 and a colon in the password (A14)', async () => {
		await sendText({}, { login: { username: 'user', password: 'på:ss' } });
		expect(link.requests[0]?.headers.authorization).toBe('Basic dXNlcjpww6U6c3M=');
	});
});

describe('the output item', () => {
	test('says that the message was accepted, and has an ID for each recipient (E01)', async () => {
		link.answers({
			body: { resultCode: 112001, description: 'queued', messageIds: ['m1', 'm2'] },
		});
		const { items } = await sendText({ to: '+46700000001, +46700000002' });
		expect(items).toEqual([
			{
				json: {
					accepted: true,
					delivered: false,
					info: 'Accepted by LINK, not yet delivered. Delivery reports go to gate v08kM29P.',
					resultCode: 112001,
					description: 'queued',
					refId: 'r-1',
					to: null,
					messageId: 'm1',
					messageIds: ['m1', 'm2'],
					messages: [
						{ to: '+46700000001', messageId: 'm1' },
						{ to: '+46700000002', messageId: 'm2' },
					],
				},
				pairedItem: { item: 0 },
			},
		]);
	});

	test('there is one for each input item, paired with it, in order', async () => {
		const input = ['+46700000001', '+46700000002', '+46700000003'].map((to) => ({ json: { to } }));
		const { items } = await sendText({ to: '={{ $json.to }}' }, { input });
		expect(sentBodies().map(({ destinations }) => destinations)).toEqual([
			['+46700000001'],
			['+46700000002'],
			['+46700000003'],
		]);
		expect(items.map(({ pairedItem }) => pairedItem)).toEqual([
			{ item: 0 },
			{ item: 1 },
			{ item: 2 },
		]);
	});
});

const MAYBE =
	'The message may have been accepted, so it was not sent again. Look for its reference ID among your delivery reports, or ask LINK, before you send it once more.';
const ELSEWHERE =
	" This is not how LINK's WhatsApp API answers, so check Region and Base URL in the credential too.";
const HTML = '<html><body>oops</body></html>';

describe('a response that does not accept the request stops the workflow with an explanation', () => {
	test.each<[string, Reply, object, string, string]>([
		[
			'401 (E02)',
			{
				status: 401,
				body: { resultCode: 112400, description: 'Unauthorized', translatedDescription: null },
			},
			{ category: 'credentials', httpStatus: 401, resultCode: 112400 },
			'LINK did not accept the username or password: Unauthorized',
			"Check Username, Password and Region in the credential. If they are right, ask LINK's support. The answer was HTTP 401 with result code 112400.",
		],
		[
			'401 without a result code',
			{ status: 401, body: HTML },
			{ category: 'credentials', httpStatus: 401 },
			'LINK did not accept the username or password',
			"Check Username, Password and Region in the credential. If they are right, ask LINK's support. The answer was HTTP 401.",
		],
		[
			'403 (E03)',
			{ status: 403, body: { resultCode: 112401, description: 'No access' } },
			{ category: 'access', httpStatus: 403, resultCode: 112401 },
			'LINK does not let this user send for this platform, partner or sender: No access',
			"Check Platform ID, Platform Partner ID and Sender in the credential. If they are right, ask LINK's support for access. The answer was HTTP 403 with result code 112401.",
		],
		[
			'400, in the words of the user’s language and in its own (E04)',
			{
				status: 400,
				body: { resultCode: 112402, description: 'Bad request', translatedDescription: 'Felaktig' },
			},
			{ category: 'request', httpStatus: 400, resultCode: 112402 },
			'LINK refused the request: Felaktig (Bad request)',
			'Correct what LINK names here, then try again. Nothing was sent for this item. The answer was HTTP 400 with result code 112402.',
		],
		[
			'400 with a code that is not a number, in a list',
			{ status: 400, body: [{ resultCode: 'BAD', description: 'No such gate' }] },
			{ category: 'request', httpStatus: 400 },
			'LINK refused the request: No such gate',
			'Check the fields of this node, and Region and Base URL in the credential. Nothing was sent for this item. The answer was HTTP 400.',
		],
		[
			'400 that says nothing',
			{ status: 400, body: HTML },
			{ category: 'request', httpStatus: 400 },
			'LINK refused the request',
			'Check the fields of this node, and Region and Base URL in the credential. Nothing was sent for this item. The answer was HTTP 400.',
		],
		[
			'429',
			{ status: 429 },
			{ category: 'request', httpStatus: 429 },
			'LINK received too many requests at once',
			'Wait a moment, then send fewer at a time. Nothing was sent for this item. The answer was HTTP 429.',
		],
		[
			'500 in HTML (E05)',
			{ status: 500, body: HTML },
			{ category: 'server', httpStatus: 500 },
			"LINK's server could not handle the request",
			`${MAYBE} The answer was HTTP 500.`,
		],
		[
			'500 with a result code',
			{ status: 500, body: { resultCode: 112500, description: 'Server error' } },
			{ category: 'server', httpStatus: 500, resultCode: 112500 },
			"LINK's server could not handle the request: Server error",
			`${MAYBE} The answer was HTTP 500 with result code 112500.`,
		],
		[
			'200 with a result code that refuses',
			{ status: 200, body: { resultCode: 112402, description: 'Bad request' } },
			{ category: 'request', httpStatus: 200, resultCode: 112402 },
			'LINK refused the request: Bad request',
			'Correct what LINK names here, then try again. Nothing was sent for this item. The answer was HTTP 200 with result code 112402.',
		],
		[
			'200 with a result code nobody knows',
			{ status: 200, body: { resultCode: 112999 } },
			{ category: 'unknown outcome', httpStatus: 200, resultCode: 112999 },
			'LINK did not say whether the message was accepted',
			`${MAYBE} The answer was HTTP 200 with result code 112999.`,
		],
		[
			'200 in HTML',
			{ status: 200, body: HTML },
			{ category: 'unknown outcome', httpStatus: 200 },
			'LINK did not say whether the message was accepted',
			`${MAYBE}${ELSEWHERE} The answer was HTTP 200.`,
		],
		[
			'200 without a word',
			{ status: 200 },
			{ category: 'unknown outcome', httpStatus: 200 },
			'LINK did not say whether the message was accepted',
			`${MAYBE}${ELSEWHERE} The answer was HTTP 200.`,
		],
		[
			'404',
			{ status: 404, body: HTML },
			{ category: 'unreachable', httpStatus: 404 },
			"LINK's WhatsApp API is not at this address",
			'Check Region and Base URL in the credential. Nothing was sent for this item. The answer was HTTP 404.',
		],
		[
			'a redirect, which is not followed',
			{ status: 302, headers: { location: '/messages' } },
			{ category: 'unreachable', httpStatus: 302 },
			"LINK's WhatsApp API is not at this address",
			'Check Region and Base URL in the credential. Nothing was sent for this item. The answer was HTTP 302.',
		],
	])('%s', async (_, reply, context, message, description) => {
		link.answers(reply);
		const result = await sendText(once);
		expect(shown(result)).toEqual({
			message,
			description,
			context: expect.objectContaining({ ...context, refId: 'r-1', itemIndex: 0 }),
		});
		expect(result.error?.name).toBe('NodeApiError');
		expect(link.requests).toHaveLength(1);
	});
});

describe('no response', () => {
	test.each([
		['a broken connection', { reset: true }],
		[
			'a response that ends early',
			{ status: 200, headers: { 'content-length': '999' }, body: '{' },
		],
	])('%s: nobody knows, and it is not sent again (E07)', async (_, reply) => {
		link.answers(reply);
		const result = await sendText({}, { continueOnFail: true });
		expect(link.requests).toHaveLength(1);
		expect(result.items).toMatchObject([
			{
				json: {
					error: {
						category: 'unknown outcome',
						message: 'LINK did not say whether the message was accepted',
						description: expect.stringContaining(MAYBE),
						refId: 'r-1',
					},
				},
			},
		]);
	});

	test('a response that takes too long: the outcome is unknown, and the request is not repeated (E07)', async () => {
		link.answers({ hang: true });
		const result = await sendText({
			options: { refId: 'r-1' },
			advancedOptions: { timeoutSeconds: 1 },
		});
		expect(shown(result)).toEqual({
			message: 'LINK did not say whether the message was accepted',
			description: `${MAYBE} The reason was ECONNABORTED.`,
			context: expect.objectContaining({ category: 'unknown outcome', refId: 'r-1' }),
		});
		expect(link.requests).toHaveLength(1);
	});

	const UNREACHED =
		'Check the network and the Region or Base URL in the credential, then try again. Nothing was sent for this item.';

	test('nothing listens at the address: certainly nothing was sent', async () => {
		const closed = createServer();
		await new Promise<void>((resolve) => closed.listen(0, '127.0.0.1', resolve));
		const { port } = closed.address() as AddressInfo;
		await new Promise((resolve) => closed.close(resolve));
		const result = await sendText(once, { login: { baseUrl: `http://127.0.0.1:${port}` } });
		expect(shown(result)).toEqual({
			message: "LINK's server could not be reached",
			description: `${UNREACHED} The reason was ECONNREFUSED.`,
			context: expect.objectContaining({ category: 'unreachable', refId: 'r-1' }),
		});
	});

	test('an unknown host name: certainly nothing was sent', async () => {
		const result = await sendText(once, { login: { baseUrl: 'http://nobody.invalid' } });
		expect(shown(result)).toEqual({
			message: "LINK's server could not be reached",
			description: expect.stringMatching(
				/^Check the network .* Nothing was sent for this item\. The reason was (ENOTFOUND|EAI_AGAIN)\.$/,
			),
			context: expect.objectContaining({ category: 'unreachable' }),
		});
	});

	test('a server without TLS: certainly nothing was sent', async () => {
		const baseUrl = link.url.replace('http:', 'https:');
		const result = await sendText({}, { login: { baseUrl } });
		expect(shown(result)).toMatchObject({
			message: "LINK's server could not be reached",
			context: { category: 'unreachable' },
		});
		expect(link.requests).toHaveLength(0);
	});
});

describe('secrets are not disclosed', () => {
	test.each<[string, Reply]>([
		['a refusal', { status: 400, body: { resultCode: 112402 } }],
		['a wrong login', { status: 401, body: { resultCode: 112400 } }],
		['a server that is down', { status: 500, body: HTML }],
		['a web page', { status: 200, body: HTML }],
		['a broken connection', { reset: true }],
	])('after %s neither login nor message is in what n8n stores', async (_, reply) => {
		link.answers(reply);
		const login = { username: 'anna', password: SECRET };
		const input = [{ json: { text: WORDS } }];
		const { error, run } = await sendText({ text: '={{ $json.text }}' }, { login, input });
		expect(JSON.stringify(sentBodies())).toContain(WORDS);
		const output = run.data.resultData.runData['LINK Mobility WhatsApp'];
		for (const stored of [deep(error), deep(output)]) {
			expect(stored).not.toContain(SECRET);
			expect(stored).not.toContain(Buffer.from(`anna:${SECRET}`).toString('base64'));
			expect(stored).not.toMatch(/authorization/i);
			expect(stored).not.toContain(WORDS);
		}
	});

	test('if the workflow continues', async () => {
		link.answers({ reset: true });
		const login = { username: 'anna', password: SECRET };
		const { items } = await sendText({ text: WORDS }, { login, continueOnFail: true });
		expect(deep(items)).not.toContain(SECRET);
		expect(deep(items)).not.toMatch(/authorization/i);
		expect(deep(items)).not.toContain(WORDS);
	});
});

describe('an item that fails among others', () => {
	const input = ['+46700000001', '070-123 45 67', '+46700000003'].map((to) => ({ json: { to } }));
	const parameters = { to: '={{ $json.to }}' };
	const SENTENCE =
		'To: 070-123 45 67 looks like a national number. Write it with its country code, such as +46701234567, or set the option Default Country Code';

	test('keeps its position, and the others are sent (E08)', async () => {
		link.answers(
			{ status: 400, body: { resultCode: 112402, description: 'Bad request' } },
			{ body: { resultCode: 112001, messageIds: ['m3'] } },
		);
		const { items, error } = await sendText(parameters, { input, continueOnFail: true });
		expect(error).toBeUndefined();
		expect(items).toMatchObject([
			{
				json: {
					error: {
						message: 'LINK refused the request: Bad request',
						category: 'request',
						httpStatus: 400,
						resultCode: 112402,
						refId: 'r-1',
					},
				},
				pairedItem: { item: 0 },
			},
			{ json: { error: { message: SENTENCE, category: 'request' } }, pairedItem: { item: 1 } },
			{ json: { accepted: true, messageId: 'm3' }, pairedItem: { item: 2 } },
		]);
		expect(link.requests).toHaveLength(2);
	});

	test.each<[string, INodeParameters, string]>([
		['Text', { text: '={{ $("Nope").item.json.x }}' }, "Text: Referenced node doesn't exist"],
		['Text that is not a valid expression', { text: '={{ foo( }}' }, 'Text: invalid syntax'],
		[
			'an option',
			{ options: { priority: 'HIGH', refId: '={{ $("Nope").item.json.x }}' } },
			"Options, Reference ID: Referenced node doesn't exist",
		],
	])('says in which field n8n cannot resolve an expression: %s', async (_, given, message) => {
		const { items } = await sendText(given, { continueOnFail: true });
		expect(items).toMatchObject([{ json: { error: { message } } }]);
		expect((await sendText(given)).error?.message).toBe(message);
	});

	test('has something after one of its numbers, which are all refused; other spellings are sent', async () => {
		const rows = ["'46700000001", '+46700000002, +46 70 000 00 03 (2)', 'tel:+46-70-000-00-04'];
		const { items } = await sendText(parameters, {
			input: rows.map((to) => ({ json: { to } })),
			continueOnFail: true,
		});
		expect(items).toMatchObject([
			{ json: { accepted: true } },
			{
				json: {
					error: {
						message:
							'To: "+46 70 000 00 03 (2)" has other text before, within or after the number. Write only the number, such as +46701234567, and separate several with commas',
					},
				},
			},
			{ json: { accepted: true } },
		]);
		const sent = link.requests.map(({ body }) => Reflect.get(Object(body), 'destinations'));
		expect(sent.flat().sort()).toEqual(['+46700000001', '+46700000004']);
	});

	test('may be the first one, with an option that cannot be evaluated', async () => {
		const { items } = await sendText(
			{
				to: '={{ $json.to }}',
				options: { concurrency: 2, refId: '={{ $json.ref ?? $("Nope").item.json.ref }}' },
			},
			{
				input: [{ json: { to: '+46700000001' } }, { json: { to: '+46700000002', ref: 'r-2' } }],
				continueOnFail: true,
			},
		);
		expect(items).toMatchObject([
			{ json: { error: {} }, pairedItem: { item: 0 } },
			{ json: { accepted: true, refId: 'r-2' }, pairedItem: { item: 1 } },
		]);
	});

	test('leaves by the error output with its input, if the node has one', async () => {
		const { outputs, error } = await sendText(parameters, {
			input,
			onError: 'continueErrorOutput',
		});
		expect(error).toBeUndefined();
		const [sent = [], failed = []] = outputs;
		expect(sent.map(({ pairedItem }) => pairedItem)).toEqual([{ item: 0 }, { item: 2 }]);
		expect(failed).toMatchObject([
			{ json: { to: '070-123 45 67', error: { message: SENTENCE } }, pairedItem: { item: 1 } },
		]);
	});

	test('otherwise stops the workflow before anything is sent, and n8n marks the item', async () => {
		const result = await sendText(parameters, { input });
		expect(shown(result)).toEqual({
			message: SENTENCE,
			description: 'Nothing was sent for this item.',
			context: expect.objectContaining({ itemIndex: 1 }),
		});
		expect(link.requests).toHaveLength(0);
	});
});

describe('values that LINK or WhatsApp would refuse are refused before anything is sent', () => {
	const NATIONAL =
		'To: 070-123 45 67 looks like a national number. Write it with its country code, such as +46701234567, or set the option Default Country Code';

	test.each<[string, INodeParameters, string]>([
		['no recipient (A06)', { to: ' ,; ' }, 'To needs at least one phone number'],
		[
			'a recipient that the item does not have',
			{ to: '={{ $json.none }}' },
			'To needs at least one phone number',
		],
		['a national number', { to: '070-123 45 67' }, NATIONAL],
		[
			'a number of Germany, or of Texas',
			{ to: '15123456789', options: { defaultCountryCode: '49' } },
			'To: 15123456789 is not clearly a number of Default Country Code 49. Write it with a plus sign and its country code, such as +46701234567',
		],
		['blank text (B04)', { text: '   ' }, 'Text must not be blank'],
		['a property that the item does not have', { text: '={{ $json.none }}' }, 'Text is required'],
		[
			'a parameter of one’s own that JavaScript rounded',
			{
				options: {
					customParameters: { parameter: [{ name: 'order', value: '={{ 12345678901234567 }}' }] },
				},
			},
			'Custom Parameters, order: Value is a number too long to be exact. Enter it as text, in quotes',
		],
		[
			'4,097 characters (B03)',
			{ text: 'a'.repeat(4097) },
			'Text can be at most 4096 characters, this one has 4097',
		],
		[
			'an unknown priority (A16)',
			{ advancedOptions: { priority: '={{ "URGENT" }}' } },
			'Priority must be one of LOW, NORMAL, HIGH',
		],
		[
			'nested custom parameters (A09)',
			{ options: { customParameters: { parameter: [{ name: 'a', value: '={{ ({ b: 1 }) }}' }] } } },
			'Custom Parameters, a: Value must be text, a number or true/false: parameters have only one level',
		],
		[
			'a custom parameter without a name',
			{ options: { customParameters: { parameter: [{ name: '', value: 'x' }] } } },
			'Custom Parameters needs a name for every parameter',
		],
		[
			'two custom parameters of one name, of which only one could be sent',
			{
				options: {
					customParameters: {
						parameter: [
							{ name: 'order', value: '1' },
							{ name: ' order', value: '2' },
						],
					},
				},
			},
			'Custom Parameters: the name order is used twice. Give each parameter its own name',
		],
		[
			'a timestamp given as a duration',
			{ options: { validity: { forTime: { amount: 1_584_543_059_442, unit: 'minutes' } } } },
			'Validity, For a Time looks like a timestamp. Enter how long, not when; for a point in time, choose Until a Time',
		],
		[
			'no time to live',
			{ options: { validity: { forTime: { amount: 0, unit: 'hours' } } } },
			'Validity, For a Time must be more than zero',
		],
		[
			'a duration in words',
			{ options: { validity: { forTime: { amount: '={{ "two" }}', unit: 'hours' } } } },
			'Validity, For a Time: Amount must be a number, and Unit one of the list',
		],
		[
			'a point in time that has passed',
			{ options: { validity: { untilTime: { time: '2020-03-18T17:49:21' } } } },
			'Validity, Until a Time must be in the future',
		],
		[
			'a time that cannot be read',
			{ options: { validity: { untilTime: { time: '={{ "half past nine" }}' } } } },
			'Validity, Until a Time must be a date and time, such as 2030-03-18 17:49',
		],
		[
			'a time in words, which would be read in the time zone of the server',
			{ options: { validity: { untilTime: { time: 'March 18, 2099 17:49' } } } },
			'Validity, Until a Time must be a date and time, such as 2030-03-18 17:49',
		],
		[
			'more requests at a time than are allowed',
			{ advancedOptions: { concurrency: 1000 } },
			'Concurrency must be a number from 1 to 100',
		],
		[
			'a gate that is an object',
			{ advancedOptions: { eventReportGates: '={{ { id: "v08kM29P" } }}' } },
			'Event Report Gates contains [object Object], an object in place of a text. Use one of its properties, as in {{ $json.name }}',
		],
		[
			'a country code that is none',
			{ options: { defaultCountryCode: 'SE' } },
			'Default Country Code must be 1 to 3 digits, such as 46',
		],
		[
			'a link preview that is neither on nor off',
			{ previewUrl: '={{ "perhaps" }}' },
			'Link Preview must be true or false',
		],
	])('%s', async (_, parameters, message) => {
		const result = await sendText(parameters);
		expect(shown(result)).toMatchObject({
			message,
			description: 'Nothing was sent for this item.',
		});
		expect(result.error?.name).toBe('NodeOperationError');
		expect(link.requests).toHaveLength(0);
	});

	test.each<[string, ICredentialDataDecryptedObject, string]>([
		['Platform ID', { platformId: ' ' }, 'Platform ID in the credential must not be blank'],
		[
			'Sender',
			{ sender: '' },
			'Sender is required, in the credential or as an option of this node',
		],
		[
			'Base URL',
			{ baseUrl: 'n-eu.linkmobility.io' },
			'Base URL in the credential must start with http:// or https://',
		],
	])('a credential without a proper %s', async (_, login, message) => {
		expect(shown(await sendText({}, { login })).message).toBe(message);
		expect(link.requests).toHaveLength(0);
	});

	test('an error that concerns all items is reported on each if the workflow continues', async () => {
		const input = [{ json: {} }, { json: {} }];
		const message = 'Platform ID in the credential must not be blank';
		const login = { platformId: '' };
		const { items, error } = await sendText({}, { login, input, continueOnFail: true });
		expect(error).toBeUndefined();
		expect(items).toMatchObject([
			{ json: { error: { message } }, pairedItem: { item: 0 } },
			{ json: { error: { message } }, pairedItem: { item: 1 } },
		]);
	});

	test('together, the first as the title and the others below it', async () => {
		const result = await sendText({
			to: '070-123 45 67',
			text: ' ',
			advancedOptions: { priority: 'URGENT' },
		});
		expect(shown(result)).toMatchObject({
			message: 'Priority must be one of LOW, NORMAL, HIGH',
			description: `Also: ${NATIONAL}. Also: Text must not be blank. Nothing was sent for this item.`,
		});
		expect(link.requests).toHaveLength(0);
	});

	test('a resource or operation that does not exist', async () => {
		const result = await sendText({ operation: 'sendFax' });
		expect(result.error).toBeDefined();
		expect(link.requests).toHaveLength(0);
	});
});
