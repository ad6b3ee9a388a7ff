import type { Content } from '../../wire/content';
import type { MessageType } from './messageType';
import { flowContent } from './flow';

/** The quick reply of a template. Its payload identifies it, as an ID identifies other buttons. */
export function buttonContent({ text, payload }: NonNullable<Content['button']>) {
	const type: MessageType = 'button';
	const reply = { kind: type, id: payload, title: text, payload };
	return { type, text, reply, button: { text, payload } };
}

/**
 * A reply button, a row of a list or the answers of a flow, `undefined` for any other kind:
 * docs/decisions.md#interactive-reply-types.
 */
export function interactiveContent({
	type,
	buttonReply,
	listReply,
	nfmReply,
}: NonNullable<Content['interactive']>) {
	const kind = type?.toLowerCase().replaceAll('_', '');
	if (kind === 'buttonreply' && buttonReply) return choiceContent('button_reply', buttonReply);
	if (kind === 'listreply' && listReply) return choiceContent('list_reply', listReply);
	return kind === 'nfmreply' && nfmReply ? flowContent(nfmReply) : undefined;
}

type Choice = NonNullable<NonNullable<Content['interactive']>['listReply']>;

const choiceContent = (type: MessageType, { id, title, description }: Choice) => ({
	type,
	text: title,
	reply: { kind: type, id, title, description },
});
