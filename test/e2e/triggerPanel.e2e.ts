import { randomUUID } from 'node:crypto';
import { resolve } from 'node:path';
import { LinkMobilityWhatsAppTrigger } from '../../nodes/LinkMobilityWhatsApp/LinkMobilityWhatsAppTrigger.node';
import type { Workflow } from '../../scripts/rest';
import { example } from '../helpers/views';
import { sandboxCredentials } from './asking';
import { cutOffTexts } from './cutOffTexts';
import { CLOSING_MS, openStage, OPENING_MS } from './stage';
import type { Stage } from './stage';

const HEIGHT = 1700;
const WIDTHS = [1440, 1100];

const { description } = new LinkMobilityWhatsAppTrigger();

/** The collections of the panel, with an example in each field. */
const everything = Object.fromEntries(
	description.properties
		.filter(({ type }) => type === 'collection')
		.map((field) => [field.name, example(field)]),
);

const panels: Record<string, { typeVersion?: number; parameters?: object }> = {
	new: {},
	'version-1': { typeVersion: 1 },
	messages: { parameters: { events: ['message'], ...everything } },
	reports: { parameters: { events: ['status'], ...everything } },
};

let stage: Stage;
let workflow: Workflow;
let credentialId: string;

beforeAll(async () => {
	stage = await openStage('e2e-trigger-panel', { width: 1440, height: HEIGHT });
	const credentials = await sandboxCredentials(stage.product);
	credentialId = credentials.linkMobilityWhatsAppApi.id;
	const nodes = Object.entries(panels).map(([name, { typeVersion = 1.1, parameters }], index) => ({
		id: name,
		name,
		type: `n8n-nodes-linkmobility-whatsapp.${description.name}`,
		typeVersion,
		webhookId: randomUUID(),
		position: [index * 260, 0],
		parameters: { events: ['message'], ...parameters },
		credentials,
	}));
	workflow = await stage.product.rest<Workflow>('POST', '/workflows', {
		name: 'Triggers',
		nodes,
		connections: {},
		settings: {},
		active: false,
	});
}, OPENING_MS);

afterAll(async () => await stage?.close(), CLOSING_MS);

const picture = async (name: string) =>
	await stage.editor.screenshot({ path: resolve(stage.pictures, `${name}.png`) });

test.each(Object.keys(panels))('n8n shows the panel %s, and no label is cut off', async (name) => {
	const { editor, product } = stage;
	await editor.goto(`${product.n8n}/workflow/${workflow.id}/${name}`);
	await editor.getByText('Trigger On').first().waitFor();
	for (const width of WIDTHS) {
		await editor.setViewportSize({ width, height: HEIGHT });
		await picture(`${name}-${width}`);
		expect([width, await cutOffTexts(editor)]).toEqual([width, []]);
	}
});

test('the canvas names the kinds of event, and knows both versions', async () => {
	const { editor, product } = stage;
	await editor.setViewportSize({ width: 1440, height: 900 });
	await editor.goto(`${product.n8n}/workflow/${workflow.id}`);
	await editor.getByText('Delivery Report', { exact: true }).waitFor();
	expect(await editor.getByText('Incoming Message', { exact: true }).count()).toBe(3);
	await picture('canvas');
});

test.each([['LINK Mobility'], ['Human review']])(
	"the description fits n8n's list of nodes: %s",
	async (found) => {
		const { editor, product } = stage;
		await editor.goto(`${product.n8n}/workflow/${workflow.id}`);
		await editor.locator('[data-test-id=node-creator-plus-button]').first().click();
		const items = editor.locator('[data-test-id=node-creator-item-name]');
		if (found === 'Human review') await items.filter({ hasText: /human/i }).first().click();
		else await editor.locator('[data-test-id=node-creator-search-bar]').fill(found);
		await items.filter({ hasText: 'LINK Mobility WhatsApp' }).first().waitFor();
		await picture(`list-${found}`);
		await editor.getByText(description.description).first().waitFor();
	},
);

test('the credential says where each value comes from, and what a gate is for', async () => {
	const { editor, product } = stage;
	await editor.setViewportSize({ width: 1440, height: HEIGHT });
	await editor.goto(`${product.n8n}/home/credentials/${credentialId}`);
	const dialog = editor.locator('[data-test-id=credential-edit-dialog]');
	await dialog.getByText('If the test shows ECONNREFUSED').waitFor();
	await picture('credential-top');
	await dialog.getByText('Without a gate, no delivery report comes').scrollIntoViewIfNeeded();
	await picture('credential-gates');
});
