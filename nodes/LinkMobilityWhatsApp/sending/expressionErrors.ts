import type { IExecuteFunctions, INodeProperties } from 'n8n-workflow';
import { toRecord } from '../actions/panelValues';
import type { Param } from '../actions/operation';

/** Reads like `param`. If an expression fails, the error's `field` is the label of the field. */
export const nameFieldInErrors =
	(
		context: IExecuteFunctions,
		properties: INodeProperties[],
		itemIndex: number,
		param: Param,
	): Param =>
	(name) => {
		try {
			return param(name);
		} catch (error) {
			const field = labelOf(properties, name, failingPart(context, name, itemIndex));
			throw error instanceof Error ? Object.assign(error, { field }) : error;
		}
	};

/** The part of a collection whose expression fails. */
const failingPart = (context: IExecuteFunctions, name: string, itemIndex: number) =>
	Object.keys(toRecord(context.getNode().parameters[name])).find((part) => {
		try {
			context.getNodeParameter(`${name}.${part}`, itemIndex);
			return false;
		} catch {
			return true;
		}
	});

/** The label in the panel: `Text`, or `Options, Reference ID`. */
function labelOf(properties: INodeProperties[], name: string, part: string | undefined): string {
	const property = properties.find((candidate) => candidate.name === name);
	const option = property?.options?.find((candidate) => candidate.name === part);
	const labels = [property, option].flatMap((labeled) =>
		labeled && 'displayName' in labeled ? [labeled.displayName] : [],
	);
	return labels.join(', ') || name;
}
