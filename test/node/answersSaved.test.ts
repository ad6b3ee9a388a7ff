import { sleep } from 'n8n-workflow';
import type { IDataObject } from 'n8n-workflow';
import { openQuestions } from '../../nodes/LinkMobilityWhatsApp/waiting/openQuestions';
import { report } from '../fixtures/callbacks';
import { asked, newId, reportOf, sentAgo, tap, text } from '../fixtures/questions';
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

const bodies = () => instance.requests.map(({ body }) => body);
const question = () => asked({ awaits: 'text' });
const person = () => `+4670${Number(newId().split('-')[1]) + 2_000_000}`;
const delivered = () => report({ messageId: newId(), resultCode: 112003 });

/** A moment when n8n has stored an execution. */
function storing() {
	let store = () => {};
	const stored = new Promise<void>((resolve) => (store = resolve));
	return { stored, store: () => store() };
}

/** How many timers pass until a callback waits for its turn. */
const untilWaiting = async () => {
	for (let turn = 0; turn < 30; turn += 1) await sleep(0);
};

/** Calls while n8n stores the execution of another callback. Each has its own copy of the static data. */
async function whileStoring(run: () => Promise<unknown>, earlier: unknown = delivered()) {
	const { stored, store } = storing();
	const staticData: IDataObject = {};
	const first = instance.callback(earlier, {}, { stored, staticData });
	await untilWaiting();
	const later = run();
	await untilWaiting();
	store();
	await Promise.all([first, later]);
	return staticData;
}

/** Static data, and the names that the node writes in it. */
function watch(staticData: IDataObject) {
	const written: unknown[] = [];
	const watched = new Proxy(staticData, {
		set: (target, name, value: unknown) => {
			// The test itself stores texts, as n8n does.
			if (typeof value !== 'string') written.push(name);
			return Reflect.set(target, name, value);
		},
	});
	return { watched, written };
}

/** Whether a new process with this static data knows who was asked. */
async function isKnownIn(staticData: IDataObject, from: string) {
	const more = { staticData, node: await restartedTrigger() };
	return itemsOf(await instance.callback(text('Hi', { source: from }), {}, more)).length === 0;
}

test('a question learned from a report is saved, and nothing that another callback has saved is lost', async () => {
	const [{ token }, from] = [question(), person()];
	const [started, staticData]: [object, IDataObject] = [delivered(), {}];
	const onlyMessages = { parameters: { events: ['message'], options: {} } };
	await whileStoring(
		async () =>
			await instance.callback(reportOf(token, {}, from), {}, { ...onlyMessages, staticData }),
		started,
	);
	const again = { staticData, node: await restartedTrigger() };
	expect(itemsOf(await instance.callback(started, {}, again))).toEqual([]);
	expect(await isKnownIn(staticData, from)).toBe(true);
});

test('a question learned from a report that starts with others is saved by the first of them', async () => {
	const [{ token }, from] = [question(), person()];
	const first: IDataObject = {};
	await whileStoring(
		async () =>
			await Promise.all([
				instance.callback(delivered(), {}, { staticData: first }),
				instance.callback(reportOf(token, {}, from)),
			]),
	);
	expect(await isKnownIn(first, from)).toBe(true);
});

test('answers that come while n8n stores something are saved by one of them', async () => {
	const taps = [1, 2, 3].map(() => ({
		body: tap(asked().choice(0)),
		staticData: {} as IDataObject,
	}));
	const calls = async () =>
		await Promise.all(
			taps.map(async ({ body, staticData }) => await instance.callback(body, {}, { staticData })),
		);
	const { stored, store } = storing();
	const first = instance.callback(delivered(), {}, { stored });
	await untilWaiting();
	const handedOver = calls();
	while (instance.requests.length < taps.length) await sleep(10);
	await sleep(200);
	store();
	await first;
	const answers = await handedOver;
	expect(answers.map(({ status, items }) => [status, items])).toEqual(
		taps.map(() => [200, undefined]),
	);
	const saved = taps.filter(({ staticData }) => 'seen' in staticData);
	expect(saved).toHaveLength(1);
	const again = { staticData: saved[0]?.staticData ?? {}, node: await restartedTrigger() };
	instance.reset();
	for (const { body } of taps) await instance.callback(body, {}, again);
	expect(instance.requests).toEqual([]);
});

test('a question learned from a report is saved even without Ignore Duplicates', async () => {
	const [{ token }, from] = [question(), person()];
	const staticData: IDataObject = {};
	await instance.callback(reportOf(token, {}, from), { ignoreDuplicates: false }, { staticData });
	expect(await isKnownIn(staticData, from)).toBe(true);
});

test('a report without a new question leaves the static data alone', async () => {
	const [{ token }, from] = [question(), person()];
	const staticData: IDataObject = {};
	const off = { ignoreDuplicates: false };
	await instance.callback(reportOf(token, {}, from), off, { staticData });
	const { watched, written } = watch(staticData);
	await instance.callback(reportOf(token, {}, from), off, { staticData: watched });
	expect(written).toEqual([]);
	await instance.callback(reportOf(question().token, {}, from), off, { staticData: watched });
	expect(written).toContain('asked');
});

test('a report about an answered question leaves the static data alone', async () => {
	const [{ token }, from] = [question(), person()];
	const off = { ignoreDuplicates: false };
	const staticData: IDataObject = {};
	await instance.callback(reportOf(token, {}, from), off, { staticData });
	await instance.callback(text('Hi', { source: from }), off, { staticData });
	const { watched, written } = watch(staticData);
	await instance.callback(reportOf(token, { resultCode: 112007 }, from), off, {
		staticData: watched,
	});
	expect(written).toEqual([]);
});

test('a report with a new question waits for its turn, even if nothing else of it is saved', async () => {
	const { stored, store } = storing();
	const first = instance.callback(delivered(), {}, { stored });
	await untilWaiting();
	let isAnswered = false;
	const options = { ignoreDuplicates: false, groupedEvents: 'off' };
	const later = instance
		.callback(reportOf(question().token, {}, person()), options)
		.then(() => (isAnswered = true));
	await untilWaiting();
	expect(isAnswered).toBe(false);
	store();
	await Promise.all([first, later]);
});

test('an answered question is removed from the static data', async () => {
	const [{ token, nonce }, from] = [question(), person()];
	const staticData: IDataObject = {};
	await instance.callback(reportOf(token, {}, from), {}, { staticData });
	expect(JSON.stringify(staticData)).toContain(nonce);
	await instance.callback(text('Hi', { source: from }), {}, { staticData });
	expect(JSON.stringify(staticData)).not.toContain(nonce);
	expect(await isKnownIn(staticData, from)).toBe(false);
});

test('a question that was answered through another process stays answered, even if this one has learned it', async () => {
	const [{ token }, from] = [question(), person()];
	const ours = { node: await restartedTrigger(), staticData: {} as IDataObject };
	const theirs = { node: await restartedTrigger(), staticData: {} as IDataObject };
	for (const more of [ours, theirs]) await instance.callback(reportOf(token, {}, from), {}, more);
	await instance.callback(text('first', { source: from }), {}, theirs);
	const { staticData } = theirs;
	const more = { ...ours, staticData };
	await instance.callback(reportOf(token, { resultCode: 112007 }, from), {}, more);
	const [item] = itemsOf(await instance.callback(text('second', { source: from }), {}, more));
	expect(item).toMatchObject({ text: 'second' });
	expect(item).not.toHaveProperty('late');
	expect(JSON.stringify(staticData)).not.toContain(token);
	expect(bodies()).toHaveLength(1);
});

test('a text answers what the action node of this process has just asked, before any report', async () => {
	const [{ token, nonce }, from] = [question(), person()];
	openQuestions.add({ token, to: from });
	expect(itemsOf(await instance.callback(text('Hi', { source: from })))).toEqual([]);
	expect(bodies()).toMatchObject([{ nonce, from, text: 'Hi' }]);
	expect(openQuestions.of(from, Date.now())).toEqual([]);
});

test('if LINK repeats a callback because of one answer, the other answer in it resumes only once', async () => {
	const [first, second] = [asked(), asked()];
	instance.answers(({ path }) => (path.includes(first.execution) ? n8n.resumed : n8n.running));
	const body = [tap(first.choice(0), sentAgo()), tap(second.choice(0), sentAgo())];
	expect(await instance.callback(body)).toMatchObject({ status: 503 });
	instance.answers(n8n.resumed);
	expect(await instance.callback(body)).toMatchObject({ status: 200, items: undefined });
	const taken = bodies().filter((one) => JSON.stringify(one).includes(first.nonce));
	expect(taken).toHaveLength(1);
});

test('if the caller has hung up, the remaining answers of its callback wait for the next call', async () => {
	const body = [tap(asked().choice(0)), tap(asked().choice(0)), tap(asked().choice(0))];
	await instance.callback(body, {}, { hungUp: true });
	expect(instance.requests).toHaveLength(1);
	expect(await instance.callback(body)).toMatchObject({ status: 200, items: undefined });
	expect(instance.requests).toHaveLength(3);
});

test('an answer whose caller has hung up is saved, so that another process knows of it', async () => {
	const [body, staticData] = [tap(asked().choice(0)), {}];
	await instance.callback(body, {}, { hungUp: true, staticData });
	const elsewhere = { staticData, node: await restartedTrigger() };
	const again = await instance.callback(body, {}, elsewhere);
	expect(again).toMatchObject({ status: 200, items: undefined });
	expect(instance.requests).toHaveLength(1);
});

test('an answer is saved with the next callback if n8n could not store the execution of its own', async () => {
	const [body, staticData] = [tap(asked().choice(0)), {}];
	const off = { ignoreDuplicates: false };
	await instance.callback([body, text('Hi')], off, { storageFails: true });
	await instance.callback([body, text('Hi')], off, { staticData });
	instance.reset();
	await instance.callback(body, {}, { staticData, node: await restartedTrigger() });
	expect(instance.requests).toEqual([]);
});

test('a report that an execution continued with still counts for finding reports that come too late', async () => {
	const { token } = asked({ awaits: 'delivered' });
	const messageId = newId();
	await instance.callback(reportOf(token, { messageId, resultCode: 112003 }));
	const [item] = itemsOf(await instance.callback(reportOf(token, { messageId })));
	expect(item).toMatchObject({ status: 'sent', outOfOrder: true });
});
