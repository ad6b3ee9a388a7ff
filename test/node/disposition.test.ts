import type { INodeParameters } from 'n8n-workflow';
import { credentials, runNode } from '../helpers/engine';
import { startRecorder } from '../helpers/recorder';
import type { Recorder, Reply } from '../helpers/recorder';

let link: Recorder;
beforeAll(async () => {
	link = await startRecorder();
});
beforeEach(() => link.reset());
afterAll(async () => await link.close());

const PATIENCE_MS = 500;

/** The error of the item after LINK's answer. */
async function errorAfter(reply: Reply, parameters: INodeParameters = {}, baseUrl = link.url) {
	link.answers(reply);
	const { items } = await runNode({
		credentials: credentials(baseUrl),
		parameters: {
			to: '+46700000001',
			text: 'Hi',
			options: { refId: 'r-1' },
			advancedOptions: { maxRetries: 0 },
			...parameters,
		},
		continueOnFail: true,
		patienceMs: PATIENCE_MS,
	});
	return items[0]?.json.error;
}

const refusal = (description: string): Reply => ({
	status: 400,
	body: { resultCode: 112402, description },
});

const get = { resource: 'template', operation: 'getTemplate', templateId: '99', options: {} };

test.each<[string, string, Reply, INodeParameters?]>([
	['LINK does not accept the login', 'fix', { status: 401, body: { resultCode: 112400 } }],
	['LINK gives no access', 'fix', { status: 403, body: { resultCode: 112401 } }],
	['LINK refuses the request', 'fix', refusal('Bad request')],
	['an address that is not the API', 'fix', { status: 404, body: '<html></html>' }],
	['LINK is busy', 'retry_now', { status: 429 }],
	['busy for 30 seconds', 'retry_now', { status: 429, headers: { 'retry-after': '30' } }],
	['busy for an hour', 'retry_later', { status: 429, headers: { 'retry-after': '3600' } }],
	['away for ten minutes', 'retry_later', { status: 503, headers: { 'retry-after': '600' } }],
	['a server error', 'fix', { status: 500, body: { resultCode: 112500 } }],
	['an answer that does not come', 'fix', { hang: true }],
	['a connection that is cut', 'fix', { reset: true }],
	['an answer that says nothing', 'fix', { status: 200, body: {} }],
	["Meta's window", 'send_template', refusal('(#131047) Re-engagement message')],
	["Meta's throughput", 'retry_now', refusal('(#130429) Rate limit hit')],
	["Meta's limit for the account", 'retry_later', refusal('(#80007) Rate limit issues')],
	['a recipient without WhatsApp', 'suppress', refusal('(#131026) Message undeliverable')],
	['a code of Meta that is not known', 'fix', refusal('(#424242) Something new')],
	[
		'one of several recipients without WhatsApp',
		'fix',
		refusal('(#131026) Message undeliverable'),
		{ to: '+46700000001, +46700000002' },
	],
	[
		"a server error with Meta's passing fault, after which the message may arrive",
		'fix',
		{ status: 500, body: { error: { code: 131000, message: 'Something went wrong' } } },
	],
	['a server error of a read, which changes nothing', 'retry_now', { status: 500 }, get],
	['a text that is refused before it is sent', 'fix', {}, { text: ' ' }],
])('%s: %s', async (...row) => {
	const [, disposition, reply, parameters] = row;
	expect(await errorAfter(reply, parameters)).toMatchObject({ disposition });
});

test('nothing listens at the address: retry_now', async () => {
	const closed = await startRecorder();
	await closed.close();
	expect(await errorAfter({}, {}, closed.url)).toMatchObject({
		category: 'unreachable',
		disposition: 'retry_now',
	});
});
