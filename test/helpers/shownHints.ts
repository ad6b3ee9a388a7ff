import { Workflow } from 'n8n-workflow';
import type { INodeParameters, INodeType, NodeHint } from 'n8n-workflow';
import { nodeOf, NodeTypes } from './engine';

/** The hints that the editor shows for a panel: n8n-editor-ui 2.41, useNodeHelpers, getNodeHints. */
export async function shownHints(
	type: INodeType,
	hints: readonly NodeHint[],
	parameters: INodeParameters,
): Promise<string[]> {
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
		return hints
			.filter(({ displayCondition }) =>
				workflow.expression.getSimpleParameterValue(node, displayCondition, 'internal', {}),
			)
			.map(({ message }) => message);
	} finally {
		await workflow.expression.releaseIsolate();
	}
}
