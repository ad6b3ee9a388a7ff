import type { Content } from '../../wire/content';
import { noteUnread } from '../../wire/unread';
import { flowContent } from './flow';
import type { MessageType } from './messageType';
import { withOthers } from './others';

/** The quick reply of a template. Its payload identifies it, as an ID identifies other buttons. */
export function buttonContent({ text, payload, ...others }: NonNullable<Content['button']>) {
	const type: MessageType = 'button';
	const reply = { kind: type, id: payload, title: text, payload };
	return { type, text, reply, button: withOthers({ text, payload }, others) };
}

type Interactive = NonNullable<Content['interactive']>;
type Choice = NonNullable<Interactive['listReply']>;

/**
 * A reply button, a row of a list or the answers of a flow, `undefined` for any other kind. The type may be
 * missing or name something else: docs/decisions.md#interactive-reply-types.
 */
export function interactiveContent({ type, ...parts }: Interactive) {
	const { buttonReply, listReply, nfmReply, id, title, description, ...others } = parts;
	const kind = type?.toLowerCase().replaceAll('_', '');
	const own = id === undefined && title === undefined ? undefined : { id, title, description };
	const button = buttonReply ?? (kind === 'buttonreply' ? own : undefined);
	const row = listReply ?? (kind === 'listreply' ? own : undefined);
	const isLeftOver = own !== undefined && own !== button && own !== row;
	const isAmbiguous = [button, row, nfmReply].filter((part) => part).length > 1;
	if (isLeftOver || isAmbiguous || Object.keys(others).length) noteUnread();
	if (nfmReply && (kind === 'nfmreply' || !(button ?? row))) return flowContent(nfmReply);
	if (row && (kind === 'listreply' || !button)) return choiceContent('list_reply', row);
	return button && choiceContent('button_reply', button);
}

const choiceContent = (type: MessageType, { id, title, description, ...others }: Choice) => ({
	type,
	text: title,
	reply: withOthers({ kind: type, id, title, description }, others),
});
