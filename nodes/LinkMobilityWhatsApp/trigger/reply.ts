import type { Content, MessageType } from '../wire/content';
import { flowContent } from './flow';

/** The quick reply of a template. Its payload is what tells it apart, as the ID does of other buttons. */
export function buttonContent({ text, payload }: NonNullable<Content['button']>) {
	const type: MessageType = 'button';
	const reply = { kind: type, id: payload, title: text, payload };
	return { type, text, reply, button: { text, payload } };
}

/** A button, a row of a list or a form; nothing when it is of another kind. Source: L1808-1814. */
export function interactiveContent({
	type,
	buttonReply,
	listReply,
	nfmReply,
}: NonNullable<Content['interactive']>) {
	const kind = type?.toLowerCase().replaceAll('_', '');
	if (kind === 'buttonreply' && buttonReply) return chosen('button_reply', buttonReply);
	if (kind === 'listreply' && listReply) return chosen('list_reply', listReply);
	return kind === 'nfmreply' && nfmReply ? flowContent(nfmReply) : undefined;
}

type Choice = NonNullable<NonNullable<Content['interactive']>['listReply']>;

const chosen = (type: MessageType, { id, title, description }: Choice) => ({
	type,
	text: title,
	reply: { kind: type, id, title, description },
});
