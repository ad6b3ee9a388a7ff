import type { Content, MessageType } from '../wire/content';
import { withDeepPartsAsText } from '../wire/nesting';

type Given = NonNullable<NonNullable<Content['interactive']>['nfmReply']>;

/** A form that was filled in. An answer that cannot be read stays as it came, under `raw`. */
export function flowContent({ name, body, responseJson }: Given) {
	const type: MessageType = 'flow_reply';
	const answer = parsed(responseJson);
	if (!answer) return { type, text: body, flow: { name, raw: responseJson } };
	const { flow_token: token, ...data } = answer;
	return { type, text: body, flow: { name, token, data } };
}

/** An object within a string (api-notes 2.6), or the object itself. */
function parsed(given: unknown): Record<string, unknown> | undefined {
	const value = typeof given === 'string' ? fromJson(given) : given;
	const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
	return isObject ? { ...value } : undefined;
}

/** The answers of a form have a few thousand characters; longer ones stay text. */
const MAX_JSON_LENGTH = 100_000;

function fromJson(text: string): unknown {
	if (text.length > MAX_JSON_LENGTH) return undefined;
	try {
		return withDeepPartsAsText(JSON.parse(text));
	} catch {
		return undefined;
	}
}
