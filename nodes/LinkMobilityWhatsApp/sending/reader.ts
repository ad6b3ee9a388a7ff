import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import type { Param } from '../actions/operation';
import { hasOwnVariables, withOwnVariables } from './ownVariables';
import { hasExpression, reference } from './reference';

/**
 * Reads fields of the panel, with the values that n8n would give.
 *
 * n8n evaluates an expression in an engine of its own, which takes longer than all the rest of a
 * send. So a field without expressions is read once for all items, and one that only quotes
 * properties of the item, as `Hello {{ $json.name }}` does, is filled in here. n8n evaluates
 * whatever says more than that.
 *
 * @param texts the names of fields, at any depth, in which `{{1}}` is a variable of a template
 */
export function reader(
	context: IExecuteFunctions,
	texts: readonly string[] = [],
): (itemIndex: number) => Param {
	const items = context.getInputData();
	const quotes = quotesItems(context, items[0]?.json);
	const fixed = new Map<string, { value?: unknown }>();
	const filled = new Map<string, (json: IDataObject) => unknown>();
	const withVariables = new Map<string, unknown>();
	for (const [name, given] of Object.entries(context.getNode().parameters)) {
		if (!hasExpression(given)) fixed.set(name, {});
		if (hasOwnVariables(given, name, texts)) {
			withVariables.set(name, given);
			continue;
		}
		const fill = quotes ? reference(given) : undefined;
		if (fill) filled.set(name, fill);
	}
	return (itemIndex) => (name) => {
		const read = () => context.getNodeParameter(name, itemIndex);
		if (withVariables.has(name)) {
			return withOwnVariables(context, withVariables.get(name), name, texts, itemIndex);
		}
		const once = fixed.get(name);
		if (once) return 'value' in once ? once.value : (once.value = read());
		const json = items[itemIndex]?.json;
		return (json && filled.get(name)?.(json)) ?? read();
	};
}

/** Whether `$json` is the item itself, as it is but where n8n runs the node in a way of its own. */
const quotesItems = (context: IExecuteFunctions, json: IDataObject | undefined) =>
	json !== undefined && context.getWorkflowDataProxy(0).$json === json;
