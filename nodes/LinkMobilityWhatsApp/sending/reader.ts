import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import { isMappedAutomatically } from '../actions/message/template/loaded/valueSource';
import type { Param } from '../actions/operation';
import { createResolver, hasExpression } from './reference';
import { evaluateKeepingVariables, hasTemplateVariables } from './templateVariables';

/**
 * Creates a reader of parameters for each item.
 *
 * n8n evaluates an expression in an isolate, which takes longer than the rest of a send. So a parameter
 * without expressions is read once for all items, and one that only refers to properties of the item, such
 * as `Hello {{ $json.name }}`, is resolved here. n8n evaluates all other expressions.
 *
 * @param textNames names of parameters, at any depth, in which `{{1}}` is a variable of a template
 */
export function createReader(
	context: IExecuteFunctions,
	textNames: readonly string[] = [],
): (itemIndex: number) => Param {
	const items = context.getInputData();
	const isItemJson = jsonIsItem(context, items[0]?.json);
	const constants = new Map<string, { value?: unknown }>();
	const resolvers = new Map<string, (json: IDataObject) => unknown>();
	const withVariables = new Map<string, unknown>();
	const automaticMappers = new Map<string, Record<string, unknown>>();
	for (const [name, value] of Object.entries(context.getNode().parameters)) {
		if (isMappedAutomatically(value)) {
			// Expressions that were entered before the mode was chosen are not evaluated.
			automaticMappers.set(name, value);
			continue;
		}
		if (!hasExpression(value)) constants.set(name, {});
		if (hasTemplateVariables(value, name, textNames)) {
			withVariables.set(name, value);
			continue;
		}
		const resolve = isItemJson ? createResolver(value) : undefined;
		if (resolve) resolvers.set(name, resolve);
	}
	return (itemIndex) => (name) => {
		const json = items[itemIndex]?.json;
		const mapper = automaticMappers.get(name);
		if (mapper) return { ...mapper, value: json };
		const readWithN8n = () => context.getNodeParameter(name, itemIndex);
		if (withVariables.has(name)) {
			const value = withVariables.get(name);
			return evaluateKeepingVariables(context, value, name, textNames, itemIndex);
		}
		const constant = constants.get(name);
		if (constant) return 'value' in constant ? constant.value : (constant.value = readWithN8n());
		return (json && resolvers.get(name)?.(json)) ?? readWithN8n();
	};
}

/** True if `$json` is the item's own object, as in all but special runs of n8n. */
const jsonIsItem = (context: IExecuteFunctions, json: IDataObject | undefined) =>
	json !== undefined && context.getWorkflowDataProxy(0).$json === json;
