import type { Content } from '../../wire/content';
import type { MessageType } from './messageType';
import { isStorable } from './storable';

type FlowReply = NonNullable<NonNullable<Content['interactive']>['nfmReply']>;

/** The answers of a flow. Where they cannot be read, `raw` has them as they came. */
export function flowContent({ name, body, responseJson }: FlowReply) {
	const type: MessageType = 'flow_reply';
	const answers = answersOf(responseJson);
	if (!answers) return { type, text: body, flow: { name, raw: responseJson } };
	const { flow_token: token, ...data } = answers;
	return { type, text: body, flow: { name, token, data } };
}

/** The answers as an object. Meta sends them as JSON text. */
function answersOf(response: unknown): Record<string, unknown> | undefined {
	const value = typeof response === 'string' ? fromJson(response) : response;
	const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
	return isObject ? { ...value } : undefined;
}

/** The answers of a flow have a few thousand characters. Longer ones stay text. */
const MAX_JSON_LENGTH = 100_000;

function fromJson(text: string): unknown {
	if (text.length > MAX_JSON_LENGTH) return undefined;
	try {
		const value: unknown = JSON.parse(text);
		return isStorable(value) ? value : undefined;
	} catch {
		return undefined;
	}
}
