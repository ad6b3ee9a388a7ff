import type { INodeExecutionData, NodeExecutionHint } from 'n8n-workflow';

/** What is said of a credential whose Callback Authentication is None. */
export const OPEN =
	"Callback Authentication in the credential is None: anyone who knows the URL can start this workflow. Choose Basic or Header there, and agree on it with LINK's support";

/** Hints of an execution: problems with the settings, and filters that could not be applied to its items. */
export function hintsOf(
	problems: readonly string[],
	items: readonly INodeExecutionData[],
): NodeExecutionHint[] {
	const notes = new Set(
		items.flatMap(({ json: { filterNote } }) =>
			typeof filterNote === 'string' ? [filterNote] : [],
		),
	);
	return [...problems, ...notes].map((message) => ({
		message,
		type: 'warning',
		location: 'outputPane',
	}));
}
