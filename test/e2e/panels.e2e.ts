import { randomUUID } from 'node:crypto';
import { resolve } from 'node:path';
import { resources } from '../../nodes/LinkMobilityWhatsApp/actions';
import { config } from '../../sandbox/config';
import type { Workflow } from '../../scripts/rest';
import { LINK, sandboxCredentials } from './asking';
import { openedPanels } from './openedPanels';
import { HEIGHT, nothingCutOff, openPanel, photographPanel, WIDTHS } from './panelPictures';
import { CLOSING_MS, openStage, OPENING_MS } from './stage';
import type { Stage } from './stage';

/** How long to wait for a panel: n8n's editor loads slowly on a busy machine. */
const PATIENCE_MS = 100_000;

const asked = (responseType: string, more = {}) => ({
	operation: 'sendAndWait',
	responseType,
	to: '+46700000001',
	message: 'When may we come?',
	...more,
});
const times = ['Today', 'Tomorrow', 'Next week'].map((title) => ({ title, id: '' }));
const limit = (values: object) => ({ options: { limitWaitTime: { values } } });

/** Each operation as it first opens. */
const newPanels = Object.fromEntries(
	Object.entries(resources).flatMap(([resource, operations]) =>
		operations.map(({ option }) => [
			`new ${String(option.value)}`,
			{ resource, operation: option.value },
		]),
	),
);

/** Questions as people ask them. */
const questions: Record<string, object> = {
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
	'ask-template': asked('choice', { sendAs: 'template', templateId: '100301' }),
};

const { templates } = config.parse({});

/** The fields that n8n loads for each template of the sandbox. */
const templatePanels = Object.fromEntries(
	(templates === 'any' ? [] : templates)
		.filter(({ language }) => language === 'en')
		.map(({ id, name }) => [
			`template ${name}`,
			{ operation: 'sendTemplate', to: '+46700000001', templateId: id },
		]),
);

const panels: Record<string, object> = {
	...newPanels,
	...openedPanels(),
	...questions,
	...templatePanels,
};

/** Of the node with this panel. Six characters, because n8n shortens IDs in addresses to as many. */
const idOf = (name: string) => `p${String(Object.keys(panels).indexOf(name)).padStart(5, '0')}`;

let stage: Stage;
let workflow: Workflow;

beforeAll(async () => {
	stage = await openStage('e2e-panels', { width: WIDTHS[0], height: HEIGHT });
	stage.editor.setDefaultTimeout(PATIENCE_MS);
	const credentials = await sandboxCredentials(stage.product);
	const nodes = Object.entries(panels).map(([name, parameters], index) => ({
		id: idOf(name),
		name,
		type: LINK,
		typeVersion: 1,
		webhookId: randomUUID(),
		position: [(index % 12) * 260, Math.floor(index / 12) * 200],
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

test('the canvas says what each node does', async () => {
	const { editor, product, pictures } = stage;
	await editor.goto(`${product.n8n}/workflow/${workflow.id}`);
	await editor.getByText('Send and wait for response', { exact: true }).first().waitFor();
	await editor.screenshot({ path: resolve(pictures, 'canvas.png') });
});

test.each(Object.keys(panels))('no text is cut off in the panel %s', async (name) => {
	await openPanel(stage, workflow.id, { id: idOf(name), name });
	if (name in templatePanels) await stage.editor.getByText(/^\w+ \(\w+\): [A-Z]/).waitFor();
	expect(await photographPanel(stage, name)).toEqual(nothingCutOff);
});
