import { randomUUID } from 'node:crypto';
import { resolve } from 'node:path';
import type { INodeProperties } from 'n8n-workflow';
import { advancedOptions, options } from '../../nodes/LinkMobilityWhatsApp/actions/message/options';
import type { Workflow } from '../../scripts/rest';
import { example } from '../helpers/views';
import { LINK, sandboxCredentials } from './asking';
import { cutOffTexts } from './cutOffTexts';
import { CLOSING_MS, openStage, OPENING_MS } from './stage';
import type { Stage } from './stage';

const HEIGHT = 1700;
const WIDTHS = [1440, 1100];
/** How long to wait for a panel: n8n's editor loads slowly on a busy machine. */
const PATIENCE_MS = 100_000;

/** Every option of a collection, with its example. */
const allOf = ({ options: all = [] }: INodeProperties) =>
	Object.fromEntries(
		all.flatMap((option) => ('type' in option ? [[option.name, example(option)]] : [])),
	);

const ofKind = (kind: string, more = {}) => ({ operation: 'sendInteractive', kind, ...more });
const asked = (responseType: string, more = {}) => ({
	operation: 'sendAndWait',
	responseType,
	to: '+46700000001',
	message: 'When may we come?',
	...more,
});
const times = ['Today', 'Tomorrow', 'Next week'].map((title) => ({ title, id: '' }));
const limit = (values: object) => ({ options: { limitWaitTime: { values } } });

/** The panel of each message operation except for templates: as it first opens, and with every option added. */
const panels: Record<string, object> = {
	text: { operation: 'sendText' },
	'all-options': { operation: 'sendText', options: allOf(options) },
	'all-advanced-options': { operation: 'sendText', advancedOptions: allOf(advancedOptions) },
	image: { operation: 'sendMedia' },
	'document-by-id': { operation: 'sendMedia', mediaType: 'document', mediaFrom: 'id' },
	audio: { operation: 'sendMedia', mediaType: 'audio' },
	location: { operation: 'sendLocation' },
	contacts: { operation: 'sendContacts' },
	json: { operation: 'sendJson' },
	buttons: ofKind('button'),
	'buttons-image': ofKind('button', { header: 'image' }),
	list: ofKind('list'),
	link: ofKind('cta_url'),
	flow: ofKind('flow', { flowAction: 'navigate' }),
	catalog: ofKind('catalog_message'),
	product: ofKind('product'),
	products: ofKind('product_list'),
	'location-request': ofKind('location_request_message'),
	'ask-question': asked('approval', { message: 'May we pay invoice 4711 of 1,200 kr?' }),
	'ask-approval': asked('approval', {
		message: 'May we pay invoice 4712 of 9,800 kr?',
		approvalOptions: { values: { approveLabel: 'Pay it', disapproveLabel: 'Send it back' } },
	}),
	'ask-buttons': asked('choice', { choices: { choice: times } }),
	'ask-buttons-json': asked('choice', { specifyChoices: 'json' }),
	'ask-empty-list': asked('choice', { showChoicesAs: 'list' }),
	'ask-list': asked('choice', {
		message: 'Which time suits you?',
		showChoicesAs: 'list',
		buttonText: 'See the times',
		choices: {
			choice: ['9', '10'].map((hour) => ({ title: `At ${hour}`, description: 'For half an hour' })),
		},
	}),
	'ask-delivery': asked('delivery'),
	'ask-delivery-at': asked('delivery', { limitType: 'atSpecifiedTime' }),
	'ask-form': asked('form'),
	'ask-text': asked('freeText'),
	'ask-limit': asked('freeText', limit({ limitType: 'afterTimeInterval' })),
	'ask-limit-at': asked('freeText', limit({ limitType: 'atSpecifiedTime' })),
	'ask-template': asked('approval', { sendAs: 'template' }),
};

let stage: Stage;
let workflow: Workflow;

beforeAll(async () => {
	stage = await openStage('e2e-panels', { width: WIDTHS[0] ?? 0, height: HEIGHT });
	stage.editor.setDefaultTimeout(PATIENCE_MS);
	const credentials = await sandboxCredentials(stage.product);
	const nodes = Object.entries(panels).map(([name, parameters], index) => ({
		id: name,
		name,
		type: LINK,
		typeVersion: 1,
		webhookId: randomUUID(),
		position: [(index % 6) * 260, Math.floor(index / 6) * 200],
		parameters: { resource: 'message', ...parameters },
		credentials,
	}));
	workflow = await stage.product.rest<Workflow>('POST', '/workflows', {
		name: 'Panels',
		nodes,
		connections: {},
		settings: {},
		active: false,
	});
}, OPENING_MS);

afterAll(async () => await stage?.close(), CLOSING_MS);

const picture = async (name: string) =>
	await stage.editor.screenshot({ path: resolve(stage.pictures, `${name}.png`) });

test('the canvas says what each node does', async () => {
	await stage.editor.setViewportSize({ width: 1440, height: 900 });
	await stage.editor.goto(`${stage.product.n8n}/workflow/${workflow.id}`);
	const subtitle = stage.editor.getByText('Send and wait for response', { exact: true });
	await subtitle.first().waitFor();
	await picture('canvas');
});

test.each(Object.keys(panels))('no text is cut off in the panel %s', async (name) => {
	const { editor, product } = stage;
	await editor.goto(`${product.n8n}/workflow/${workflow.id}/${name}`);
	await editor.locator('[data-test-id=parameter-input]').first().waitFor();
	const cutOff: Record<string, string[]> = {};
	for (const width of WIDTHS) {
		await editor.setViewportSize({ width, height: HEIGHT });
		await picture(`${name}-${width}`);
		cutOff[width] = await cutOffTexts(editor);
	}
	expect(cutOff).toEqual({ 1440: [], 1100: [] });
});
