import { resolve } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { mapperFieldsOf } from '../../nodes/LinkMobilityWhatsApp/actions/message/template/loaded/mapperFields';
import { knownTemplate } from '../../nodes/LinkMobilityWhatsApp/wire/definition/known';
import { config } from '../../sandbox/config';
import type { Workflow } from '../../scripts/rest';
import { executionsOf } from '../waits/records';
import { bubble, LINK, openConversation, publishRow, sandboxCredentials, write } from './asking';
import type { Published } from './asking';
import { eventually } from './product';
import type { Product } from './product';
import { CLOSING_MS, openStage, OPENING_MS } from './stage';
import type { Stage } from './stage';

const ANN = '+46700000001';
const BO = '+46700000002';

/** A time limit of one minute ends within two: n8n looks once a minute. */
const LIMIT_MS = 150_000;

let stage: Stage;
let product: Product;
let phone: Page;
let editor: Page;
let credentials: object;

beforeAll(async () => {
	stage = await openStage('e2e-ask', { width: 1600, height: 1300 });
	({ product, editor } = stage);
	credentials = await sandboxCredentials(product);
	phone = await stage.browser.newPage({ viewport: { width: 1200, height: 900 } });
	await phone.goto(product.phone);
	await openConversation(phone, ANN);
}, OPENING_MS);

afterAll(async () => await stage?.close(), CLOSING_MS);

const limit = {
	limitWaitTime: {
		values: { limitType: 'afterTimeInterval', resumeAmount: 1, resumeUnit: 'minutes' },
	},
};

const picture = async (page: Page | Locator, name: string) =>
	await page.screenshot({
		path: resolve(stage.pictures, `${name}.jpg`),
		quality: 85,
		type: 'jpeg',
	});

/** Publishes a workflow that asks, and photographs its panel. */
async function publishQuestion(title: string, parameters: object): Promise<Published> {
	const ask = {
		id: 'ask',
		name: 'Ask',
		type: LINK,
		typeVersion: 1,
		webhookId: crypto.randomUUID(),
		parameters: {
			resource: 'message',
			operation: 'sendAndWait',
			to: ANN,
			message: `May we ask about ${title}?`,
			options: {},
			...parameters,
		},
		credentials,
	};
	const after = { name: 'After', type: 'n8n-nodes-base.noOp', typeVersion: 1, parameters: {} };
	const published = await publishRow(product, title, [ask, after]);
	await editor.goto(`${product.n8n}/workflow/${published.id}/ask`);
	await editor.locator('[data-test-id=parameter-input]').first().waitFor();
	await picture(editor, `panel-${title.replace(/\W/g, '-')}`);
	return published;
}

const question = (title: string) => bubble(phone, `May we ask about ${title}?`);

interface Case {
	title: string;
	parameters: object;
	/** What the question shows, without its message. */
	seen?: string[];
	answer(asked: Locator): Promise<void>;
	data: object;
}

const tap = (name: string) => async (asked: Locator) =>
	await asked.getByTestId('reply-button').filter({ hasText: name }).click();

const buttons = {
	responseType: 'choice',
	showChoicesAs: 'buttons',
	choices: { choice: [{ title: 'Today' }, { title: 'Tomorrow' }, { title: 'Next week' }] },
};

const cases: Case[] = [
	{
		title: 'an approval',
		parameters: { responseType: 'approval' },
		seen: ['Approve', 'Decline'],
		answer: tap('Approve'),
		data: { approved: true },
	},
	{
		title: 'a refusal',
		parameters: {
			responseType: 'approval',
			approvalOptions: { values: { approveLabel: 'Pay it', disapproveLabel: 'Send it back' } },
		},
		seen: ['Pay it', 'Send it back'],
		answer: tap('Send it back'),
		data: { approved: false },
	},
	{
		title: 'one of three buttons',
		parameters: buttons,
		seen: ['Today', 'Tomorrow', 'Next week'],
		answer: tap('Tomorrow'),
		data: { choice: { index: 1, title: 'Tomorrow' } },
	},
	{
		title: 'one row of a list',
		parameters: {
			responseType: 'choice',
			showChoicesAs: 'list',
			buttonText: 'See the times',
			choices: {
				choice: ['9', '10', '11', '12', '13'].map((hour) => ({
					title: `At ${hour}`,
					description: 'For half an hour',
				})),
			},
		},
		seen: ['See the times'],
		answer: async (asked) => {
			await asked.getByTestId('open-list').click();
			await phone.getByTestId('list-row').filter({ hasText: 'At 12' }).waitFor();
			await picture(phone, 'phone-list-open');
			await phone.getByTestId('list-row').filter({ hasText: 'At 12' }).click();
		},
		data: { choice: { index: 3, title: 'At 12' } },
	},
	{
		title: 'free text',
		parameters: { responseType: 'freeText' },
		answer: async () => await write(phone, 'Main Street 1, please'),
		data: { text: 'Main Street 1, please' },
	},
	{
		title: 'free text as a quote',
		parameters: { responseType: 'freeText' },
		answer: async (asked) => {
			await asked.hover();
			await asked.getByRole('button', { name: 'Answer this message' }).click();
			await write(phone, 'The blue one');
		},
		data: { text: 'The blue one' },
	},
	{
		title: 'a form',
		parameters: {
			responseType: 'form',
			flowId: '1000000000000001',
			buttonText: 'Book a table',
			flowAction: 'navigate',
			screen: 'BOOKING',
		},
		seen: ['Book a table'],
		answer: async (asked) => {
			await asked.getByTestId('open-flow').click();
			await phone.getByLabel('Field').first().fill('guests');
			await phone.getByLabel('Value').first().fill('4');
			await picture(phone, 'phone-form-open');
			await phone.getByTestId('flow-send').click();
		},
		data: { form: { guests: '4' } },
	},
];

describe.each(cases)('a question about $title', ({ title, parameters, seen, answer, data }) => {
	test('is answered on the phone, and the execution goes on with the answer', async () => {
		const published = await publishQuestion(title, parameters);
		await published.start();
		await question(title).waitFor();
		for (const text of seen ?? []) await question(title).getByText(text).first().waitFor();
		const { id } = await published.is('waiting');
		await picture(question(title), `phone-${title.replace(/\W/g, '-')}`);
		await answer(question(title));
		const { id: resumed, items } = await published.is('success');
		expect(resumed).toBe(id);
		expect(items).toMatchObject([
			{
				data: {
					...data,
					from: ANN,
					messageId: expect.any(String),
					respondedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
				},
			},
		]);
	});
});

async function workflowNamed(name: string): Promise<string> {
	const all = await product.rest<Workflow[]>('GET', '/workflows');
	const found = all.find((one) => one.name === name);
	if (!found) throw new Error(`There is no workflow ${name}`);
	return found.id;
}

test('no answer has started a workflow of the triggers that LINK calls for every message', async () => {
	for (const name of ['Answer incoming messages', 'Map every incoming message']) {
		expect(await executionsOf(product.rest, await workflowNamed(name))).toEqual([]);
	}
	await expect(bubble(phone, 'Thank you for your message!').count()).resolves.toBe(0);
});

test('the Callbacks page shows which execution each answer has resumed', async () => {
	await phone.getByTestId('view-callbacks').click();
	const resumed = phone.getByTestId('attempts').filter({ hasText: /resumed execution \d+/ });
	await eventually(
		async () => ((await resumed.count()) === cases.length ? true : undefined),
		'a resumed execution for each question',
	);
	await picture(phone, 'callbacks');
	await phone.getByTestId('view-phone').click();
});

describe('a question by a template', () => {
	test("is answered with the template's buttons, outside the 24 hours, too", async () => {
		await openConversation(phone, BO);
		const title = 'a template';
		const templateId = '100301';
		const published = await publishQuestion(title, {
			responseType: 'choice',
			to: BO,
			message: undefined,
			sendAs: 'template',
			templateId,
			templateFields: loadedFields(templateId, {
				'body.first_name': 'Bo',
				'body.day': 'Friday',
				'body.time': '10:30',
			}),
		});
		await phone.getByTestId('window').click();
		await phone.getByText('Has not written for 24 h').waitFor();
		await published.start();
		const asked = bubble(phone, 'see you on Friday at 10:30');
		await asked.waitFor();
		await published.is('waiting');
		await picture(asked, 'phone-template');
		await asked.getByTestId('template-button').filter({ hasText: 'Find another time' }).click();
		const { items } = await published.is('success');
		expect(items).toMatchObject([
			{ data: { choice: { index: 1, title: 'Find another time' }, from: BO } },
		]);
		await openConversation(phone, ANN);
	});
});

/** What n8n stores in Template Fields after somebody has entered the ID and these values. */
function loadedFields(templateId: string, values: Record<string, string>) {
	const { templates } = config.parse({});
	const found = templates === 'any' ? undefined : templates.find(({ id }) => id === templateId);
	const schema = mapperFieldsOf(templateId, knownTemplate.parse(found));
	const preset = schema.flatMap(({ id, defaultValue }) =>
		defaultValue === undefined ? [] : [[id, defaultValue]],
	);
	const value = { ...Object.fromEntries(preset), ...values };
	return { mappingMode: 'defineBelow', value, matchingColumns: [], schema };
}

describe('a message whose delivery is awaited', () => {
	const delivery = (continueWhen: string, to: string) => ({
		responseType: 'delivery',
		continueWhen,
		to,
		...limit,
	});

	test('lets the execution go on when it was delivered', async () => {
		const published = await publishQuestion('delivery', delivery('delivered', BO));
		await published.start();
		const { items } = await published.is('success');
		expect(items).toMatchObject([{ data: { status: 'delivered' } }]);
	});

	test('lets the execution go on when it was read, and not before', async () => {
		await openConversation(phone, ANN);
		const published = await publishQuestion('reading', delivery('read', BO));
		await published.start();
		await published.is('waiting');
		await phone.locator(`[data-testid=person][data-number="${BO}"] [data-testid=unread]`).waitFor();
		await published.is('waiting');
		await openConversation(phone, BO);
		const { items } = await published.is('success');
		expect(items).toMatchObject([{ data: { status: 'read' } }]);
	});

	test('lets the execution go on with the reason when it failed', async () => {
		await openConversation(phone, BO);
		await phone.getByTestId('window').click();
		await phone.getByText('Has not written for 24 h').waitFor();
		const published = await publishQuestion('a failure', delivery('delivered', BO));
		await published.start();
		const { items } = await published.is('success');
		expect(items).toMatchObject([
			{ data: { status: 'failed', error: { code: 131047 }, disposition: 'send_template' } },
		]);
		await phone.getByTestId('window').click();
		await phone.getByText('Wrote in the last 24 h').waitFor();
		await openConversation(phone, ANN);
	});
});

describe('a question with a time limit', () => {
	test(
		'lets the execution go on without an answer, and tells the trigger’s workflow of a late one',
		async () => {
			const title = 'a time limit';
			const published = await publishQuestion(title, {
				responseType: 'approval',
				options: limit,
			});
			await published.start();
			await question(title).waitFor();
			await published.is('waiting');
			const { items } = await published.is('success', LIMIT_MS);
			expect(items).toMatchObject([{ answered: false }]);
			expect(items).not.toMatchObject([{ data: expect.anything() }]);

			await tap('Approve')(question(title));
			const id = await workflowNamed('Map every incoming message');
			const late = await eventually(async () => {
				const [execution] = await executionsOf(product.rest, id);
				return execution?.status === 'success' ? execution.itemsOf('Any message') : undefined;
			}, 'the late answer');
			expect(late).toMatchObject([{ late: true, text: 'Approve', from: ANN }]);
		},
		LIMIT_MS + 60_000,
	);
});
