import { sleep } from 'n8n-workflow';
import { openQuestions } from '../../nodes/LinkMobilityWhatsApp/waiting/openQuestions';
import { limits } from '../../nodes/LinkMobilityWhatsApp/trigger/answers/handOver';
import {
	asked,
	form,
	newId,
	quickReply,
	reportOf,
	row,
	sentAgo,
	SIGNATURE,
	SIGNATURE_HEX,
	tap,
	text,
} from '../fixtures/questions';
import { logged } from '../helpers/logged';
import * as n8n from '../helpers/waiting';
import { itemsOf, restartedTrigger, startInstance } from '../helpers/waiting';
import type { Instance } from '../helpers/waiting';

// A restart loads the trigger anew.
jest.setTimeout(60_000);

let instance: Instance;
beforeAll(async () => (instance = await startInstance()));
beforeEach(() => {
	instance.reset();
	instance.answers(n8n.resumed);
});
afterAll(async () => await instance.close());

const paths = () => instance.requests.map(({ path }) => path);
const bodies = () => instance.requests.map(({ body }) => body);

describe('an answer with the token of its question', () => {
	const question = asked();
	test.each([
		['a button', tap(question.choice(1)), { choice: { index: 1, title: 'Yes' } }],
		['a row of a list', row(asked().choice(9)), { choice: { index: 9, title: 'Five stars' } }],
		['a quick reply', quickReply(asked().choice(0)), { choice: { index: 0, title: 'Yes' } }],
		[
			'a form',
			form(asked().token, { street: 'Main Street 1' }),
			{ form: { street: 'Main Street 1' } },
		],
	])('%s resumes the execution, and starts none', async (_title, body, answer) => {
		const call = await instance.callback(body);
		expect(call).toMatchObject({ status: 200, body: 'OK', items: undefined });
		expect(bodies()).toEqual([
			{
				nonce: expect.stringMatching(/^[\w-]{16}$/),
				from: '+46000000001',
				messageId: body.messageId,
				respondedAt: '2020-03-21T17:41:58Z',
				...answer,
			},
		]);
	});

	test('goes to the address that n8n signed, on the host where the callback arrived', async () => {
		const { choice, path, nonce } = asked();
		await instance.callback(tap(choice(1)));
		expect(instance.requests).toMatchObject([{ method: 'POST', path, body: { nonce } }]);
	});

	test('goes to the public address if the other one cannot be reached', async () => {
		const { choice, path } = asked();
		await instance.callback(
			tap(choice(1)),
			{},
			{
				waitingUrl: `${instance.url}/webhook-waiting`,
				arrivedAt: { localAddress: '127.0.0.1', localPort: 1 },
			},
		);
		expect(paths()).toEqual([path]);
	});

	test('goes to an IPv4 address that the socket writes as IPv6', async () => {
		const { choice, path } = asked();
		const localPort = Number(new URL(instance.url).port);
		const arrivedAt = { localAddress: '::ffff:127.0.0.1', localPort };
		await instance.callback(tap(choice(1)), {}, { arrivedAt });
		expect(paths()).toEqual([path]);
	});

	test('goes to the public address if a proxy answers at the other one', async () => {
		const proxy = await startInstance();
		proxy.answers({ status: 502, body: 'Bad Gateway' });
		const { choice, path } = asked();
		await proxy.callback(tap(choice(1)), {}, { waitingUrl: `${instance.url}/webhook-waiting` });
		await proxy.close();
		expect([proxy.requests.length, paths()]).toEqual([1, [path]]);
	});

	test('is named in a header, so that the sandbox can show where an answer went', async () => {
		const { choice, execution } = asked();
		const { headers } = await instance.callback(tap(choice(1)));
		expect(headers).toMatchObject({ 'x-resumed-execution': execution });
		const ordinary = await instance.callback(text('Hi', {}));
		expect(ordinary.headers).not.toHaveProperty('x-resumed-execution');
	});

	test('may take a while', async () => {
		instance.answers({ ...n8n.resumed, delayMs: 1_000 });
		expect(await instance.callback(tap(asked().choice(1)))).toMatchObject({ items: undefined });
	});

	test('also starts the workflow with the option, without its token', async () => {
		const body = tap(asked().choice(1));
		const also = { answersAlsoStart: true };
		const first = await instance.callback(body, also);
		expect(itemsOf(first)).toMatchObject([{ reply: { id: '1', title: 'Yes' } }]);
		expect(itemsOf(first)[0]).not.toHaveProperty('late');
		expect(itemsOf(await instance.callback(body, also))).toEqual([]);
		expect(paths()).toHaveLength(1);
	});

	test('counts in a test run, too', async () => {
		const call = await instance.callback(tap(asked().choice(0)), {}, { mode: 'manual' });
		expect(call.items).toBeUndefined();
		expect(paths()).toHaveLength(1);
	});

	test('does not keep the other events of its callback from starting', async () => {
		const [before, after] = [text('before'), text('after')];
		const call = await instance.callback([before, tap(asked().choice(0)), after]);
		expect(itemsOf(call).map(({ messageId }) => messageId)).toEqual([
			before.messageId,
			after.messageId,
		]);
	});
});

describe('an answer that no execution takes', () => {
	test.each([
		['has gone on', n8n.declined],
		['has ended', n8n.noActionRequired],
		['was deleted', n8n.deleted],
		['has failed', n8n.failed],
		['crashed, so that n8n cannot continue it', n8n.unstartable],
		['crashed while it continued', n8n.incomplete],
	])('is late if the execution %s', async (_title, answer) => {
		instance.answers(answer);
		const { choice, execution } = asked();
		const [item] = itemsOf(await instance.callback(tap(choice(1))));
		expect(item).toMatchObject({
			type: 'button_reply',
			late: true,
			asked: { executionId: execution, index: 1 },
			reply: { kind: 'button_reply', id: '1', title: 'Yes' },
		});
	});

	test.each([
		['n8n did not sign it', n8n.unsigned],
		['something else answers 404', { status: 404, body: '<html>Cannot POST</html>' }],
		['a proxy answers', { status: 502, body: 'Bad Gateway' }],
		['a proxy fails', { status: 500, body: { message: 'Internal' } }],
		['nobody answers', { reset: true }],
	])('is an ordinary message if %s', async (_title, answer) => {
		instance.answers(answer);
		const [item] = itemsOf(await instance.callback(tap(asked().choice(1))));
		expect(item).toMatchObject({ type: 'button_reply', reply: { id: '1', title: 'Yes' } });
		expect(item).not.toHaveProperty('late');
	});

	test('is posted again with the next tap if n8n could not continue the execution', async () => {
		const { unstartable } = n8n;
		instance.answers(unstartable, unstartable, unstartable, unstartable, unstartable, n8n.resumed);
		const { choice } = asked();
		const [item] = itemsOf(await instance.callback(tap(choice(1))));
		expect(item).toMatchObject({ late: true });
		expect(await instance.callback(tap(choice(1)))).toMatchObject({ items: undefined });
		expect(paths()).toHaveLength(6);
	});

	test('is an ordinary message if n8n does not answer in time, and is not posted twice', async () => {
		const replaced = jest.replaceProperty(limits, 'timeout', 1_000);
		instance.answers({ hang: true });
		const waitingUrl = `${instance.url.replace('127.0.0.1', 'localhost')}/webhook-waiting`;
		const call = await instance.callback(tap(asked().choice(1)), {}, { waitingUrl });
		replaced.restore();
		expect(itemsOf(call)).toHaveLength(1);
		expect(paths()).toHaveLength(1);
	});

	test('is an ordinary message after a redirect, which is not followed', async () => {
		const elsewhere = await startInstance();
		instance.answers({ status: 307, headers: { location: elsewhere.url } });
		const [item] = itemsOf(await instance.callback(tap(asked().choice(1))));
		await elsewhere.close();
		expect(item).toMatchObject({ type: 'button_reply' });
		expect(elsewhere.requests).toEqual([]);
	});

	test('is logged once for each kind, without its signature', async () => {
		instance.answers(n8n.unsigned);
		const more = { parameters: { events: ['message'], options: {}, filters: {} } };
		for (const index of [0, 1, 2]) await instance.callback(tap(asked().choice(index)), {}, more);
		expect(logged.warn.filter((line) => line.includes('did not sign')).length).toBeLessThan(2);
		expect(logged.warn.join()).not.toMatch(new RegExp(`${SIGNATURE}|${SIGNATURE_HEX}`));
	});
});

describe('what a stranger may send', () => {
	const path = '../../rest/workflows';
	test.each([
		['a path as the execution', asked({}, { execution: path }).choice(0)],
		['a path as the node', asked({}, { node: path }).choice(0)],
		['a node in percent encoding', asked({}, { node: '..%2f..' }).choice(0)],
		['an address as the execution', asked({}, { execution: '1@example.com' }).choice(0)],
		['an address as the node', asked({}, { node: '//example.com' }).choice(0)],
		['a query in the question', asked({}, { question: 'x&signature=1' }).choice(0)],
		['a question of another form', asked({}, { question: 'abc' }).choice(0)],
		['no choice', asked().token],
		['a choice that is not a number', `${asked().token}.x`],
		['a huge execution', asked({}, { execution: '9'.repeat(100_000) }).choice(0)],
		['a huge text', 'w1.'.repeat(1_000_000)],
		['a question in free text', asked({ awaits: 'text' }).choice(0)],
		['a wait for a delivery', asked({ awaits: 'failed' }).choice(0)],
	])('%s in the ID of a button calls nobody', async (_title, id) => {
		const [item] = itemsOf(await instance.callback(tap(id)));
		expect(item).toMatchObject({ type: 'button_reply', reply: { title: 'Yes' } });
		expect(item).not.toHaveProperty('late');
		expect(instance.requests).toEqual([]);
	});

	test('a host in the headers does not change where an answer goes', async () => {
		const { choice, path: signed } = asked();
		const headers = { host: 'example.com', 'x-forwarded-host': 'example.com' };
		await instance.callback(tap(choice(0)), {}, { headers });
		expect(paths()).toEqual([signed]);
	});

	test('a value of the parameter that is not a token stays a parameter of the user', async () => {
		const more = { customParameters: { n8nWait: 'tomorrow' }, resultCode: 112003 };
		const [item] = itemsOf(await instance.callback(reportOf('', more)));
		expect(item).toMatchObject({ customParameters: { n8nWait: 'tomorrow' } });
	});
});

describe('an execution that still runs', () => {
	test('takes the answer as soon as it waits', async () => {
		instance.answers(n8n.running, n8n.running, n8n.resumed);
		const call = await instance.callback(tap(asked().choice(1), sentAgo()));
		expect(call).toMatchObject({ status: 200, items: undefined });
		expect(paths()).toHaveLength(3);
	});

	test('makes LINK call again if it takes long, and takes the answer then', async () => {
		instance.answers(n8n.running);
		const body = tap(asked().choice(1), sentAgo());
		const first = await instance.callback(body);
		expect(first).toMatchObject({ status: 503, items: undefined, headers: { 'retry-after': '5' } });
		instance.answers(n8n.resumed);
		expect(await instance.callback(body)).toMatchObject({ status: 200, items: undefined });
	});

	test('makes LINK call again for a copy that came in the meantime, too', async () => {
		instance.answers(n8n.running);
		const body = tap(asked().choice(1), sentAgo());
		const calls = await Promise.all([1, 2].map(async () => await instance.callback(body)));
		expect(calls.map(({ status }) => status)).toEqual([503, 503]);
	});

	test('makes the answer late at once if its time limit has passed', async () => {
		instance.answers(n8n.running);
		const question = asked({ deadline: Date.now() - 1_000 });
		const [item] = itemsOf(await instance.callback(tap(question.choice(1))));
		expect(item).toMatchObject({ late: true });
	});

	test('makes the answer late if a person sent it more than a minute ago', async () => {
		instance.answers(n8n.running);
		const { choice, execution } = asked();
		const recent = await instance.callback(tap(choice(1), sentAgo(50_000)));
		expect(recent).toMatchObject({ status: 503, items: undefined });
		const [item] = itemsOf(await instance.callback(tap(choice(1), sentAgo(61_000))));
		expect(item).toMatchObject({ late: true, asked: { executionId: execution, index: 1 } });
	});

	test('makes the other events of the callback wait for the next call, too', async () => {
		instance.answers(n8n.running);
		const other = text('Hello');
		const body = [other, tap(asked().choice(1), sentAgo())];
		expect(await instance.callback(body)).toMatchObject({ status: 503, items: undefined });
		instance.answers(n8n.resumed);
		const [item, ...more] = itemsOf(await instance.callback(body));
		expect([item?.messageId, more]).toEqual([other.messageId, []]);
	});
});

describe('an answer that comes more than once', () => {
	test('a callback that LINK repeats resumes once, and starts nothing', async () => {
		const body = tap(asked().choice(1));
		const calls = await Promise.all([1, 2, 3].map(async () => await instance.callback(body)));
		calls.push(await instance.callback(body, { ignoreDuplicates: false }));
		expect(calls.map(({ status, items }) => [status, items])).toEqual(
			calls.map(() => [200, undefined]),
		);
		expect(paths()).toHaveLength(1);
	});

	test('a second tap is late, and costs no call', async () => {
		const { choice, execution } = asked();
		await instance.callback(tap(choice(0)));
		const [item] = itemsOf(await instance.callback(tap(choice(1))));
		expect(item).toMatchObject({ late: true, asked: { executionId: execution, index: 1 } });
		expect(paths()).toHaveLength(1);
	});

	test('two taps at the same time are handed over one after the other', async () => {
		let calls = 0;
		let most = 0;
		instance.answers(() => {
			calls += 1;
			most = Math.max(most, calls);
			setTimeout(() => (calls -= 1), 50);
			return { ...n8n.resumed, delayMs: 50 };
		});
		const { choice } = asked();
		const answers = await Promise.all(
			[choice(0), choice(1)].map(async (id) => await instance.callback(tap(id))),
		);
		expect(most).toBe(1);
		expect(answers.flatMap(itemsOf)).toMatchObject([
			{ late: true, reply: { id: expect.stringMatching(/^[01]$/) } },
		]);
	});

	test('is known from the static data after a restart', async () => {
		const staticData = {};
		const { choice } = asked();
		const body = tap(choice(1));
		await instance.callback(body, {}, { staticData });
		const again = { staticData, node: await restartedTrigger() };
		const copy = await instance.callback(body, {}, again);
		expect(copy).toMatchObject({ status: 200, items: undefined });
		const [second] = itemsOf(await instance.callback(tap(choice(0)), {}, again));
		expect(second).toMatchObject({ late: true });
		expect(paths()).toHaveLength(1);
	});

	test('starts the workflow once if no execution takes it', async () => {
		instance.answers(n8n.unsigned);
		const body = tap(asked().choice(1));
		const calls = await Promise.all([1, 2, 3].map(async () => await instance.callback(body)));
		expect(calls.flatMap(itemsOf)).toHaveLength(1);
	});
});

describe('a text that answers', () => {
	const question = () => asked({ awaits: 'text' });
	const person = () => `+4670${String(Number(newId().split('-')[1]) + 1_000_000)}`;

	test('is matched by the number in the reports of the question', async () => {
		const [{ token, nonce }, from] = [question(), person()];
		await instance.callback(reportOf(token, {}, from), {}, onlyMessages);
		const call = await instance.callback(text('Main Street', { source: from.slice(1) }));
		expect(call).toMatchObject({ status: 200, items: undefined });
		expect(bodies()).toMatchObject([{ nonce, from, text: 'Main Street' }]);
	});

	const onlyMessages = { parameters: { events: ['message'], options: {} } };

	test('waits only once for an execution that n8n cannot continue, so that LINK does not hang up on each text', async () => {
		const from = person();
		for (const { token } of [question(), question()]) {
			await instance.callback(reportOf(token, {}, from), {}, onlyMessages);
		}
		instance.answers(n8n.unstartable);
		const [first] = itemsOf(await instance.callback(text('Hi', { source: from })));
		expect(first).toMatchObject({ text: 'Hi' });
		expect(paths()).toHaveLength(10);
		const [second] = itemsOf(await instance.callback(text('Hello?', { source: from })));
		expect(second).toMatchObject({ text: 'Hello?' });
		expect(paths()).toHaveLength(12);
	});

	test('is matched from the static data after a restart', async () => {
		const staticData = {};
		const [{ token, nonce }, from] = [question(), person()];
		await instance.callback(reportOf(token, {}, from), {}, { ...onlyMessages, staticData });
		const again = { staticData, node: await restartedTrigger() };
		await instance.callback(text('Hi', { source: from }), {}, again);
		expect(bodies()).toMatchObject([{ nonce, text: 'Hi' }]);
		expect(JSON.stringify(staticData)).not.toContain(token);
	});

	test('that quotes a question answers that one, any other text the newest', async () => {
		const from = person();
		const [older, newer] = [question(), question()];
		const known = { customParameters: { waMessageId: `wamid.${from}` } };
		await instance.callback(reportOf(older.token, known, from));
		await instance.callback(reportOf(newer.token, {}, from));
		await instance.callback(reportOf(older.token, known, from));
		await instance.callback(text('quotes', { source: from }, `wamid.${from}`));
		await instance.callback(text('does not', { source: from }));
		expect(bodies()).toMatchObject([
			{ nonce: older.nonce, text: 'quotes' },
			{ nonce: newer.nonce, text: 'does not' },
		]);
	});

	test('is an ordinary message once the question is answered', async () => {
		const [{ token }, from] = [question(), person()];
		await instance.callback(reportOf(token, {}, from));
		await instance.callback(text('first', { source: from }));
		await instance.callback(reportOf(token, { resultCode: 112007 }, from));
		const [item] = itemsOf(await instance.callback(text('second', { source: from })));
		expect(item).toMatchObject({ text: 'second' });
		expect(item).not.toHaveProperty('late');
		expect(paths()).toHaveLength(1);
	});

	test.each([
		['a question that has timed out', asked({ awaits: 'text', deadline: Date.now() - 1 }), {}],
		['a question that did not arrive', question(), { resultCode: 112404 }],
		['a question with buttons', asked(), {}],
	])('is an ordinary message for %s', async (_title, { token }, more) => {
		const from = person();
		await instance.callback(reportOf(token, more, from));
		expect(itemsOf(await instance.callback(text('Hi', { source: from })))).toHaveLength(1);
		expect(paths()).toEqual([]);
	});

	test('counts once, although LINK calls several triggers with it', async () => {
		const from = person();
		const [older, newer] = [question(), question()];
		const another = { nodeId: 'another trigger' };
		for (const { token } of [older, newer]) {
			await instance.callback(reportOf(token, {}, from));
			await instance.callback(reportOf(token, {}, from), {}, another);
		}
		const answer = text('Main Street', { source: from });
		const calls = [
			await instance.callback(answer),
			await instance.callback(answer, {}, another),
			await instance.callback(answer, { answersAlsoStart: true }, { nodeId: 'a third trigger' }),
		];
		expect(bodies()).toMatchObject([{ nonce: newer.nonce, text: 'Main Street' }]);
		expect(calls.map((call) => itemsOf(call).length)).toEqual([0, 0, 1]);
	});

	test('counts once, although another trigger gets it while it is handed over', async () => {
		const [{ token, nonce }, from] = [question(), person()];
		openQuestions.add({ token, to: from });
		instance.answers({ ...n8n.resumed, delayMs: 300 });
		const answer = text('Main Street', { source: from });
		const first = instance.callback(answer);
		await sleep(100);
		const second = instance.callback(answer, {}, { nodeId: 'another trigger' });
		const calls = [await first, await second];
		expect(bodies()).toMatchObject([{ nonce, text: 'Main Street' }]);
		expect(calls.flatMap(itemsOf)).toEqual([]);
	});

	test('from somebody else is an ordinary message', async () => {
		await instance.callback(reportOf(question().token, {}, person()));
		expect(itemsOf(await instance.callback(text('Hi', { source: person() })))).toHaveLength(1);
		expect(paths()).toEqual([]);
	});

	test('is late if the execution has ended, perhaps by this text; the next one answers an older question', async () => {
		const from = person();
		const [older, newer] = [question(), question()];
		for (const { token } of [older, newer]) await instance.callback(reportOf(token, {}, from));
		instance.answers(n8n.noActionRequired, n8n.resumed);
		const [item] = itemsOf(await instance.callback(text('one', { source: from })));
		expect(item).toMatchObject({ late: true, asked: { executionId: newer.execution } });
		expect(bodies()).toMatchObject([{ nonce: newer.nonce }]);
		expect(itemsOf(await instance.callback(text('two', { source: from })))).toEqual([]);
		expect(bodies()).toMatchObject([{ nonce: newer.nonce }, { nonce: older.nonce }]);
	});

	test('answers no older question if n8n may have taken it for the newest', async () => {
		const from = person();
		const [older, newer] = [question(), question()];
		for (const { token } of [older, newer]) await instance.callback(reportOf(token, {}, from));
		const replaced = jest.replaceProperty(limits, 'timeout', 1_000);
		instance.answers({ hang: true }, n8n.resumed);
		const [item] = itemsOf(await instance.callback(text('Hi', { source: from })));
		replaced.restore();
		expect(item).toMatchObject({ text: 'Hi' });
		expect(bodies()).toMatchObject([{ nonce: newer.nonce }]);
	});

	test.each([undefined, '', 'unused'])('may be a form whose token is %j', async (flowToken) => {
		const [{ token, nonce }, from] = [asked(), person()];
		await instance.callback(reportOf(token, {}, from));
		await instance.callback(form(flowToken, { name: 'Eva' }, { source: from }));
		expect(bodies()).toMatchObject([{ nonce, form: { name: 'Eva' } }]);
	});

	test('is not a form that has the token of another flow', async () => {
		const [{ token }, from] = [asked(), person()];
		await instance.callback(reportOf(token, {}, from));
		const another = form('order-17', { name: 'Eva' }, { source: from });
		const [item] = itemsOf(await instance.callback(another));
		expect(item).toMatchObject({ type: 'flow_reply', flow: { token: 'order-17' } });
		expect(bodies()).toEqual([]);
	});
});

describe('a delivery report', () => {
	const codes = { sent: 112006, delivered: 112003, read: 112007, failed: 112406, lost: 112409 };
	test.each([
		['delivered', codes.sent, undefined],
		['delivered', codes.delivered, 'delivered'],
		['delivered', codes.read, 'read'],
		['delivered', codes.failed, 'failed'],
		['delivered', codes.lost, 'tracking_lost'],
		['read', codes.delivered, undefined],
		['read', codes.read, 'read'],
		['read', codes.failed, 'failed'],
		['failed', codes.delivered, undefined],
		['failed', codes.read, undefined],
		['failed', codes.failed, 'failed'],
		['failed', 112404, 'invalid_contact'],
	] as const)('to one that waits for %s: code %i', async (awaits, resultCode, status) => {
		const { token, path } = asked({ awaits });
		const call = await instance.callback(reportOf(token, { resultCode }));
		expect(paths()).toEqual(status ? [path] : []);
		if (status) expect(bodies()).toMatchObject([{ delivery: { status, resultCode } }]);
		expect(itemsOf(call)).toHaveLength(status ? 0 : 1);
	});

	test('says why the message failed', async () => {
		const { token } = asked({ awaits: 'delivered' });
		const resultDescription = '(#131047) Re-engagement message';
		await instance.callback(reportOf(token, { resultCode: 112406, resultDescription }));
		expect(bodies()).toMatchObject([
			{
				delivery: {
					status: 'failed',
					error: { metaCode: 131047 },
					disposition: 'send_template',
				},
			},
		]);
	});

	test('is an ordinary one, without the token, if the execution has continued', async () => {
		const { token } = asked({ awaits: 'delivered' });
		await instance.callback(reportOf(token, { resultCode: codes.delivered }));
		const [item] = itemsOf(await instance.callback(reportOf(token, { resultCode: codes.read })));
		expect(item).toMatchObject({ status: 'read', to: '+46000000001', customParameters: {} });
		expect(item).not.toHaveProperty('late');
		expect(paths()).toHaveLength(1);
	});
});
