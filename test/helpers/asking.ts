import type { IDataObject, INodeExecutionData, INodeParameters } from 'n8n-workflow';
import { LinkMobilityWhatsApp } from '../../nodes/LinkMobilityWhatsApp/LinkMobilityWhatsApp.node';
import { readToken } from '../../nodes/LinkMobilityWhatsApp/waiting/token';
import { readQuestion } from '../../nodes/LinkMobilityWhatsApp/waiting/question';
import { credentials, postToWaiting, runNode } from './engine';
import type { NodeResult, NodeRun } from './engine';
import { isRecord } from '../../nodes/LinkMobilityWhatsApp/wire/lenient';

export const ANN = '+46700000001';
export const BEN = '+46700000002';

/** Runs Send and Wait for Response in execution 7. */
export const runQuestion = async (
	url: string,
	parameters: INodeParameters,
	more: Partial<NodeRun> = {},
): Promise<NodeResult> =>
	await runNode({
		credentials: credentials(url),
		executionId: '7',
		parameters: { operation: 'sendAndWait', to: ANN, message: 'Is it right?', ...parameters },
		...more,
	});

/** All texts in a value that are tokens, with or without a choice. */
export function tokensIn(value: unknown): string[] {
	if (readToken(value)) return [String(value)];
	if (Array.isArray(value)) return value.flatMap(tokensIn);
	return isRecord(value) ? Object.values(value).flatMap(tokensIn) : [];
}

/** The nonce of the question that a token is about. */
export const nonceOf = (token = '') => readQuestion(readToken(token)?.question ?? '')?.nonce ?? '';

/** What the waiting node does with an answer: its response to the trigger, and its output items. */
export async function answered(
	asked: NodeResult,
	given: unknown,
): Promise<{ response: unknown; items: INodeExecutionData[] | undefined }> {
	const { webhookResponse, workflowData } = await postToWaiting(
		asked,
		new LinkMobilityWhatsApp(),
		given,
	);
	return { response: webhookResponse, items: workflowData?.flat() };
}

export const given = (token: string | undefined, more: IDataObject) => ({
	nonce: nonceOf(token),
	from: ANN,
	messageId: 'wamid.1',
	respondedAt: '2026-11-30T15:00:00.000Z',
	...more,
});
