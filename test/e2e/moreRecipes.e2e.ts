import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod/v3';
import type { Workflow } from '../../scripts/rest';
import { executionsOf } from '../waits/records';
import { startCrm } from './crm';
import type { Crm } from './crm';
import { exampleWorkflow } from './exampleWorkflow';
import type { ExampleWorkflow } from './exampleWorkflow';
import { startModel } from './model';
import type { Model } from './model';
import { personOn } from './person';
import type { Person } from './person';
import { eventually } from './product';
import { CLOSING_MS, openStage, OPENING_MS } from './stage';
import type { Stage } from './stage';
import { tableRows } from './tableRows';

const ANN = '+46700000001';
const BO = '+46700000002';
const CLEO = '+46700000011';

/** How long to wait for an answer or a row, in milliseconds. */
const PATIENCE_MS = 60_000;

let stage: Stage;
let ann: Person;
let bo: Person;
let cleo: Person;
let model: Model;
let crm: Crm;
/** The example that answers after `npm start`. */
let answering: ExampleWorkflow;

beforeAll(async () => {
	[model, crm] = await Promise.all([startModel(), startCrm()]);
	stage = await openStage('e2e-more-recipes');
	const { product } = stage;
	[ann, bo, cleo] = [ANN, BO, CLEO].map((number) => personOn(product.phone, number)) as [
		Person,
		Person,
		Person,
	];
	answering = await exampleWorkflow(product, 'Answer incoming messages');
}, OPENING_MS);

afterAll(async () => {
	await stage?.close();
	model?.stop();
	crm?.stop();
}, CLOSING_MS);

/** Calls the sandbox. */
async function sandbox(method: string, path: string, body?: unknown): Promise<unknown> {
	const answer = await fetch(`${stage.product.phone}${path}`, {
		method,
		...(body !== undefined && {
			headers: { 'content-type': 'application/json' },
			body: JSON.stringify(body),
		}),
	});
	const text = await answer.text();
	if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text}`);
	return text && JSON.parse(text);
}

/** Before each test, the phones are empty, the 24-hour windows are open, and LINK refuses no request. */
beforeEach(async () => {
	await sandbox('POST', '/faults', []);
	await sandbox('DELETE', '/phone/people');
	for (const person of [ann, bo, cleo]) await person.act('wrote', { hoursAgo: 0 });
});

/** Publishes an example in place of the one that answers after `npm start`, for the tests of a block. */
function inUse(name: string) {
	let example: ExampleWorkflow;
	beforeAll(async () => {
		example = await exampleWorkflow(stage.product, name);
		await answering.unpublish();
	});
	afterAll(async () => {
		await example.unpublish();
		await answering.publish();
	});
	const read = async () => await stage.product.rest<Workflow>('GET', `/workflows/${example.id}`);
	return {
		publish: async () => await example.publish(),
		/** Changes parameters of a node, and publishes the workflow. */
		async change(node: string, parameters: object) {
			const { nodes } = await read();
			const found = nodes.find((one) => one.name === node);
			await example.change(node, { ...Object(found?.parameters), ...parameters });
		},
		/** Chooses a credential in a node. */
		async choose(node: string, credentials: object) {
			const { nodes, versionId } = await read();
			const changed = nodes.map((one) => (one.name === node ? { ...one, credentials } : one));
			const body = { nodes: changed, versionId };
			await stage.product.rest('PATCH', `/workflows/${example.id}`, body);
		},
		/** Waits until the newest execution has this status. */
		ends: async (status: string) =>
			await eventually(
				async () => {
					const [execution] = await executionsOf(stage.product.rest, example.id);
					return execution?.status === status || undefined;
				},
				`${name} ends with ${status}`,
				PATIENCE_MS,
			),
	};
}

const texts = async (person: Person) => (await person.got('')).map(({ text }) => text);

/** Waits until a person has read this many messages. @returns their texts, the oldest first */
const reads = async (person: Person, count: number) =>
	await eventually(
		async () => {
			const all = await texts(person);
			return all.length >= count ? all : undefined;
		},
		`${count} messages for ${person.number}`,
		PATIENCE_MS,
	);

const rows = async <Row extends { id: number }>(table: string) =>
	await (await tableRows<Row>(stage.product, table)).all();

const isEmpty = async (table: string) =>
	await eventually(
		async () => (await rows(table)).length === 0 || undefined,
		`no row in ${table}`,
		PATIENCE_MS,
	);

/** Posts incoming messages as LINK does, all in one call. */
const together = async (bodies: object[]) =>
	await sandbox('POST', '/callbacks', { bodies, together: true, wait: true });

let written = 0;

/** An incoming message, as LINK posts it. Each is later than the previous one. */
const incoming = (person: string, message: object) => ({
	destination: '+46700000000',
	source: person,
	content: { type: 'WHATSAPP', message },
	provider: 'whatsapp',
	timestamp: new Date(Date.now() + (written += 1)).toISOString(),
	messageId: randomUUID(),
});
const incomingText = (person: string, text: string) =>
	incoming(person, { contentType: 'TEXT', text });

describe('the example "Answer several messages once"', () => {
	const table = 'WhatsApp unanswered messages';
	const answer = (what: string, ...texts: string[]) =>
		`Thank you! We have read ${what}, and a colleague will write to you soon:\n\n${texts.join('\n')}`;

	const example = inUse('Answer several messages once');
	beforeAll(async () => await example.publish());

	test('answers each of three people who write at the same time once, ten seconds after their last message', async () => {
		const startedAt = Date.now();
		await Promise.all(
			[
				{ person: ann, written: ['Hello', 'I have a question', 'When are you open?'] },
				{ person: bo, written: ['Hi', 'How much is a mug?'] },
				{ person: cleo, written: ['Thanks'] },
			].map(async ({ person, written }) => {
				for (const text of written) {
					await person.write(text);
					await wait(500);
				}
			}),
		);
		await Promise.all([ann, bo, cleo].map(async (person) => await reads(person, 1)));
		expect(Date.now() - startedAt).toBeGreaterThan(10_000);
		await isEmpty(table);
		await expect(Promise.all([ann, bo, cleo].map(texts))).resolves.toEqual([
			[answer('your 3 messages', 'Hello', 'I have a question', 'When are you open?')],
			[answer('your 2 messages', 'Hi', 'How much is a mug?')],
			[answer('your message', 'Thanks')],
		]);
	});

	describe('with a wait of three seconds', () => {
		beforeAll(async () => await example.change('Wait 10 seconds', { amount: 3 }));

		test('keeps people apart whose messages LINK posts in one call', async () => {
			await together([
				incomingText(ANN, 'One'),
				incomingText(BO, 'Only one'),
				incomingText(ANN, 'Two'),
			]);
			await Promise.all([reads(ann, 1), reads(bo, 1)]);
			await isEmpty(table);
			await expect(Promise.all([ann, bo].map(texts))).resolves.toEqual([
				[answer('your 2 messages', 'One', 'Two')],
				[answer('your message', 'Only one')],
			]);
		});

		test('loses no message when LINK refuses the answer', async () => {
			await sandbox('POST', '/faults', [{ kind: 'refusal' }]);
			await ann.write('Is anybody there?');
			await example.ends('error');
			await expect(rows(table)).resolves.toMatchObject([
				{ person: ANN, text: 'Is anybody there?' },
			]);
			await ann.write('Hello?');
			await expect(reads(ann, 1)).resolves.toEqual([
				answer('your 2 messages', 'Is anybody there?', 'Hello?'),
			]);
			await isEmpty(table);
		});
	});
});

describe('the example "Answer with an AI agent"', () => {
	const example = inUse('Answer with an AI agent');

	/** The input of the model in each of its turns. */
	const told = () => model.requests.map(({ messages }) => JSON.stringify(messages));

	beforeAll(async () => {
		const { id, name: credential } = await stage.product.rest<{ id: string; name: string }>(
			'POST',
			'/credentials',
			{
				name: 'Stand-in',
				type: 'openAiApi',
				data: { apiKey: 'stand-in', url: model.url },
			},
		);
		await example.choose('OpenAI Chat Model', { openAiApi: { id, name: credential } });
		await example.publish();
	});

	test('remembers what a person wrote, and tells nobody else', async () => {
		model.play([{ text: 'Hello Ann!' }]);
		await ann.write('My name is Ann');
		await expect(reads(ann, 1)).resolves.toEqual(['Hello Ann!']);

		model.play([{ text: 'I do not know it.' }]);
		await bo.write('What is my name?');
		await expect(reads(bo, 1)).resolves.toEqual(['I do not know it.']);
		expect(told()).toEqual([expect.not.stringContaining('Ann')]);

		model.play([{ text: 'Your name is Ann.' }]);
		await ann.write('What is my name?');
		await expect(reads(ann, 2)).resolves.toEqual(['Hello Ann!', 'Your name is Ann.']);
		expect(told()).toEqual([expect.stringMatching(/My name is Ann.+Hello Ann!.+What is my name/)]);
	});

	test('keeps people apart whose messages LINK posts in one call', async () => {
		model.play([{ text: 'Ann, I think.' }, { text: 'I still do not know.' }]);
		await together([incomingText(ANN, 'Who am I?'), incomingText(BO, 'And who am I?')]);
		await expect(reads(ann, 1)).resolves.toEqual(['Ann, I think.']);
		await expect(reads(bo, 1)).resolves.toEqual(['I still do not know.']);
		expect(told()).toEqual([
			expect.stringContaining('My name is Ann'),
			expect.not.stringContaining('Ann'),
		]);
	});

	test('says so when the model does not answer, and answers the next message', async () => {
		model.play([]);
		await bo.write('Are you open?');
		const sorry = 'Sorry, I cannot answer right now. A colleague will write to you.';
		await expect(reads(bo, 1)).resolves.toEqual([sorry]);
		model.play([{ text: 'Yes, until five.' }]);
		await bo.write('And now?');
		await expect(reads(bo, 2)).resolves.toEqual([sorry, 'Yes, until five.']);
	});
});

describe('the example "Pass leads on to a CRM"', () => {
	const example = inUse('Pass leads on to a CRM');
	const kept = 'WhatsApp leads to pass on';
	const thanks = 'Thank you! We have your message, and a colleague will write to you.';

	const isPassedOn = async () => await isEmpty(kept);

	beforeAll(async () => await example.publish());

	test('creates a lead in its own CRM, updates it, and takes the name from a contact card', async () => {
		const leads = 'Leads of the example CRM';
		await ann.write('I need a kitchen');
		await reads(ann, 1);
		await isPassedOn();
		const first = await rows(leads);
		expect(first).toMatchObject([{ phone: ANN, name: null, text: 'I need a kitchen' }]);

		await ann.act('contacts', { name: 'Ann Berg', phone: ANN });
		await reads(ann, 2);
		await isPassedOn();
		await ann.write('With an island');
		const read = await reads(ann, 3);
		await isPassedOn();
		expect(read).toEqual([
			thanks,
			'Thank you, Ann Berg! We have your message, and a colleague will write to you.',
			thanks,
		]);
		await expect(rows(leads)).resolves.toMatchObject([
			{ phone: ANN, name: 'Ann Berg', text: 'With an island' },
		]);
	});

	describe('with the CRM of its user', () => {
		beforeAll(async () => {
			await example.change('Save the lead', { url: crm.url });
			const rule = { interval: [{ field: 'seconds', secondsInterval: 5 }] };
			await example.change('Every 10 minutes', { rule });
		});

		test.each([
			['busy', '503'],
			['hangs up', ''],
		] as const)('loses no lead while the CRM is %s', async (failure, reason) => {
			crm.fail(failure);
			const [first, second, third] = [
				`A mug (${failure})`,
				`Or rather two (${failure})`,
				`A shirt (${failure})`,
			] as const;
			await bo.write(first);
			await reads(bo, 1);
			await eventually(
				async () => {
					const [row] = await rows<{ id: number; reason: string | null }>(kept);
					return row?.reason || undefined;
				},
				'the reason',
				PATIENCE_MS,
			);
			await bo.write(second);
			await expect(reads(bo, 2)).resolves.toEqual([thanks, thanks]);
			await cleo.write(third);
			await expect(reads(cleo, 1)).resolves.toEqual([thanks]);
			await expect(rows(kept)).resolves.toMatchObject([
				{ phone: BO, text: first, reason: expect.stringContaining(reason) },
				{ phone: BO, text: second },
				{ phone: CLEO, text: third },
			]);

			crm.fail(undefined);
			await isPassedOn();
			expect(crm.leads()).toEqual([
				{ phone: BO, text: `${first}\n${second}` },
				{ phone: CLEO, text: third },
			]);
			// Nobody was thanked again when the lead reached the CRM.
			await expect(Promise.all([bo, cleo].map(texts))).resolves.toEqual([
				[thanks, thanks],
				[thanks],
			]);
		});
	});
});

describe('the example "Take orders from the catalog"', () => {
	const example = inUse('Take orders from the catalog');
	const table = 'WhatsApp catalog orders';

	interface Line {
		id: number;
		person: string;
		orderId: string;
		orderedAt: string;
	}
	const snapshot = z.object({
		messages: z.array(z.object({ person: z.string(), from: z.string(), wamid: z.string() })),
	});

	beforeAll(async () => await example.publish());

	/** Asks for the catalog and orders from it. */
	async function order(person: Person, items: Array<{ id: string; quantity: number }>) {
		await person.write('Do you have a Catalog?');
		await reads(person, 1);
		const { messages } = snapshot.parse(await sandbox('GET', '/phone'));
		const catalog = messages.find((one) => one.person === person.number && one.from === 'business');
		await person.act('orders', { quoted: catalog?.wamid, items });
	}

	test('writes down a row for each product, and confirms the order with its total', async () => {
		const startedAt = Date.now();
		await Promise.all([
			order(ann, [
				{ id: 'mug', quantity: 2 },
				{ id: 'shirt', quantity: 1 },
			]),
			order(bo, [{ id: 'poster', quantity: 3 }]),
		]);
		const [[, toAnn], [, toBo]] = await Promise.all([reads(ann, 2), reads(bo, 2)]);
		expect(toAnn).toBe('Thank you for your order!\n\n2 × mug\n1 × shirt\n\nTotal: 490 SEK');
		expect(toBo).toBe('Thank you for your order!\n\n3 × poster\n\nTotal: 540 SEK');
		const lines = await rows<Line>(table);
		const of = (person: string) => lines.filter((line) => line.person === person);
		expect(of(ANN)).toMatchObject([
			{ productId: 'mug', quantity: 2, price: 120, currency: 'SEK' },
			{ productId: 'shirt', quantity: 1, price: 250, currency: 'SEK' },
		]);
		expect(of(BO)).toMatchObject([
			{ productId: 'poster', quantity: 3, price: 180, currency: 'SEK' },
		]);
		expect(new Set(of(ANN).map(({ orderId }) => orderId)).size).toBe(1);
		expect(new Set(lines.map(({ orderId }) => orderId)).size).toBe(2);
		for (const { orderedAt } of lines) {
			expect(Math.abs(Date.parse(orderedAt) - startedAt)).toBeLessThan(60_000);
		}
	});

	test('confirms an order without a total if a price cannot be read', async () => {
		const before = await rows(table);
		const product = { quantity: '1', currency: 'SEK' };
		const product_items = [
			{ ...product, product_retailer_id: 'mug', item_price: '120' },
			{ ...product, product_retailer_id: 'vase', item_price: 'on request' },
		];
		await together([
			incoming(ANN, { contentType: 'ORDER', order: { catalog_id: 'shop', product_items } }),
		]);
		await expect(reads(ann, 1)).resolves.toEqual([
			'Thank you for your order!\n\n1 × mug\n1 × vase\n\nWe will tell you the total.',
		]);
		expect((await rows(table)).slice(before.length)).toMatchObject([
			{ person: ANN, productId: 'mug', price: 120 },
			{ person: ANN, productId: 'vase', price: null },
		]);
	});
});
