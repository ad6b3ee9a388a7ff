import { createServer } from 'node:http';
import { logged } from '../helpers/logged';
import { credentials, runNode } from '../helpers/engine';
import type { NodeRun } from '../helpers/engine';
import { accepted, startRecorder } from '../helpers/recorder';
import type { Recorder } from '../helpers/recorder';
import { testConnection } from '../helpers/testConnection';

let link: Recorder;
beforeAll(async () => {
	link = await startRecorder();
});
beforeEach(() => link.reset());
afterAll(async () => await link.close());

const send = async (more: Partial<NodeRun> = {}) =>
	await runNode({
		credentials: credentials(link.url),
		parameters: { to: '+46701234567', text: 'Hi' },
		...more,
	});

describe('the field To, filled in by a stranger', () => {
	// Quadratic time would be minutes for these lengths, so a wide bound is enough.
	test.each([
		['spaces inside a number', `+4670${' '.repeat(1_000_000)}x`],
		['spaces alone', ' '.repeat(1_000_000)],
		['digits', '7'.repeat(1_000_000)],
		['brackets', '(0)'.repeat(300_000)],
		['dots', '1.0'.repeat(300_000)],
	])('%s: is refused in linear time', async (_, to) => {
		const start = Date.now();
		const { error } = await send({
			parameters: { to: '={{ $json.to }}', text: 'Hi' },
			input: [{ json: { to } }],
		});
		expect(Date.now() - start).toBeLessThan(10_000);
		expect(error?.message).toMatch(/^To/);
		expect(error?.message.length).toBeLessThan(400);
		expect(link.requests).toEqual([]);
	});

	test('an entry that is too long is refused with the limit and a fix', async () => {
		const to = `+46 70 123 45 67${'-'.repeat(50)}`;
		const { error } = await send({ parameters: { to, text: 'Hi' } });
		expect(error?.message).toBe(
			'To: a phone number can be at most 64 characters, but the entry "+46 70 123 45 67----------------…" has 66. Write one number such as +46701234567, and separate several with commas',
		);
	});

	const numbered = (count: number) =>
		Array.from({ length: count }, (_, index) => `+4670${1_000_000 + index}`);

	test('1,000 recipients are accepted, and an error for as many is short', async () => {
		const parameters = { to: '={{ $json.to }}', text: 'Hi' };
		const { items } = await send({
			parameters,
			input: [{ json: { to: numbered(1_000).join(' ') } }],
		});
		expect(items[0]?.json.messageIds).toHaveLength(1_000);
		const { error } = await send({
			parameters,
			input: [{ json: { to: numbered(1_000).join('x,') } }],
		});
		expect(error?.description).toContain('And 978 more of this kind.');
		expect(error?.description?.length).toBeLessThan(10_000);
	});

	test.each([
		['numbers', (count: number) => numbered(count).join(' ')],
		['entries that are none', (count: number) => numbered(count).join('x,')],
		['a list of numbers', numbered],
	])('100,000 %s are refused before any is read', async (_, list) => {
		const { error } = await send({
			parameters: { to: '={{ $json.to }}', text: 'Hi' },
			input: [{ json: { to: list(100_000) } }],
		});
		expect(error?.message).toBe(
			'To: one item can have at most 1,000 recipients. Divide the list into several items',
		);
		expect(link.requests).toEqual([]);
	});
});

describe('a Base URL that would send the request elsewhere', () => {
	const LOGIN =
		'cannot contain a login such as user:password@. Enter the login as Username and Password';
	const EXTRA =
		'cannot contain ?, # or a backslash. Enter only the address up to the part before /messages';
	const BLANKS = 'cannot contain spaces, line breaks or invisible characters. Remove them';

	test.each([
		['http://127.0.0.1:1/x?y=', EXTRA],
		['http://127.0.0.1:1/x#', EXTRA],
		['http://127.0.0.1:1\\@example.com', EXTRA],
		['http://user:pw@127.0.0.1:1', LOGIN],
		['http://@127.0.0.1:1', LOGIN],
		['http://127.0.0.1:1/a b', BLANKS],
		['http://127.0.0.1:1/a\tb', BLANKS],
		['http://127.0.0.1:1/a\u200bb', BLANKS],
		[
			'http://127.0.0.1:99999',
			'is not a valid address. Enter one such as https://n-eu.linkmobility.io/whatsapp-message',
		],
	])('%j is refused before anything is sent and by Test Connection', async (url, words) => {
		const { error } = await send({ credentials: credentials(url) });
		expect(error?.message).toBe(`Base URL in the credential ${words}`);
		expect(await testConnection(credentials(url))).toEqual({
			status: 'Error',
			message: `Base URL ${words}`,
		});
	});

	test('100,000 slashes at the end take linear time', async () => {
		const url = `${link.url}${'/'.repeat(100_000)}`;
		const start = Date.now();
		expect((await send({ credentials: credentials(url) })).error).toBeUndefined();
		await testConnection(credentials(`${url}x`));
		expect(Date.now() - start).toBeLessThan(10_000);
	});

	test.each([
		['http://link.example.com:1', true],
		['http://203.0.114.7:1', true],
		['http://127.0.0.1:1', false],
		['http://192.168.1.7:1', false],
		['http://sandbox:1', false],
		['https://link.example.com:1', false],
	])('%s: warns that the password is not encrypted: %s', async (url, warns) => {
		const { run } = await send({
			credentials: credentials(url),
			parameters: { to: 'x', text: 'Hi' },
			continueOnFail: true,
		});
		const { hints = [] } = run.data.resultData.runData['LINK Mobility WhatsApp']?.[0] ?? {};
		expect(hints.map(({ message }) => message)).toEqual(
			warns ? [expect.stringContaining('unencrypted. Use https:// instead.')] : [],
		);
		expect(logged.warn.some((line) => line.includes('unencrypted'))).toBe(warns);
	});
});

describe('an ID that would change the path', () => {
	const template = { resource: 'template', operation: 'getTemplate', templateId: '17' };

	test.each([
		['platformPartnerId', 'Platform Partner ID in the credential'],
		['platformId', 'Platform ID in the credential'],
	])('%s is refused with its label', async (field, label) => {
		for (const value of [
			'..',
			'.',
			'%2e%2e',
			'%252E',
			'a/b',
			'a\\b',
			'a%2fb',
			'a%255Cb',
			'\ud800',
		]) {
			const { error } = await send({
				credentials: credentials(link.url, { [field]: value }),
				parameters: template,
			});
			expect(error?.message).toContain(label);
		}
		expect(link.requests).toEqual([]);
	});

	test.each(['..', '.', '%2e%2e', 'a/b', 'a\\b'])(
		'Template ID %j, Template Name %j',
		async (value) => {
			const get = await send({ parameters: { ...template, templateId: value } });
			expect(get.error?.message).toContain('Template ID');
			const remove = await send({
				parameters: { ...template, operation: 'deleteTemplate', templateName: value },
			});
			expect(remove.error?.message).toContain('Template Name');
			expect(link.requests).toEqual([]);
		},
	);
});

describe('a response of any size', () => {
	test('is read up to 1 MB; the outcome of a larger one is unknown', async () => {
		link.answers({
			body: { resultCode: 112001, description: 'x'.repeat(5_000_000), messageIds: ['m'] },
		});
		const { items } = await send({ continueOnFail: true });
		expect(items[0]?.json.error).toMatchObject({
			message: 'LINK did not say whether the message was accepted',
			description: expect.stringContaining('The response was too large, so it was not read.'),
			outcome: 'unknown',
		});
		expect(link.requests).toHaveLength(1);
	});

	test.each([
		[
			'its description',
			{ body: { resultCode: 112001, description: 'å'.repeat(400_000), messageIds: ['m'] } },
		],
		[
			'the reason of a refusal',
			{ status: 400, body: { resultCode: 112402, description: '😀'.repeat(200_000) } },
		],
		[
			"Meta's reason",
			{ status: 400, body: { error: { code: 131_000, message: 'x'.repeat(900_000) } } },
		],
		['a web page', { status: 502, body: 'x'.repeat(900_000) }],
	])('%s is cut at 1,000 characters', async (_, reply) => {
		link.answers(reply);
		const { items } = await send({ continueOnFail: true });
		expect(JSON.stringify(items).length).toBeLessThan(4_000);
	});

	test('is read no longer than Timeout', async () => {
		const dripping = createServer((_, response) => {
			response.writeHead(200, { 'content-type': 'application/json' });
			const timer = setInterval(() => response.write(' '), 50);
			response.on('close', () => clearInterval(timer));
		});
		await new Promise<void>((resolve) => dripping.listen(0, '127.0.0.1', resolve));
		const address = dripping.address();
		const port = typeof address === 'object' ? address?.port : undefined;
		const { items } = await send({
			credentials: credentials(`http://127.0.0.1:${port}`),
			parameters: { to: '+46701234567', text: 'Hi', advancedOptions: { timeoutSeconds: 1 } },
			continueOnFail: true,
		});
		expect(items[0]?.json.error).toMatchObject({ outcome: 'unknown' });
		dripping.closeAllConnections();
		dripping.close();
	});
});

describe('names of properties that every object has', () => {
	const parameters = (names: string[]) => ({
		to: '+46701234567',
		text: 'Hi',
		options: {
			customParameters: { parameter: names.map((name) => ({ name, value: 'v' })) },
		},
	});

	test('are allowed for custom parameters', async () => {
		const names = ['constructor', 'prototype', 'toString', 'hasOwnProperty', '__defineGetter__'];
		await send({ parameters: parameters(names) });
		const { body } = link.requests[0] ?? {};
		expect(body).toMatchObject({
			customParameters: Object.fromEntries(names.map((name) => [name, 'v'])),
		});
	});

	test('except __proto__, which is refused by name', async () => {
		const { error } = await send({ parameters: parameters(['__proto__']) });
		expect(error?.message).toBe(
			'Custom Parameters: __proto__ cannot be used as a name. Choose another one',
		);
		expect(link.requests).toEqual([]);
	});
});

describe('a canceled execution', () => {
	test('logs what was accepted, and stops waiting at once', async () => {
		let answered = 0;
		let cancel = () => {};
		link.answers((request) => {
			answered += 1;
			if (answered === 300) setTimeout(() => cancel(), 100);
			return answered > 300 ? { status: 429, headers: { 'retry-after': '30' } } : accepted(request);
		});
		const input = Array.from({ length: 1000 }, (_, index) => ({
			json: { to: `+4670${1_000_000 + index}` },
		}));
		let canceledAt = 0;
		await send({
			executionId: 'canceled-1',
			parameters: {
				to: '={{ $json.to }}',
				text: 'Hi',
				options: { refId: '=r{{ $itemIndex }}' },
				advancedOptions: { concurrency: 5, messagesPerSecond: 1000 },
			},
			input,
			onStart: (stop) => {
				cancel = () => {
					canceledAt = Date.now();
					stop();
				};
			},
		});
		await logged.until((lines) => lines.some((line) => line.includes('canceled-1')));
		// The retries would wait for 30 seconds.
		expect(Date.now() - canceledAt).toBeLessThan(10_000);
		const lines = logged.warn.filter((line) => line.includes('LINK accepted these before'));
		const listed = lines.flatMap(
			(line) =>
				JSON.parse(line.slice(line.indexOf('['))) as Array<{ itemIndex: number; refId: string }>,
		);
		expect(listed).toHaveLength(300);
		expect(listed[7]).toMatchObject({ itemIndex: 7, refId: 'r7', messageId: expect.any(String) });
		expect(lines).toHaveLength(3);
		expect(lines[0]).toContain('Execution canceled-1, node "LINK Mobility WhatsApp": canceled.');
		expect(lines.join()).not.toContain('+4670');
	}, 60_000);
});
