import type { INodeParameters } from 'n8n-workflow';
import { credentials, runNode } from './engine';
import type { NodeRun } from './engine';

export const ANN = '+46700000001';

/** Sends, by default a text to Ann. @returns the hints on the output, and the JSON of the items */
export async function runSend(url: string, parameters: object, more: Partial<NodeRun> = {}) {
	const result = await runNode({
		credentials: credentials(url),
		parameters: { resource: 'message', to: ANN, text: 'Hi', ...parameters } as INodeParameters,
		...more,
	});
	const [task] = result.run.data.resultData.runData['LINK Mobility WhatsApp'] ?? [];
	const hints = (task?.hints ?? []).map(({ message }) => message);
	return { ...result, hints, json: result.items.map(({ json }) => json) };
}
