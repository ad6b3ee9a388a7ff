import { parse } from 'node:querystring';
import { sleep } from 'n8n-workflow';
import type { INodeParameters } from 'n8n-workflow';
import { LinkMobilityWhatsAppTrigger } from '../../nodes/LinkMobilityWhatsApp/LinkMobilityWhatsAppTrigger.node';
import { incoming, report } from '../fixtures/callbacks';
import { credentials, outputsOf, runHook, runNode, runWebhook } from '../helpers/engine';
import type { WebhookCall } from '../helpers/engine';
import { inGroups } from '../helpers/triggerOptions';

const node = new LinkMobilityWhatsAppTrigger();
const secured = credentials('http://127.0.0.1', {
	callbackAuthentication: 'basic',
	callbackUser: 'link',
	callbackPassword: 'secret',
});
const authorization = `Basic ${Buffer.from('link:secret').toString('base64')}`;
const text = incoming({ contentType: 'TEXT', text: 'Hi' });

/** Calls the webhook. Equal bodies are not duplicates unless a test turns Ignore Duplicates on. */
const call = ({ parameters, ...more }: Partial<WebhookCall>) => {
	const { options, ...chosen } = parameters ?? { events: ['message', 'status'] };
	const all = inGroups({ ignoreDuplicates: false, ...(options as INodeParameters | undefined) });
	return runWebhook({
		node,
		credentials: secured,
		headers: { authorization },
		parameters: { ...chosen, ...all },
		...more,
	});
};

/** The hints of an execution about its settings. */
const problemsOf = async (parameters: INodeParameters) => {
	const { run } = await runNode({ node, credentials: secured, parameters, mode: 'webhook' });
	const [{ hints = [] } = {}] = run.data.resultData.runData[node.description.displayName] ?? [];
	return hints.map(({ message }) => message);
};

/** The node as a new process loads it, with an empty state. */
async function restarted() {
	const loaded: Array<InstanceType<typeof LinkMobilityWhatsAppTrigger>> = [];
	await jest.isolateModulesAsync(async () => {
		const path = '../../nodes/LinkMobilityWhatsApp/LinkMobilityWhatsAppTrigger.node';
		const module = (await import(path)) as {
			LinkMobilityWhatsAppTrigger: typeof LinkMobilityWhatsAppTrigger;
		};
		loaded.push(new module.LinkMobilityWhatsAppTrigger());
	});
	return loaded as [InstanceType<typeof LinkMobilityWhatsAppTrigger>];
}

describe('the trigger in n8n', () => {
	it('starts with an item per event and acknowledges with OK', async () => {
		const answer = await call({ body: [report({}), text] });
		expect(answer).toMatchObject({ status: 200, body: 'OK' });
		expect(answer.items?.map(({ json }) => json.event)).toEqual(['status', 'message']);
	});

	it('answers 401 with the reason and starts nothing when the login is wrong', async () => {
		const answer = await call({ body: text, headers: { authorization: 'Basic bGluazp3cm9uZw==' } });
		expect(answer).toMatchObject({
			status: 401,
			body: { message: 'The callback user or password is not the one in the credential' },
		});
		expect(answer.items).toBeUndefined();
	});

	it('asks for the login before it looks at the body', async () => {
		const answer = await call({ body: '', rawBody: '', headers: {} });
		expect(answer.status).toBe(401);
	});

	it('checks the header that the gate sends', async () => {
		const withHeader = credentials('http://127.0.0.1', {
			callbackAuthentication: 'header',
			callbackHeaderName: 'X-Secret',
			callbackSecret: 'right',
		});
		const wrong = await call({
			credentials: withHeader,
			headers: { 'x-secret': 'bad' },
			body: text,
		});
		expect(wrong).toMatchObject({ status: 401, items: undefined });
		const right = await call({
			credentials: withHeader,
			headers: { 'x-secret': 'right' },
			body: text,
		});
		expect(right.status).toBe(200);
		expect(right.items).toHaveLength(1);
	});

	it('starts only for the kinds of Trigger On, and acknowledges others', async () => {
		const parameters = { events: ['message'], options: {} };
		const answer = await call({ parameters, body: report({}) });
		expect(answer).toMatchObject({ status: 200, body: 'OK', items: undefined });
	});

	it.each([
		['={{ "message" }}', ['message']],
		['={{ "status, message" }}', ['status', 'message']],
		['={{ ["status"] }}', ['status']],
		['={{ "messages" }}', ['status', 'message']],
		['={{ undefined }}', ['status', 'message']],
		[[], ['status', 'message']],
	])('with Trigger On %j it starts for %j', async (events, started) => {
		const { items = [] } = await call({ parameters: { events }, body: [report({}), text] });
		expect(items.map(({ json }) => json.event)).toEqual(started);
	});

	it.each([
		['={{ undefined }}', 'Trigger On is empty'],
		['={{ "messages" }}', 'Trigger On: messages is not a kind of event'],
		[['status', 'read'], 'Trigger On: read is not a kind of event'],
	])('says what is wrong with Trigger On %j', async (events, wrong) => {
		expect(await problemsOf({ events })).toEqual([
			`${wrong}. Choose Incoming Message, Delivery Report or both; an expression must return message, status or both. Until this is corrected, both kinds start the workflow`,
		]);
	});

	it('acknowledges unknown events, and starts for them only when asked to', async () => {
		const body = { hello: 1 };
		expect(await call({ body })).toMatchObject({ status: 200, items: undefined });
		const parameters = { events: ['message'], options: { unknownEvents: true } };
		const asked = await call({ parameters, body });
		expect(asked.items?.map(({ json }) => json)).toEqual([{ event: 'unknown', raw: body }]);
	});

	it.each([
		['nothing', {}],
		['plain text', 'hello'],
		['of a type that n8n does not read, and no JSON', undefined],
	])('answers 400 with a reason when the body is %s', async (_title, body) => {
		const headers = { authorization, 'content-type': 'text/plain' };
		expect(await call({ body, rawBody: 'hello', headers })).toMatchObject({
			status: 400,
			body: { message: 'The body must be a JSON object, a JSON array or form fields' },
			items: undefined,
		});
	});

	it('answers 400 with the reason when the body is cut off or wrongly compressed', async () => {
		const readRawBody = async () => await Promise.reject(new Error('incorrect header check'));
		expect(await call({ body: undefined, readRawBody })).toMatchObject({
			status: 400,
			body: { message: 'The body cannot be read: incorrect header check' },
			items: undefined,
		});
	});

	const multipart = { authorization, 'content-type': 'multipart/form-data; boundary=b' };

	it.each([
		['fields', { messageId: 'm1', resultCode: '112403' }],
		['JSON in a field', { payload: JSON.stringify(report({ resultCode: 112403 })) }],
		['an event whose content is JSON', { content: JSON.stringify(text.content), source: '+46' }],
	])('reads a form with files that has %s', async (_title, data) => {
		const { status, items } = await call({
			body: { data, files: {} },
			hasFiles: true,
			headers: multipart,
		});
		expect([status, items?.length]).toEqual([200, 1]);
		expect(items?.[0]?.json).not.toHaveProperty('raw');
	});

	it.each([
		['no event', { data: { note: 'Hi' }, files: {} }],
		['no field', { data: {}, files: { data: {} } }],
		['nothing', {}],
	])('answers 400 to a form with files that has %s', async (_title, body) => {
		const answer = await call({ body, hasFiles: true, headers: multipart });
		expect(answer).toMatchObject({ status: 400, items: undefined });
		expect(answer.body).toEqual({ message: expect.stringContaining('JSON') });
	});

	it.each([
		['application/xml', { report: { messageid: 'm1', resultcode: '112403' } }],
		['text/xml; charset=utf-8', { $: {}, events: { event: [report({}), text] } }],
		[
			'application/link+xml',
			{
				message: {
					source: '+46',
					content: { type: 'x', message: { contenttype: 'TEXT', text: 'Hi' } },
				},
			},
		],
	])('reads XML of the type %s', async (type, body) => {
		const headers = { authorization, 'content-type': type };
		const { status, items = [] } = await call({ body, rawBody: '<x/>', headers });
		expect(status).toBe(200);
		expect(items.length).toBeGreaterThan(0);
		for (const { json } of items) expect(json).not.toHaveProperty('raw');
	});

	it.each([
		['that is not an event', 'text/xml', { note: { to: 'you', from: 'me' } }],
		['that is one text', 'application/xml', { note: 'Hi' }],
		['that n8n has not read', 'application/xml', {}],
		['without a type of its own', 'application/x-www-form-urlencoded', parse('<a b="1">c</a>')],
		['as text', 'text/plain', '<a>1</a>'],
	])('answers 400 to XML %s', async (_title, type, body) => {
		const headers = { authorization, 'content-type': type };
		const answer = await call({ body, rawBody: '<a>1</a>', headers });
		expect(answer).toMatchObject({ status: 400, items: undefined });
		expect(answer.body).toEqual({ message: expect.stringContaining('JSON') });
	});

	it('reads form fields', async () => {
		const body = { messageId: 'm1', refId: 'r', messageIndex: '0', resultCode: '112003' };
		const answer = await call({ body });
		expect(answer.items?.[0]?.json).toMatchObject({ status: 'delivered', messageIndex: 0 });
	});

	it.each([
		['text/plain', JSON.stringify(text)],
		['application/x-www-form-urlencoded', parse(JSON.stringify(text))],
		['application/vnd.link+json', undefined],
	])('reads JSON that comes as %s', async (type, body) => {
		const headers = { authorization, 'content-type': type };
		const answer = await call({ body, rawBody: JSON.stringify(text), headers });
		expect(answer).toMatchObject({ status: 200, body: 'OK' });
		expect(answer.items).toHaveLength(1);
	});

	it.each([
		[
			'in brackets',
			{ 'customParameters[waMessageId]': 'wamid.A', 'gateCustomParameters[shop]': 'n' },
		],
		[
			'as JSON',
			{ customParameters: '{"waMessageId":"wamid.A"}', gateCustomParameters: '{"shop":"n"}' },
		],
	])('reads the parameters of form fields %s', async (_title, parameters) => {
		const headers = { authorization, 'content-type': 'application/x-www-form-urlencoded' };
		const body = { messageId: 'm1', resultCode: '112006', ...parameters };
		const answer = await call({ headers, body });
		expect(answer.items?.[0]?.json).toMatchObject({
			waMessageId: 'wamid.A',
			gateCustomParameters: { shop: 'n' },
		});
	});

	it('reads JSON in a form field called payload', async () => {
		const body = { payload: JSON.stringify([report({}), text]) };
		expect((await call({ body })).items).toHaveLength(2);
		expect(await call({ body: { payload: '{' } })).toMatchObject({ status: 400 });
	});

	it('adds the route only when asked to, and filters by it anyway', async () => {
		const filters = { routes: 'k' };
		const { route } = text;
		const itemWith = async (options: INodeParameters) => {
			const parameters = { events: ['message'], filters, options };
			return (await call({ parameters, body: text })).items?.[0]?.json;
		};
		expect(await itemWith({})).toMatchObject({ event: 'message', type: 'text' });
		expect(await itemWith({})).not.toHaveProperty('route');
		expect(await itemWith({ includeRoute: true })).toMatchObject({ route });
		const others = { events: ['message'], filters: { routes: 'another' } };
		expect((await call({ parameters: others, body: text })).items).toBeUndefined();
	});

	it.each([1, 1.1])('version %j of the trigger does the same', async (typeVersion) => {
		expect([node.description.version].flat()).toContain(typeVersion);
		const body = [report({}), text];
		const newest = await call({ body });
		const answer = await call({ body, typeVersion });
		expect(answer).toMatchObject({ status: 200, body: 'OK' });
		expect(answer.items).toHaveLength(2);
		expect(answer.items).toEqual(newest.items);
	});

	it('adds the callback as LINK sent it when asked to', async () => {
		const parameters = { events: ['message'], options: { includeRaw: true } };
		const answer = await call({ parameters, body: text });
		expect(answer.items?.[0]?.json.raw).toEqual(text);
	});

	it.each([
		['starts', { messageTypes: ['text'] }, 1],
		['starts nothing', { messageTypes: ['image'] }, 0],
		['starts nothing', { keywords: { row: [{ match: 'equals', keyword: 'bye' }] } }, 0],
		['starts', { keywords: { row: [{ match: 'regex', keyword: '(' }] } }, 1],
		['starts nothing', { keywords: { row: [{ match: 'regex', keyword: '(h+)+x' }] } }, 0],
		['starts', { ignoredKeywords: { row: [{ match: 'equals', keyword: 'bye' }] } }, 1],
		['starts nothing', { ignoredKeywords: { row: [{ match: 'startsWith', keyword: 'h' }] } }, 0],
		['starts', { routes: 'K' }, 1],
		['starts nothing', { routes: 'another' }, 0],
		['starts nothing', { gateParameters: 'shop=north' }, 0],
	])('%s for a text with the filters %j', async (_title, filters, count) => {
		const parameters = { events: ['message'], filters, options: {} };
		const answer = await call({ parameters, body: text });
		expect(answer).toMatchObject({ status: 200, body: 'OK' });
		expect(answer.items ?? []).toHaveLength(count);
	});

	it('says what is wrong with a filter', async () => {
		const filters = { keywords: { row: [{ match: 'regex', keyword: '(' }] }, senders: 'me' };
		expect(await problemsOf({ filters })).toEqual([
			'Filters: Sender Numbers: "me" is not a phone number. Write it with a plus sign, country code and 7 to 15 digits in all, such as +46701234567. Until this is corrected, the setting is ignored',
			'Filters: Keywords, row 1: Keyword is not a valid regular expression: /(/i: Unterminated group. Until this is corrected, the setting is ignored',
		]);
	});

	it('says what is wrong with an option', async () => {
		const parameters = {
			options: { mediaField: 'a.b' },
			advancedOptions: { mediaSizeLimit: 101, allowList: { list: { link: false, own: '' } } },
		};
		expect(await problemsOf(parameters)).toEqual([
			'Options: Media Field may have letters, digits, hyphens and underscores only, such as data. Until this is corrected, the setting is ignored',
			"Advanced Options: IP Allow-List is empty and would let nobody in: turn on LINK's Addresses, enter addresses of your own, or remove the list. Until this is corrected, every callback is answered with 503, which asks LINK to call again",
			'Advanced Options: Media Size Limit must be a whole number of megabytes from 1 to 100. Until this is corrected, the setting is ignored',
		]);
	});

	it.each([
		['62.67.62.101', { link: true, own: '' }, 200],
		['::ffff:62.67.62.101', { link: true, own: '' }, 200],
		['10.0.0.1', { link: true, own: '10.0.0.0/8' }, 200],
		['10.0.0.1', { link: true, own: '' }, 503],
		['62.67.62.101:51234', { link: true, own: '' }, 200],
		['[::ffff:62.67.62.101]:443', { link: true, own: '' }, 200],
		['::ffff:62.67.62.101:8080', { link: true, own: '' }, 200],
		['[2001:db8::1]:1', { link: false, own: '2001:db8::/32' }, 200],
		['2001:db8::1', { link: false, own: '2001:db8::/32' }, 200],
		['10.0.0.1:62', { link: true, own: '' }, 503],
		['62.67.62.101:443, 10.0.0.1', { link: true, own: '' }, 503],
		['62.67.62.101', { link: false, own: '10.0.0.0/8' }, 503],
		['62.67.62.101', { link: true, own: 'nonsense' }, 503],
	])('answers a call from %s with the list %j by %i', async (ip, list, status) => {
		const parameters = { events: ['message'], options: { allowList: { list } } };
		const answer = await call({ parameters, ip, body: text });
		expect(answer.status).toBe(status);
		expect(answer.items?.length ?? 0).toBe(status === 200 ? 1 : 0);
		if (status === 200) return;
		expect(answer.headers).toEqual({ 'retry-after': '60' });
		if (list.own !== 'nonsense') {
			expect(answer.body).toEqual({ message: `${ip} is not on the IP Allow-List` });
		}
	});

	it('accepts no callback while the IP Allow-List has no list', async () => {
		const options = { allowList: {} };
		const parameters = { events: ['message'], options };
		expect(await problemsOf({ events: ['message'], ...inGroups(options) })).toEqual([
			'Advanced Options: IP Allow-List has no list: press Add List, or remove the option. Until this is corrected, every callback is answered with 503, which asks LINK to call again',
		]);
		expect(await call({ parameters, body: text })).toMatchObject({ status: 503 });
	});

	it.each([
		['stays set', { messageTypes: ['image'], senders: 'me' }, 0],
		['stays set', { messageTypes: ['text'], ownNumbers: '+46000000009', senders: 'me' }, 0],
		['stays set', { messageTypes: ['text'], senders: 'me' }, 1],
		['is not set', { keywords: { row: [{ keyword: 'bye' }, { keyword: '' }] } }, 1],
	])('of filters with a mistake, each valid one %s: %j', async (_title, filters, count) => {
		const parameters = { events: ['message'], filters, options: {} };
		expect((await call({ parameters, body: text })).items ?? []).toHaveLength(count);
	});

	it('treats an invalid option as not set, so that no event is lost', async () => {
		const options = { includeRaw: 'perhaps', acknowledgement: 'ACK' };
		const answer = await call({ parameters: { events: ['message'], options }, body: text });
		expect(answer).toMatchObject({ status: 200, body: 'ACK' });
		expect(answer.items?.[0]?.json).not.toHaveProperty('raw');
	});

	it('remembers events over a restart, but not in a test run', async () => {
		const parameters = { events: ['message'], options: { ignoreDuplicates: true } };
		const body = incoming({ contentType: 'TEXT' }, { messageId: 'before the restart' });
		const staticData = {};
		await call({ parameters, body, staticData });
		const [node] = await restarted();
		const again = { node, parameters, body, credentials: secured, headers: { authorization } };
		expect((await runWebhook({ ...again, staticData })).items).toBeUndefined();
		expect((await runWebhook({ ...again, staticData: {} })).items).toHaveLength(1);
		expect((await runWebhook({ ...again, staticData, mode: 'manual' })).items).toHaveLength(1);
	});

	it('does not change the static data in an execution, which may have an older copy', async () => {
		const parameters = { events: ['message'], options: { ignoreDuplicates: true } };
		const { items: input } = await call({ parameters, body: text });
		const staticData = {};
		const run = { node, parameters, input, credentials: secured, staticData };
		expect((await runNode({ ...run, mode: 'webhook' })).items).toHaveLength(1);
		expect(staticData).toEqual({});
	});

	it.each([
		['n8n has taken it', {}, 0],
		['n8n cannot store it', { storageFails: true }, 1],
		['LINK does not wait for the answer', { hungUp: true }, 1],
	])('makes a copy wait, and then starts for it or not: %s: %j', async (title, fate, count) => {
		const parameters = { events: ['message'], options: { ignoreDuplicates: true } };
		const body = incoming({ contentType: 'TEXT' }, { messageId: `copied ${title}` });
		let store = () => {};
		const stored = new Promise<void>((resolve) => (store = resolve));
		let onCalling = () => {};
		const isCalling = new Promise<void>((resolve) => (onCalling = resolve));
		const first = call({ parameters, body, stored, onCalling, ...fate });
		await isCalling;
		const copy = call({ parameters, body });
		await sleep(20);
		store();
		expect((await first).items ?? []).toHaveLength('hungUp' in fate ? 0 : 1);
		expect((await copy).items ?? []).toHaveLength(count);
		expect((await copy).status).toBe(200);
	});

	it('passes an event on in one of several executions, and in a retry', async () => {
		const parameters = { events: ['message'], options: {} };
		const input = [{ json: { event: 'message', messageId: 'waited' } }];
		const started = { node, parameters, input, credentials: secured };
		const run = async (executionId: string, mode: 'webhook' | 'retry') => {
			const { items } = await runNode({ ...started, executionId, mode });
			return items.length;
		};
		expect([await run('7', 'webhook'), await run('8', 'webhook')]).toEqual([1, 0]);
		expect([await run('7', 'webhook'), await run('9', 'retry')]).toEqual([1, 1]);
	});

	it('can be published with invalid settings, since n8n would take it off the air otherwise', async () => {
		const wrong = { node, parameters: { filters: { senders: 'me' } } };
		for (const activation of ['init', 'leadershipChange', 'activate', 'update'] as const) {
			expect(await runHook('checkExists', wrong, activation)).toMatchObject({ result: true });
		}
	});

	it('starts for every copy of a callback in a test run', async () => {
		const options = { ignoreDuplicates: true, onlyAdvance: true };
		const parameters = { events: ['message', 'status'], options };
		const late = { messageId: 'tested', resultCode: 112003 };
		const body = [incoming({ contentType: 'TEXT' }, { messageId: 'tested' }), report(late)];
		const test = { parameters, mode: 'manual', staticData: {} } as const;
		await call({ ...test, body: report({ ...late, resultCode: 112007 }) });
		for (const time of ['first', 'second']) {
			const { items = [] } = await call({ ...test, body });
			expect([time, ...items.map(({ json }) => json.event)]).toEqual([time, 'message', 'status']);
		}
	});

	it('does not change the static data for dropped events', async () => {
		const staticData = {};
		const parameters = { events: ['message'], options: { ignoreDuplicates: true } };
		await call({ parameters, body: report({}), staticData });
		expect(staticData).toEqual({});
	});

	it.each([
		['ACK', 'ACK'],
		['', 'OK'],
		[1, '1'],
	])('acknowledges with the text of the panel: %j', async (acknowledgement, answered) => {
		const parameters = { events: ['message'], options: { acknowledgement } };
		expect(await call({ parameters, body: text })).toMatchObject({ body: answered });
		expect(await call({ parameters, body: report({}) })).toMatchObject({ body: answered });
	});

	it('marks a report that comes too late, or drops it when asked to', async () => {
		const late = (messageId: string) => [
			report({ messageId, resultCode: 112007 }),
			report({ messageId, resultCode: 112003 }),
		];
		const marked = await call({ body: late('late1') });
		expect(marked.items?.map(({ json }) => json.outOfOrder)).toEqual([false, true]);
		const parameters = { events: ['status'], options: { onlyAdvance: true } };
		const dropped = await call({ parameters, body: late('late2') });
		expect(dropped.items?.map(({ json }) => json.status)).toEqual(['read']);
	});

	it('drops no report for a later one that n8n could not store', async () => {
		const parameters = { events: ['status'], options: { onlyAdvance: true } };
		const of = (resultCode: number) => report({ messageId: 'read-not-stored', resultCode });
		expect((await call({ parameters, body: of(112007), storageFails: true })).status).toBe(500);
		expect((await call({ parameters, body: of(112003) })).items).toHaveLength(1);
	});

	it('starts for an event that LINK repeats because n8n could not store it', async () => {
		const parameters = { events: ['message'], options: { ignoreDuplicates: true } };
		const body = incoming({ contentType: 'TEXT', text: 'Hi' }, { messageId: 'not-stored' });
		expect((await call({ parameters, body, storageFails: true })).status).toBe(500);
		expect((await call({ parameters, body })).items).toHaveLength(1);
		expect((await call({ parameters, body })).items).toBeUndefined();
	});

	it.each([
		['webhook', {}, 0],
		['webhook', { ignoreDuplicates: false }, 1],
		['manual', {}, 1],
	] as const)(
		'once an execution has begun (%s, %j), an event that LINK repeats without an answer starts %i',
		async (mode, options, count) => {
			const all = { ignoreDuplicates: true, ...options };
			const parameters = { events: ['message'], options: all };
			const messageId = `begun ${mode} ${JSON.stringify(options)}`;
			const body = incoming({ contentType: 'TEXT' }, { messageId });
			const { items = [] } = await call({ parameters, body, mode, storageFails: true });
			expect(items).toHaveLength(1);
			const executionId = messageId;
			const run = await runNode({
				node,
				parameters: { events: ['message'], ...inGroups(all) },
				mode,
				input: items,
				credentials: secured,
				executionId,
			});
			expect(run.items).toHaveLength(1);
			const again = await call({ parameters, body, mode });
			expect(again).toMatchObject({ status: 200, body: 'OK' });
			expect(again.items ?? []).toHaveLength(count);
		},
	);

	it('starts once for an event that arrives twice, by default', async () => {
		const options = { ignoreDuplicates: true };
		const parameters = { events: ['message', 'status'], options };
		const body = [
			report({ messageId: 'twice' }),
			incoming({ contentType: 'TEXT' }, { messageId: 'twice' }),
		];
		expect((await call({ parameters, body })).items).toHaveLength(2);
		expect(await call({ parameters, body })).toMatchObject({ status: 200, items: undefined });
		const byDefault = { events: ['message', 'status'], options: { ignoreDuplicates: undefined } };
		expect((await call({ parameters: byDefault, body })).items).toBeUndefined();
	});

	it.each([
		[['message'], ['main']],
		[['status'], ['main']],
		[[], ['main']],
		['message', ['main']],
		['={{ "status" }}', ['main']],
		['={{ ["message", "message"] }}', ['main']],
		['={{ undefined }}', ['main']],
		['={{ " status,message " }}', ['Delivery Reports', 'Incoming Messages']],
		['={{ ["message", "status"] }}', ['Incoming Messages', 'Delivery Reports']],
		[
			['status', 'message'],
			['Delivery Reports', 'Incoming Messages'],
		],
	])('shows for %j the outputs %j', async (events, names) => {
		const shown = await outputsOf(node, { events });
		expect(
			shown.map((output) => (typeof output === 'string' ? output : output.displayName)),
		).toEqual(names);
	});

	it('ignores filters that are hidden because another kind of event was chosen since', async () => {
		const filters = {
			statuses: ['failed'],
			keywords: { row: [{ match: 'regex', keyword: '(' }] },
			messageTypes: ['text'],
		};
		expect(await problemsOf({ events: ['status'], filters })).toEqual([]);
		for (const events of [['message'], ['status', 'message'], 'status, message']) {
			expect(await problemsOf({ events, filters })).toEqual([
				expect.stringMatching(/^Filters: Keywords, row 1/),
			]);
		}
		const parameters = { filters: { statuses: ['failed'], messageTypes: ['image'] } };
		const starts = async (body: unknown, events: INodeParameters[string]) =>
			(await call({ body, parameters: { ...parameters, events } })).items?.length ?? 0;
		expect(await starts(text, ['message'])).toBe(0);
		expect(await starts(report({}), ['status'])).toBe(0);
		expect(await starts(text, 'message, status')).toBe(0);
	});

	it('can be published without a call to LINK', async () => {
		for (const method of ['checkExists', 'create', 'delete'] as const) {
			expect(await runHook(method, { node })).toMatchObject({ result: true });
		}
	});
});
