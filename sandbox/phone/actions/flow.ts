import { z } from 'zod/v3';
import { interactiveOf } from '../../meta/messages/interactive/interactive';
import type { BusinessMessage } from '../../state';
import { userError } from '../../userError';
import { action, answeredMessage } from './action';

/** Meta's token for a flow that was sent without one. */
const DEFAULT_TOKEN = 'unused';

/** A completed flow; the answer has its token, not its ID. Source: Meta, receiving a flow response. */
export const sendFlow = action(
	z.object({ quoted: z.string(), fields: z.record(z.unknown()) }),
	({ quoted, fields }, phone) => {
		const flow_token = tokenOf(answeredMessage(phone, quoted));
		const response_json = JSON.stringify({ ...fields, flow_token });
		const nfm_reply = { name: 'flow', body: 'Sent', response_json };
		const interactive = { type: 'nfm_reply', nfm_reply };
		return { quoted, content: { contentType: 'INTERACTIVE', interactive } };
	},
);

function tokenOf({ content, rendered }: BusinessMessage): string {
	const button = rendered?.buttons.find(({ kind }) => kind === 'flow');
	if (button) return button.value ?? DEFAULT_TOKEN;
	const interactive = interactiveOf(content);
	if (interactive?.type !== 'flow') return userError('There is no form in this message');
	return interactive.action.parameters.flow_token ?? DEFAULT_TOKEN;
}
