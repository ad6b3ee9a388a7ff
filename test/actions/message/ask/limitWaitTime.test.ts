import { NodeHelpers, SEND_AND_WAIT_OPERATION } from 'n8n-workflow';
import { LinkMobilityWhatsApp } from '../../../../nodes/LinkMobilityWhatsApp/LinkMobilityWhatsApp.node';
import { nodeOf } from '../../../helpers/engine';

const type = new LinkMobilityWhatsApp();

test('a limit whose values were removed is still there after n8n has saved the node, and can be refused', () => {
	const parameters = {
		operation: SEND_AND_WAIT_OPERATION,
		options: { footer: 'Thank you', limitWaitTime: {} },
	};
	const node = nodeOf(type, parameters);
	const { description } = type;
	const saved = NodeHelpers.getNodeParameters(
		description.properties,
		parameters,
		false,
		false,
		node,
		description,
	);
	expect(saved?.options).toEqual(parameters.options);
});
