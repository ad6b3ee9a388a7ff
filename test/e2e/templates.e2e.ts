import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import type { Workflow } from '../../scripts/rest';
import type { Product } from './product';
import { CLOSING_MS, openStage, OPENING_MS } from './stage';
import type { Stage } from './stage';

const BO = '+46700000002';

/** Templates that the sandbox has from the start. */
const DELIVERY = '100701';
const LOGIN_CODE = '100501';

let stage: Stage;
let product: Product;
let sandbox: Page;
let editor: Page;

beforeAll(async () => {
	stage = await openStage('e2e-templates', { width: 1700, height: 1500 });
	({ product, editor } = stage);
	sandbox = await stage.browser.newPage({ viewport: { width: 1300, height: 900 } });
	await sandbox.goto(product.phone);
}, OPENING_MS);

afterAll(async () => await stage?.close(), CLOSING_MS);

const picture = async (page: Page, name: string) =>
	await page.screenshot({
		path: resolve(stage.pictures, `${name}.jpg`),
		quality: 85,
		type: 'jpeg',
	});

const photo = () => `${product.phone}/media/photo.jpg`;
const HANDLE = '4::aW1hZ2UvanBlZw==:ARb';

const example = (...values: string[]) => ({ example: values.map((value) => ({ value })) });
const card = (body: string) => ({
	headerHandle: HANDLE,
	body,
	bodyExamples: example('kitchen'),
	buttons: {
		button: [
			{
				type: 'URL',
				text: 'Look',
				url: 'https://example.com/{{1}}',
				urlExample: 'https://example.com/k1',
			},
		],
	},
});

interface Shape {
	name: string;
	/** Parameters of Create, as n8n stores them. */
	form: Record<string, unknown>;
	/** Labels of the loaded fields, or patterns that identify them, with the values to enter. */
	filled: () => Array<[label: string | RegExp, value: string]>;
	/** Texts that must appear on the phone. */
	seen: string[];
}

const shapes: Shape[] = [
	{
		name: 'named_variables',
		form: {
			category: 'UTILITY',
			headerFormat: 'TEXT',
			headerText: 'Order {{order_number}}',
			headerExample: '4711',
			body: 'Hi {{first_name}}, it comes on {{day}} before noon.',
			bodyExamples: example('Ann', 'Friday'),
			footer: 'Berg & Co',
			buttons: { button: [{ type: 'QUICK_REPLY', text: 'Fine' }] },
		},
		filled: () => [
			[/^Header \{\{order_number\}\}.*e\.g\. 4711/, '1234'],
			[/^Body \{\{first_name\}\} \(e\.g\. Ann\): Hi .*it/, 'Bo'],
			[/^Body \{\{day\}\} \(e\.g\. Friday\): .*before/, 'Monday'],
		],
		seen: ['Order 1234', 'Hi Bo, it comes on Monday before noon.', 'Berg & Co', 'Fine'],
	},
	{
		name: 'spring_cards',
		form: {
			templateKind: 'carousel',
			body: 'News for {{1}} this spring.',
			bodyExamples: example('Ann'),
			cardMedia: 'IMAGE',
			cards: { card: [card('For your {{1}} at home.'), card('And for the {{1}} too.')] },
		},
		filled: () => [
			[/^Body \{\{1\}\} \(e\.g\. Ann\): News for/, 'Bo'],
			[/^Card 1 Header Image/, photo()],
			[/^Card 1 Body \{\{1\}\} .*: For your/, 'oven'],
			[/^Card 1 Button 1 URL .*: Look/, 'ovens'],
			[/^Card 2 Header Image/, photo()],
			[/^Card 2 Body \{\{1\}\} .*: And for the/, 'fridge'],
			[/^Card 2 Button 1 URL .*: Look/, 'fridges'],
		],
		seen: ['News for Bo this spring.', 'For your oven at home.', 'And for the fridge too.', 'Look'],
	},
	{
		name: 'night_sale',
		form: {
			templateKind: 'offer',
			offer: 'A third off',
			offerExpires: true,
			body: 'Hurry, {{1}}, before it is gone.',
			bodyExamples: example('Ann'),
			buttons: {
				button: [
					{ type: 'COPY_CODE', couponExample: 'NIGHT25' },
					{
						type: 'URL',
						text: 'To the shop',
						url: 'https://example.com/sale?{{1}}',
						urlExample: 'https://example.com/sale?a=1',
					},
				],
			},
		},
		filled: () => [
			[/^Body \{\{1\}\} .*: Hurry/, 'Bo'],
			[/^Button 1 Offer Code.*e\.g\. NIGHT25/, 'MOON33'],
			[/^Button 2 URL .*: To the shop/, 'from=n8n'],
			[/^Offer Expires: A third off/, '2099-01-01 12:00:00'],
		],
		seen: ['A third off', 'Hurry, Bo, before it is gone.', 'MOON33', 'To the shop'],
	},
	{
		name: 'sign_in_code',
		form: { templateKind: 'authentication', securityRecommendation: true, codeExpires: '10' },
		filled: () => [[/^Code/, '815047']],
		seen: ['815047 is your verification code', '10 minutes'],
	},
];

/** A node that gives each execution one item with these properties. */
const itemWith = (properties: object) => ({
	id: 'item',
	name: 'Item',
	type: 'n8n-nodes-base.set',
	typeVersion: 3.4,
	position: [110, 0],
	parameters: { mode: 'raw', jsonOutput: JSON.stringify(properties), options: {} },
});

/**
 * Creates a workflow of one node with a manual trigger.
 *
 * @param before a node between the two
 */
async function workflow(
	title: string,
	parameters: Record<string, unknown>,
	before?: ReturnType<typeof itemWith>,
): Promise<string> {
	const to = (node: string) => ({ main: [[{ node, type: 'main', index: 0 }]] });
	const [credential] = await product.rest<Array<{ id: string; name: string }>>(
		'GET',
		'/credentials',
	);
	const { id } = await product.rest<Workflow>('POST', '/workflows', {
		name: title,
		nodes: [
			{
				id: 'start',
				name: 'Start',
				type: 'n8n-nodes-base.manualTrigger',
				typeVersion: 1,
				position: [0, 0],
				parameters: {},
			},
			...(before ? [before] : []),
			{
				id: 'node',
				name: 'WhatsApp',
				type: 'n8n-nodes-linkmobility-whatsapp.linkMobilityWhatsApp',
				typeVersion: 1,
				position: [220, 0],
				parameters,
				credentials: { linkMobilityWhatsAppApi: { id: credential?.id, name: credential?.name } },
			},
		],
		connections: before
			? { Start: to(before.name), [before.name]: to('WhatsApp') }
			: { Start: to('WhatsApp') },
		settings: {},
		active: false,
	});
	return id;
}

const field = (name: string) => editor.locator(`[data-test-id="parameter-input-${name}"]`).last();

async function openNode(id: string) {
	await editor.goto(`${product.n8n}/workflow/${id}/node`);
	await editor.locator('[data-test-id=parameter-input]').first().waitFor();
}

/** Closes the panel and opens it again. */
async function reopenNode() {
	await editor.keyboard.press('Escape');
	await editor.locator('[data-test-id=canvas-node][data-node-name=WhatsApp]').dblclick();
	await editor.locator('[data-test-id=parameter-input]').first().waitFor();
}

/** Executes the step from its panel and waits for its output. */
async function execute(output: string) {
	await editor.locator('[data-test-id=node-execute-button]').click();
	await editor.locator('[data-test-id=output-panel]').getByText(output).first().waitFor();
}

/** Approves a template on the sandbox's page and returns its ID. */
async function approve(name: string): Promise<string> {
	await sandbox.goto(`${product.phone}/#templates`);
	await sandbox.getByTestId('template').filter({ hasText: name }).first().click();
	await sandbox.getByTestId('template-approved').click();
	await sandbox
		.getByTestId('template-detail')
		.getByTestId('template-status')
		.filter({ hasText: 'Approved' })
		.waitFor();
	await picture(sandbox, `${name}-approved`);
	return await sandbox.getByTestId('template-id').innerText();
}

/** Types into the mapper field with a matching label. n8n truncates labels, but the element has the full text. */
async function fill(label: string | RegExp, value: string) {
	const input = editor
		.locator('[data-test-id=resource-mapper-container] .n8n-input-label')
		.filter({ has: editor.getByText(label) })
		.locator('xpath=ancestor::*[.//input][1]')
		.locator('input')
		.first();
	await input.fill(value);
	await input.blur();
}

async function isOnThePhone(seen: string[], name: string) {
	await sandbox.goto(`${product.phone}/#${BO}`);
	const bubble = seen
		.reduce(
			(found, text) => found.filter({ hasText: text }),
			sandbox.locator('[data-testid=message][data-status=read]'),
		)
		.last();
	await bubble.waitFor();
	await bubble.screenshot({
		path: resolve(stage.pictures, `${name}-phone.jpg`),
		quality: 90,
		type: 'jpeg',
	});
}

async function enterTemplateId(id: string) {
	await field('templateId').locator('input').fill(id);
	await field('templateId').locator('input').press('Tab');
}

/** Enters a template ID and fills in the fields that appear. */
async function send(id: string, { name, filled, seen }: Omit<Shape, 'form'>) {
	const sending = await workflow(`Send ${name}`, {
		resource: 'message',
		operation: 'sendTemplate',
		to: BO,
		fillIn: 'id',
		options: {},
	});
	await openNode(sending);
	await enterTemplateId(id);
	await editor.getByText(': APPROVED').waitFor();
	for (const [label, value] of filled()) await fill(label, value);
	await picture(editor, `${name}-fields`);
	await execute('accepted');
	await isOnThePhone(seen, name);
}

describe('a template by form in a real n8n', () => {
	it('is created, approved, chosen by its ID, filled in and shown on the phone', async () => {
		const name = 'order_on_its_way';
		const creating = await workflow('Create by hand', {
			resource: 'template',
			operation: 'createTemplate',
			category: 'UTILITY',
		});
		await openNode(creating);
		await field('templateName').locator('input').fill(name);
		// n8n turns a pasted text with {{1}} into an expression; the template must keep its variables.
		await field('body').locator('textarea').fill('Hi {{1}}, your order {{2}} is on its way.');
		await field('value').locator('input').fill('Ann');
		await editor.getByRole('button', { name: 'Add Example' }).click();
		await field('value').locator('input').fill('4711');
		await field('footer').locator('input').fill('Thank you for your order');
		await picture(editor, `${name}-form`);
		await execute('Submitted to WhatsApp for review');
		const id = await approve(name);
		await send(id, {
			name,
			filled: () => [
				[/^Body \{\{1\}\} \(e\.g\. Ann\): Hi .*your order/, 'Bo'],
				[/^Body \{\{2\}\} \(e\.g\. 4711\): .*your order .*is on its/, 'number 1234'],
			],
			seen: ['Hi Bo, your order number 1234 is on its way.', 'Thank you for your order'],
		});
	});

	it.each(shapes)(
		'$name: created, approved, its fields filled in, and on the phone',
		async (shape) => {
			const creating = await workflow(`Create ${shape.name}`, {
				resource: 'template',
				operation: 'createTemplate',
				templateName: shape.name,
				...shape.form,
			});
			await openNode(creating);
			await picture(editor, `${shape.name}-form`);
			await execute('Submitted to WhatsApp for review');
			await send(await approve(shape.name), shape);
		},
	);

	it('shows why a template ID cannot be loaded', async () => {
		const sending = await workflow('Send nothing', {
			resource: 'message',
			operation: 'sendTemplate',
			to: BO,
			fillIn: 'id',
			templateId: '999999',
			options: {},
		});
		await openNode(sending);
		await editor.getByText('There is no template with this ID.').first().waitFor();
		await picture(editor, 'no-such-template');
	});

	it('loads the fields of a template while To has an expression that n8n cannot resolve yet', async () => {
		const sending = await workflow(
			'Send with To mapped first',
			{
				resource: 'message',
				operation: 'sendTemplate',
				to: '={{ $json.phone }}',
				fillIn: 'id',
				options: {},
			},
			itemWith({ phone: BO }),
		);
		await openNode(sending);
		await enterTemplateId(DELIVERY);
		await editor.getByText(': APPROVED').waitFor();
		await picture(editor, 'to-mapped-first');
		await enterTemplateId(LOGIN_CODE);
		await editor.getByText('Template Fields still belong to the previous template.').waitFor();
		await reopenNode();
		await editor
			.getByText(/^Code \(e\.g\. 123456\)/)
			.first()
			.waitFor();
	});

	it('fills in a template from the properties of an item', async () => {
		const sending = await workflow(
			'Map automatically',
			{
				resource: 'message',
				operation: 'sendTemplate',
				to: BO,
				fillIn: 'id',
				templateId: DELIVERY,
				options: {},
			},
			itemWith({ 'header.text.1': '77', body: ['', 'Bo', 'tonight'], 'button.1.url': 't/77' }),
		);
		await openNode(sending);
		await editor.getByText(': APPROVED').waitFor();
		await editor.locator('[data-test-id=mapping-mode-select] input').click();
		await editor.getByText('Map Automatically', { exact: true }).click();
		await editor
			.locator('[data-test-id=empty-fields-notice]')
			.getByText('header.text.1, body.1, body.2, button.1.url')
			.waitFor();
		await picture(editor, 'map-automatically');
		await execute('accepted');
		await isOnThePhone(['Order 77', 'Hi Bo, your parcel arrives tonight.'], 'map-automatically');
	});

	it('keeps the variables of a text that is pasted over the example of Body', async () => {
		const name = 'pasted_text';
		const creating = await workflow('Create from a pasted text', {
			resource: 'template',
			operation: 'createTemplate',
			category: 'UTILITY',
		});
		await openNode(creating);
		await field('templateName').locator('input').fill(name);
		const body = field('body').locator('textarea');
		await body.selectText();
		await editor.keyboard.insertText('Hi {{first_name}}, your order is on its way.');
		await body.blur();
		await field('value').locator('input').fill('Ann');
		await picture(editor, `${name}-form`);
		expect(await body.inputValue()).toBe('Hi {{first_name}}, your order is on its way.');
		await execute('Submitted to WhatsApp for review');
		await send(await approve(name), {
			name,
			filled: () => [[/^Body \{\{first_name\}\}.*e\.g\. Ann/, 'Bo']],
			seen: ['Hi Bo, your order is on its way.'],
		});
	});
});
