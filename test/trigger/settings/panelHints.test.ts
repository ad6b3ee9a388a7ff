import { Workflow } from 'n8n-workflow';
import type { INodeParameters } from 'n8n-workflow';
import { LinkMobilityWhatsAppTrigger } from '../../../nodes/LinkMobilityWhatsApp/LinkMobilityWhatsAppTrigger.node';
import { panelHints } from '../../../nodes/LinkMobilityWhatsApp/trigger/settings/panelHints';
import { nodeOf, NodeTypes } from '../../helpers/engine';

const type = new LinkMobilityWhatsAppTrigger();

/** The hints that the editor shows for a panel: n8n-editor-ui 2.41, useNodeHelpers, getNodeHints. */
async function hintsFor(parameters: INodeParameters) {
	const node = nodeOf(type, parameters);
	const nodeTypes = new NodeTypes(type);
	const workflow = new Workflow({
		id: 'w',
		active: false,
		nodes: [node],
		connections: {},
		nodeTypes,
	});
	await workflow.expression.acquireIsolate();
	try {
		return panelHints
			.filter(({ displayCondition }) =>
				workflow.expression.getSimpleParameterValue(node, displayCondition, 'internal', {}),
			)
			.map(({ message }) => message);
	} finally {
		await workflow.expression.releaseIsolate();
	}
}

const keyword = (text: string, match = 'regex') => ({
	filters: { keywords: { row: [{ keyword: 'a' }, { match, keyword: text }] } },
});
const allowList = (list: INodeParameters) => ({
	advancedOptions: { allowList: { list } },
});
const NO_EXPRESSION = expect.stringContaining('not a regular expression') as unknown;
const NO_ADDRESS = expect.stringContaining('not an IP address') as unknown;
const NOBODY = expect.stringContaining('lets nobody in') as unknown;

test.each<[INodeParameters, unknown[]]>([
	[{}, []],
	[{ options: {}, advancedOptions: {}, filters: {} }, []],
	[keyword('('), [NO_EXPRESSION]],
	[keyword('/(/i'), [NO_EXPRESSION]],
	[keyword('/^stop$/i'), []],
	[keyword('(', 'contains'), []],
	[allowList({ link: true, own: '' }), []],
	[allowList({ own: ' ' }), []],
	[allowList({ link: false, own: '10.0.0.1' }), []],
	[allowList({ link: false, own: ' ' }), [NOBODY]],
	[allowList({ link: true, own: '10.0.0.1, 10.0.0.0/8;2001:db8::/32 ::1' }), []],
	[allowList({ link: true, own: '10.0.0.1, nonsense' }), [NO_ADDRESS]],
])('for %j the panel shows %j', async (parameters, messages) => {
	expect(await hintsFor(parameters)).toEqual(messages);
});
