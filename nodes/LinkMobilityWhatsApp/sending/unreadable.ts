import type { IExecuteFunctions, INodeProperties } from 'n8n-workflow';
import type { Param } from '../actions/operation';
import { toRecord } from '../actions/panelValues';

/** Reads as `param` does; the error of an expression that n8n cannot resolve says in which field it is. */
export const namingFields =
	(context: IExecuteFunctions, panel: INodeProperties[], itemIndex: number, param: Param): Param =>
	(name) => {
		try {
			return param(name);
		} catch (error) {
			const field = labelOf(panel, name, unreadableIn(context, name, itemIndex));
			throw error instanceof Error ? Object.assign(error, { field }) : error;
		}
	};

/** Which part of a collection it is. */
const unreadableIn = (context: IExecuteFunctions, name: string, itemIndex: number) =>
	Object.keys(toRecord(context.getNode().parameters[name])).find((part) => {
		try {
			context.getNodeParameter(`${name}.${part}`, itemIndex);
			return false;
		} catch {
			return true;
		}
	});

/** As the panel calls it: `Text`, or `Options, Reference ID`. */
function labelOf(panel: INodeProperties[], name: string, part: string | undefined): string {
	const field = panel.find((each) => each.name === name);
	const within = field?.options?.find((each) => each.name === part);
	const labels = [field, within].flatMap((each) =>
		each && 'displayName' in each ? [each.displayName] : [],
	);
	return labels.join(', ') || name;
}
