import { createContext, Script } from 'node:vm';
import { z } from 'zod/v3';

/** The data that the code of a Code node reads: items and parameters of other nodes, by the names of the nodes. */
export interface Around {
	items: Record<string, object[]>;
	parameters?: Record<string, object>;
	input?: object[];
}

const output = z.array(z.object({ json: z.record(z.unknown()) }));
const wrapped = (items: object[]) => items.map((json) => ({ json }));

/** Runs the JavaScript of a Code node as n8n does. @returns its items */
export function runCode(jsCode: string, { items, parameters = {}, input = [] }: Around) {
	const $ = (name: string) => ({
		all: () => wrapped(items[name] ?? []),
		first: () => wrapped(items[name] ?? [])[0],
		isExecuted: name in items,
		params: parameters[name],
	});
	const $input = { all: () => wrapped(input) };
	const context = createContext({ $, $input, $execution: { id: '7' } });
	const result: unknown = new Script(`(() => {${jsCode}\n})()`).runInContext(context);
	// Objects of another context have prototypes of their own.
	return output.parse(JSON.parse(JSON.stringify(result))).map(({ json }) => json);
}
