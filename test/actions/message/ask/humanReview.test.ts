import { SEND_AND_WAIT_OPERATION } from 'n8n-workflow';
import codex from '../../../../nodes/LinkMobilityWhatsApp/LinkMobilityWhatsApp.node.json';
import { LinkMobilityWhatsApp } from '../../../../nodes/LinkMobilityWhatsApp/LinkMobilityWhatsApp.node';
import { evaluated, nodeOf } from '../../../helpers/engine';
import { outcome } from '../../../helpers/panel';
import { sendAndWait } from '../../../../nodes/LinkMobilityWhatsApp/actions/message/ask/sendAndWait';
import { filledIn, views, visible } from '../../../helpers/views';

// n8n makes a tool for human review of each node with these names and webhooks: tool-generation/hitl-tools.js
// in the package n8n.
const { description } = new LinkMobilityWhatsApp();
const review = {
	resource: 'message',
	operation: SEND_AND_WAIT_OPERATION,
	responseType: 'approval',
};

test('the node has the operation and a webhook that n8n looks for', () => {
	expect(description.webhooks).toMatchObject([{ restartWebhook: true, path: '={{ $nodeId }}' }]);
	const operation = description.properties.find(
		({ name, options = [] }) =>
			name === 'operation' &&
			options.some((option) => 'value' in option && option.value === SEND_AND_WAIT_OPERATION),
	);
	expect(operation?.displayOptions?.show?.resource).toEqual(['message']);
});

test('its panel for human review needs nothing but To and the message', () => {
	const required = visible({ ...review, sendAs: 'message' }).filter((field) => field.required);
	expect(required.map(({ name }) => name)).toEqual(['to', 'message']);
});

test.each(views(review))(
	'with $chosen.sendAs, the fields have the names that n8n keeps',
	(view) => {
		const names = view.fields.map(({ name }) => name);
		expect(names).toContain('options');
		if (view.chosen.sendAs === 'message') expect(names).toContain('approvalOptions');
		// n8n always shows its own field for the message.
		const values = { ...filledIn(view, 'required'), message: 'May the agent do it?' };
		expect(outcome(sendAndWait, values).refused).toBeUndefined();
	},
);

test('the codex lists it under Human in the Loop, with the resources without which n8n drops a codex', () => {
	expect(codex.categories).toContain('HITL');
	expect(codex.subcategories.HITL).toEqual(['Human in the Loop']);
	expect(codex.resources.primaryDocumentation).toHaveLength(1);
});

test.each([
	['sendText', 'approval', ''],
	['sendAndWait', 'approval', 'Continues with the answer on WhatsApp.'],
	['sendAndWait', 'delivery', 'Continues with the delivery report.'],
])('a waiting %s for %s says how it continues', async (operation, responseType, said) => {
	const node = nodeOf(new LinkMobilityWhatsApp(), { operation, responseType });
	const tooltip = await evaluated(new LinkMobilityWhatsApp(), node, description.waitingNodeTooltip);
	expect(tooltip).toContain(said);
	expect(Boolean(tooltip)).toBe(operation === 'sendAndWait');
});
