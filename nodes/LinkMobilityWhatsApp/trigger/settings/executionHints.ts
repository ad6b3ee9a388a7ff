import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

/** Adds hints, which n8n shows beside the output of the execution: warnings, and the filter notes of items. */
export function addHints(
	context: IExecuteFunctions,
	warnings: readonly string[],
	items: readonly INodeExecutionData[],
): void {
	const messages = [...warnings, ...filterNotesOf(items)];
	const hints = messages.map(
		(message) => ({ message, type: 'warning', location: 'outputPane' }) as const,
	);
	if (hints.length) context.addExecutionHints(...hints);
}

/** The filter notes of items, each once. */
const filterNotesOf = (items: readonly INodeExecutionData[]) => [
	...new Set(
		items.flatMap(({ json: { filterNote } }) =>
			typeof filterNote === 'string' ? [filterNote] : [],
		),
	),
];
