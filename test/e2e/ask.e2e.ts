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

/** A time limit of one minute ends within two: n8n checks once a minute. */
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

beforeEach(async () => await phone.getByTestId('view-phone').click());

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
async function publishQuestion(
	name: string,
	message: string,
	parameters: object,
): Promise<Published> {
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
			message,
			options: {},
			...parameters,
		},
		credentials,
	};
	const after = { name: 'After', type: 'n8n-nodes-base.noOp', typeVersion: 1, parameters: {} };
	const published = await publishRow(product, name, [ask, after]);
	await editor.goto(`${product.n8n}/workflow/${published.id}/ask`);
	await editor.locator('[data-test-id=parameter-input]').first().waitFor();
	await picture(editor, `panel-${name.replace(/\W/g, '-')}`);
	return published;
}

const question = (message: string) => bubble(phone, message);

interface Case {
	name: string;
	message: string;
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
		name: 'approval',
		message: 'May we pay invoice 4711 of 1,200 kr?',
		parameters: { responseType: 'approval' },
		seen: ['Approve', 'Decline'],
		answer: tap('Approve'),
		data: { approved: true },
	},
	{
		name: 'refusal',
		message: 'May we pay invoice 4712 of 9,800 kr?',
		parameters: {
			responseType: 'approval',
			approvalOptions: { values: { approveLabel: 'Pay it', disapproveLabel: 'Send it back' } },
		},
		seen: ['Pay it', 'Send it back'],
		answer: tap('Send it back'),
		data: { approved: false },
	},
	{
		name: 'buttons',
		message: 'When may we come?',
		parameters: buttons,
		seen: ['Today', 'Tomorrow', 'Next week'],
		answer: tap('Tomorrow'),
		data: { choice: { index: 1, title: 'Tomorrow' } },
	},
	{
		name: 'list',
		message: 'Which time suits you?',
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
			await asked.getByTestId('list-row').filter({ hasText: 'At 12' }).waitFor();
			await picture(phone, 'phone-list-open');
			await asked.getByTestId('list-row').filter({ hasText: 'At 12' }).click();
		},
		data: { choice: { index: 3, title: 'At 12' } },
	},
	{
		name: 'free text',
		message: 'Where may we send your parcel?',
		parameters: { responseType: 'freeText' },
		answer: async () => await write(phone, 'Main Street 1, please'),
		data: { text: 'Main Street 1, please' },
	},
	{
		name: 'quote',
		message: 'Which color would you like?',
		parameters: { responseType: 'freeText' },
		answer: async (asked) => {
			await asked.hover();
			await asked.getByRole('button', { name: 'Answer this message' }).click();
			await write(phone, 'The blue one');
		},
		data: { text: 'The blue one' },
	},
	{
		name: 'form',
		message: 'How many are you, and when would you like to come?',
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

describe.each(cases)('a question: $name', ({ name, message, parameters, seen, answer, data }) => {
	test('is answered on the phone, and the execution continues with the answer', async () => {
		const published = await publishQuestion(name, message, parameters);
		await published.start();
		await question(message).waitFor();
		for (const text of seen ?? []) await question(message).getByText(text).first().waitFor();
		const { id } = await published.is('waiting');
		await picture(question(message), `phone-${name.replace(/\W/g, '-')}`);
		await answer(question(message));
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

test('the Callbacks page and the activity show which execution an answer has resumed', async () => {
	const title = 'Shall we open earlier?';
	const published = await publishQuestion('page', title, { responseType: 'approval' });
	await published.start();
	await question(title).waitFor();
	const { id } = await published.is('waiting');
	await tap('Approve')(question(title));
	const words = `resumed execution ${id}`;
	await phone.getByTestId('activity').filter({ hasText: words }).waitFor();
	await phone.getByTestId('view-callbacks').click();
	// LINK calls two triggers with the message. The one that comes second has nothing left to hand over.
	await phone.getByTestId('attempts').filter({ hasText: words }).first().waitFor();
	await picture(phone, 'callbacks');
});

describe('a question by a template', () => {
	test("is answered with the template's buttons, outside the 24 hours, too", async () => {
		await openConversation(phone, BO);
		const templateId = '100301';
		const published = await publishQuestion('template', '', {
			responseType: 'choice',
			to: BO,
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

	test('continues the execution when it is delivered', async () => {
		const published = await publishQuestion(
			'delivery',
			'It leaves at one.',
			delivery('delivered', BO),
		);
		await published.start();
		const { items } = await published.is('success');
		expect(items).toMatchObject([{ data: { status: 'delivered' } }]);
	});

	test('continues the execution when it is read, and not before', async () => {
		await openConversation(phone, ANN);
		const published = await publishQuestion('reading', 'It leaves at two.', delivery('read', BO));
		await published.start();
		await published.is('waiting');
		await phone.locator(`[data-testid=person][data-number="${BO}"] [data-testid=unread]`).waitFor();
		await published.is('waiting');
		await openConversation(phone, BO);
		const { items } = await published.is('success');
		expect(items).toMatchObject([{ data: { status: 'read' } }]);
	});

	test('continues the execution with the reason when it fails', async () => {
		await openConversation(phone, BO);
		await phone.getByTestId('window').click();
		await phone.getByText('Has not written for 24 h').waitFor();
		const published = await publishQuestion(
			'failure',
			'It leaves at three.',
			delivery('delivered', BO),
		);
		await published.start();
		const { items } = await published.is('success');
		expect(items).toMatchObject([
			{ data: { status: 'failed', error: { metaCode: 131047 }, disposition: 'send_template' } },
		]);
		await phone.getByTestId('window').click();
		await phone.getByText('Wrote in the last 24 h', { exact: true }).waitFor();
		await openConversation(phone, ANN);
	});
});

describe('a question with a time limit', () => {
	test(
		'continues the execution without an answer, and a late answer starts the trigger’s workflow',
		async () => {
			await openConversation(phone, ANN);
			const title = 'Are you there?';
			const published = await publishQuestion('time limit', title, {
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
