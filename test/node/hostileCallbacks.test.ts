import { parse } from 'node:querystring';
import { sleep } from 'n8n-workflow';
import type { INodeParameters } from 'n8n-workflow';
import { logged } from '../helpers/outspoken';
import { LinkMobilityWhatsAppTrigger } from '../../nodes/LinkMobilityWhatsApp/LinkMobilityWhatsAppTrigger.node';
import { incoming, report } from '../fixtures/callbacks';
import { credentials, runHook, runNode, runWebhook } from '../helpers/engine';
import type { WebhookCall } from '../helpers/engine';
import { inGroups } from '../helpers/triggerOptions';

const node = new LinkMobilityWhatsAppTrigger();
const open = credentials('http://127.0.0.1');
const form = { 'content-type': 'application/x-www-form-urlencoded' };

const call = async ({ parameters, ...more }: Partial<WebhookCall>) => {
	const { options, ...chosen } = parameters ?? { events: ['message', 'status'] };
	const all = inGroups({ ignoreDuplicates: false, ...(options as INodeParameters | undefined) });
	const parametersOfNode = { events: ['message', 'status'], ...chosen, ...all };
	return await runWebhook({ node, credentials: open, parameters: parametersOfNode, ...more });
};

const hintsOf = async (
	parameters: INodeParameters,
	more: Partial<Parameters<typeof runNode>[0]>,
) => {
	const { run } = await runNode({ node, credentials: open, parameters, ...more });
	const [{ hints = [] } = {}] = run.data.resultData.runData[node.description.displayName] ?? [];
	return hints.map(({ message }) => message);
};

/** n8n's log is written to its file some time after. */
const untilLogged = async (words: string) => {
	for (let tries = 0; tries < 100 && !logged().includes(words); tries += 1) await sleep(20);
	expect(logged()).toContain(words);
};

const milliseconds = async (action: () => Promise<unknown>) => {
	const start = performance.now();
	await action();
	return performance.now() - start;
};

describe('the size of a callback', () => {
	const bracketed = (count: number) =>
		Object.fromEntries(Array.from({ length: count }, (_, index) => [`a[${index}]`, 1]));

	it('is read in linear time, also where names have brackets', async () => {
		const time = async (count: number) => {
			const body = bracketed(count);
			return await milliseconds(async () => await call({ body }));
		};
		await time(100);
		expect(await time(9_000)).toBeLessThan(60 * (await time(900)) + 100);
	});

	it('is at most 1,000 events', async () => {
		const reports = (count: number) => Array.from({ length: count }, () => report({}));
		expect((await call({ body: reports(1_000) })).items).toHaveLength(1_000);
		expect(await call({ body: reports(1_001) })).toMatchObject({
			status: 400,
			body: { message: 'The body has more than 1,000 events. Send them in several callbacks' },
			items: undefined,
		});
	});

	it.each([
		[
			'in an event',
			{
				customParameters: Object.fromEntries(
					Array.from({ length: 20_000 }, (_, index) => [`p${index}`, 1]),
				),
			},
		],
		['in a list', { customParameters: { list: Array.from({ length: 20_000 }, () => 1) } }],
	])('is limited to 10,000 values %s', async (_title, more) => {
		expect(await call({ body: report(more) })).toMatchObject({
			status: 400,
			body: { message: 'An event of the body has more than 10,000 values' },
			items: undefined,
		});
	});

	it('counts no comma and no bracket within a text', async () => {
		const text = `Hi ${'[{,":\\'.repeat(5_000)}`;
		const answer = await call({ body: [incoming({ contentType: 'TEXT', text })] });
		expect(answer.items?.[0]?.json).toMatchObject({ text });
	});

	it('is limited in the same way for JSON as text, in a form field or as a form', async () => {
		const json = JSON.stringify(Array.from({ length: 1_001 }, () => 0));
		for (const more of [
			{ body: json, headers: { 'content-type': 'text/plain' } },
			{ body: { payload: json }, headers: form },
			{ body: { payload: json } },
			{ body: { [json]: '' }, headers: form },
		]) {
			const answer = await call({ ...more, rawBody: json });
			expect(answer).toMatchObject({
				status: 400,
				body: { message: expect.stringContaining('1,000 events') },
			});
		}
	});

	it('is fewer than 1,000 form fields, since n8n reads no more', async () => {
		const fields = (count: number) =>
			parse(Array.from({ length: count }, (_, index) => `a[${index}]=1`).join('&'));
		expect(await call({ body: fields(999), headers: form })).toMatchObject({ status: 200 });
		expect(await call({ body: fields(1_000), headers: form })).toMatchObject({
			status: 400,
			body: { message: 'The body must have fewer than 1,000 form fields' },
		});
	});
});

describe('an event that n8n cannot store as it is', () => {
	const nested = (depth: number) => '{"a":'.repeat(depth) + '1' + '}'.repeat(depth);

	it.each([20_000, 200])('is stored with its parameters nested %i deep', async (depth) => {
		const json = JSON.stringify(report({ customParameters: 0 })).replace(
			'"customParameters":0',
			`"customParameters":${nested(depth)}`,
		);
		const { status, items = [] } = await call({ body: JSON.parse(json), rawBody: json });
		expect(status).toBe(200);
		expect(items[0]?.json).toMatchObject({ event: 'status', status: 'delivered', raw: json });
		const { items: left, error } = await runNode({
			node,
			credentials: open,
			parameters: {},
			input: items,
		});
		expect(error).toBeUndefined();
		expect(JSON.stringify(left[0]?.json.customParameters)).toContain('see raw');
	});

	it.each(['constructor', 'prototype', '__proto__'])(
		'keeps a parameter called %s in raw, as text',
		async (name) => {
			const json = JSON.stringify(report({ customParameters: { n: 1 } })).replace(
				'"n"',
				`"${name}"`,
			);
			const { items = [] } = await call({ body: JSON.parse(json), rawBody: json });
			expect(items[0]?.json).toMatchObject({ event: 'status', raw: json });
		},
	);

	it('keeps the answers of a flow as text when a field is called constructor', async () => {
		const responseJson = '{"constructor":"a"}';
		const interactive = { type: 'nfm_reply', nfmReply: { name: 'flow', responseJson } };
		const { items = [] } = await call({
			body: incoming({ contentType: 'INTERACTIVE', interactive }),
		});
		expect(items[0]?.json).toMatchObject({ flow: { raw: responseJson } });
	});

	it('can be stored when it comes as JSON in a form field or in the answer of a flow', async () => {
		const parameters = { messageId: 'm1', resultCode: '112006', customParameters: nested(20_000) };
		expect((await call({ body: parameters, headers: form })).status).toBe(200);
		const nfmReply = { name: 'flow', responseJson: nested(20_000) };
		const interactive = { type: 'nfm_reply', nfmReply };
		const { items = [] } = await call({
			body: incoming({ contentType: 'INTERACTIVE', interactive }),
		});
		expect(items[0]?.json).toMatchObject({ type: 'flow_reply' });
		expect(() => JSON.stringify(items)).not.toThrow();
	});
});

describe('a keyword as a regular expression', () => {
	const keywords = (...patterns: string[]) => ({
		keywords: { row: patterns.map((keyword) => ({ match: 'regex', keyword })) },
	});
	const text = (words: string) => incoming({ contentType: 'TEXT', text: words });
	const count = async (words: string, ...patterns: string[]) =>
		(await call({ parameters: { filters: keywords(...patterns) }, body: text(words) })).items
			?.length ?? 0;

	it.each([
		['(ja|nein)+', 'ja', 'vielleicht'],
		['^\\+?\\d+(?:[ -]\\d+)*$', '+46 70-123', '+46 x'],
		['(\\w+\\s+)*stop', 'please do stop', 'go on'],
		['stop', `${'x'.repeat(3_000)} stop`, 'go'],
	])('%s works', async (pattern, found, other) => {
		expect([await count(found, pattern), await count(other, pattern)]).toEqual([1, 0]);
	});

	it('lets a text through when it takes too long, with a note', async () => {
		const pattern = '^([a-z]+ ?){2,8}stop$';
		const parameters = { filters: keywords(pattern) };
		const { items = [] } = await call({ parameters, body: text('a'.repeat(120)) });
		const filterNote = `Keyword ${pattern} was not tested on this text, because it takes n8n too long: the message was let through. Simplify the regular expression`;
		expect(items.map(({ json }) => json.filterNote)).toEqual([filterNote]);
		expect(await hintsOf(parameters, { input: items, mode: 'webhook' })).toContainEqual(
			expect.stringContaining(pattern),
		);
	});

	it('is tested once a minute when it takes too long, however many texts and callbacks arrive', async () => {
		const parameters = { filters: keywords('^(a+)+$', '^(b+)+$') };
		const body = Array.from({ length: 100 }, () => text(`${'a'.repeat(60)}!`));
		const took = await milliseconds(async () => {
			for (let turn = 0; turn < 3; turn += 1) {
				expect((await call({ parameters, body })).items).toHaveLength(100);
			}
		});
		expect(took).toBeLessThan(3_000);
	});
});

describe('settings that cannot work', () => {
	const broken = {
		filters: { keywords: { row: [{ match: 'regex', keyword: '(' }] } },
		advancedOptions: { allowList: { list: { link: false, own: 'nonsense' } } },
	};

	it('do not keep a workflow from being published, and are logged', async () => {
		expect(await runHook('checkExists', { node, parameters: broken })).toMatchObject({
			result: true,
		});
		await untilLogged('Keyword is not a valid regular expression');
		await untilLogged('nonsense\\" is not an IP address or range');
	});

	it('are shown as hints of executions', async () => {
		const hints = await hintsOf(broken, { mode: 'webhook' });
		expect(hints).toContainEqual(
			expect.stringContaining('Keyword is not a valid regular expression'),
		);
	});

	it.each([[{ link: true, own: 'nonsense' }], [{ link: false, own: '' }], [undefined]])(
		'with an IP Allow-List that cannot be read (%j), LINK is asked to try again',
		async (list) => {
			const answer = await call({
				parameters: { options: { allowList: list ? { list } : {} } },
				body: report({}),
				ip: '62.67.62.101',
			});
			expect(answer).toMatchObject({ status: 503, headers: { 'retry-after': '60' } });
			expect(answer.body).toMatchObject({ message: expect.stringContaining('IP Allow-List') });
			expect(answer.items).toBeUndefined();
		},
	);
});

describe('callback authentication', () => {
	it.each(['__proto__', 'constructor', 'toString', 'no header name'])(
		'answers 401 for a missing header called %s',
		async (callbackHeaderName) => {
			const answer = await call({
				credentials: credentials('http://127.0.0.1', {
					callbackAuthentication: 'header',
					callbackHeaderName,
					callbackSecret: 'right',
				}),
				body: report({}),
			});
			expect(answer).toMatchObject({
				status: 401,
				body: { message: `This webhook needs the header ${callbackHeaderName}` },
			});
		},
	);

	it('is logged when it is None and a workflow is published, and shown as a hint', async () => {
		const parameters = { events: ['message'] };
		await runHook('checkExists', { node, parameters, credentials: open });
		const warning = 'Callback Authentication in the credential is None';
		await untilLogged(warning);
		expect(await hintsOf(parameters, { mode: 'manual' })).toContainEqual(
			expect.stringContaining(warning),
		);
		const secured = credentials('http://127.0.0.1', { callbackAuthentication: 'basic' });
		expect(await hintsOf(parameters, { mode: 'webhook', credentials: secured })).toEqual([]);
	});

	it('is logged when it has no login, which refuses everybody', async () => {
		for (const [callbackAuthentication, warning] of [
			['basic', 'Callback User or Callback Password is blank'],
			['header', 'Callback Header Name or Callback Header Value is blank'],
		] as const) {
			const secured = credentials('http://127.0.0.1', { callbackAuthentication });
			await runHook('checkExists', { node, credentials: secured });
			await untilLogged(warning);
		}
	});

	it('does not fail an execution when the credential cannot be read', async () => {
		const hints = await hintsOf(
			{},
			{ mode: 'webhook', settings: { id: 'moved', credentials: {} } },
		);
		expect(hints).toEqual([expect.stringContaining('The credential cannot be read')]);
	});

	it('does not keep a workflow from being published when the credential is missing', async () => {
		expect(await runHook('checkExists', { node })).toMatchObject({ result: true });
	});
});
