import { randomUUID } from 'node:crypto';
import { resolve } from 'node:path';
import { LinkMobilityWhatsAppTrigger } from '../../nodes/LinkMobilityWhatsApp/LinkMobilityWhatsAppTrigger.node';
import type { Workflow } from '../../scripts/rest';
import { LinkMobilityWhatsAppApi } from '../../credentials/LinkMobilityWhatsAppApi.credentials';
import { example, valuesOf } from '../helpers/views';
import { sandboxCredentials } from './asking';
import { cutOffTexts } from './cutOffTexts';
import { HEIGHT, nothingCutOff, openPanel, photographPanel, WIDTHS } from './panelPictures';
import { CLOSING_MS, openStage, OPENING_MS } from './stage';
import type { Stage } from './stage';

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
	both: { parameters: { events: ['message', 'status'] } },
};

/** Of the node with this panel. Six characters, because n8n shortens IDs in addresses to as many. */
const idOf = (name: string) => `panel${Object.keys(panels).indexOf(name)}`;

let stage: Stage;
let workflow: Workflow;
let credentialId: string;

beforeAll(async () => {
	stage = await openStage('e2e-trigger-panel', { width: 1440, height: HEIGHT });
	const credentials = await sandboxCredentials(stage.product);
	credentialId = credentials.linkMobilityWhatsAppApi.id;
	const nodes = Object.entries(panels).map(([name, { typeVersion = 1.1, parameters }], index) => ({
		id: idOf(name),
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

test.each(Object.keys(panels))('no text is cut off in the panel %s', async (name) => {
	await openPanel(stage, workflow.id, { id: idOf(name), name });
	await stage.editor.getByText('Trigger On').first().waitFor();
	expect(await photographPanel(stage, name)).toEqual(nothingCutOff);
});

test('the canvas names the kinds of event, and knows both versions', async () => {
	const { editor, product } = stage;
	await editor.setViewportSize({ width: 1440, height: 900 });
	await editor.goto(`${product.n8n}/workflow/${workflow.id}`);
	await editor.getByText('Delivery Report', { exact: true }).waitFor();
	expect(await editor.getByText('Incoming Message', { exact: true }).count()).toBe(3);
	await editor.getByText('Incoming Message, Delivery Report', { exact: true }).waitFor();
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

const CREDENTIAL = '[data-test-id=node-credentials-config-container]';

/** Takes pictures of the dialog, which does not grow with the window, from its first field to its last one. */
async function photographCredential(name: string): Promise<Record<string, string[]>> {
	const { editor, pictures } = stage;
	const inputs = editor.locator(`${CREDENTIAL} input`);
	const cutOff: Record<string, string[]> = {};
	for (const width of WIDTHS) {
		await editor.setViewportSize({ width, height: HEIGHT });
		for (const index of [0, 6, -1]) {
			await inputs.nth(index).scrollIntoViewIfNeeded();
			await editor.screenshot({ path: resolve(pictures, `${name}${index}-${width}.png`) });
		}
		cutOff[width] = await cutOffTexts(editor, CREDENTIAL);
	}
	return cutOff;
}

const [region, callbackAuthentication] = ['region', 'callbackAuthentication'].map((name) =>
	new LinkMobilityWhatsAppApi().properties.find((field) => field.name === name),
);

/** Without these, n8n's API does not create a credential that shows their fields. */
const mandatory = {
	baseUrl: 'http://127.0.0.1:4010/whatsapp-message',
	callbackHeaderName: 'x-my-secret',
	callbackSecret: 'a secret',
};

/** Each region beside each way in which callbacks can be authenticated, as far as one of the two is new. */
const credentials = (region ? valuesOf(region) : []).map((value, index) => ({
	region: value,
	callbackAuthentication: callbackAuthentication && valuesOf(callbackAuthentication)[index],
}));

test('the credential says where each value comes from, and what a gate is for', async () => {
	const { editor, product } = stage;
	await editor.goto(`${product.n8n}/home/credentials/${credentialId}`);
	const fields = editor.locator(CREDENTIAL);
	await fields.getByText('If the test shows ECONNREFUSED').waitFor();
	await fields.getByText('Without a gate, you get no delivery reports').waitFor();
	expect(await photographCredential('credential-sandbox')).toEqual(nothingCutOff);
});

test.each(credentials)(
	'no text is cut off in a new credential: $region, $callbackAuthentication',
	async (data) => {
		const { editor, product } = stage;
		const name = `credential-${String(data.callbackAuthentication)}`;
		const { id } = await product.rest<{ id: string }>('POST', '/credentials', {
			name,
			type: 'linkMobilityWhatsAppApi',
			data: { ...mandatory, ...data },
		});
		await editor.goto(`${product.n8n}/home/credentials/${id}`);
		await editor.locator(CREDENTIAL).getByText('Callback Authentication').waitFor();
		expect(await photographCredential(name)).toEqual(nothingCutOff);
	},
);
