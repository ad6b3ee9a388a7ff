import type { Content } from '../../wire/content';
import { embedded } from '../../wire/embedded';
import { isRecord } from '../../wire/lenient';
import { isStorable } from '../../wire/storable';
import type { MessageType } from './messageType';
import { withOthers } from './others';

type FlowReply = NonNullable<NonNullable<Content['interactive']>['nfmReply']>;

/**
 * The answers of a flow, which Meta sends as JSON text. Where they cannot be read, `raw` has them as they
 * came.
 */
export function flowContent({ name, body, responseJson, ...others }: FlowReply) {
	const type: MessageType = 'flow_reply';
	const answers = embedded(responseJson);
	if (!isRecord(answers) || !isStorable(answers)) {
		return { type, text: body, flow: withOthers({ name, raw: responseJson }, others) };
	}
	const { flow_token: token, ...data } = answers;
	return { type, text: body, flow: withOthers({ name, token, data }, others) };
}
