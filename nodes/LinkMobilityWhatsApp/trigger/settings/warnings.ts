import type { INodeExecutionData, NodeExecutionHint } from 'n8n-workflow';
import type { Callback } from '../../wire/account';
import { missingLogin } from '../request/authentication';

/** Said of a credential whose Callback Authentication is None. */
export const OPEN_TO_ALL =
	"Callback Authentication in the credential is None: anyone who knows the URL can start this workflow. Choose Basic or Header there, and agree on it with LINK's support";

/** What is wrong with the login that the credential asks callbacks for. */
export async function loginWarnings(readLogin: () => Promise<Callback>): Promise<string[]> {
	try {
		const login = await readLogin();
		if (login.kind === 'none') return [OPEN_TO_ALL];
		return [missingLogin(login) ?? []].flat();
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		return [`The credential cannot be read: ${reason}`];
	}
}

/** The filter notes of items, each once. */
const filterNotesOf = (items: readonly INodeExecutionData[]) => [
	...new Set(
		items.flatMap(({ json: { filterNote } }) =>
			typeof filterNote === 'string' ? [filterNote] : [],
		),
	),
];

/** The hints that n8n shows beside the output of an execution. */
export const executionHints = (
	warnings: readonly string[],
	items: readonly INodeExecutionData[],
): NodeExecutionHint[] =>
	[...warnings, ...filterNotesOf(items)].map((message) => ({
		message,
		type: 'warning',
		location: 'outputPane',
	}));
