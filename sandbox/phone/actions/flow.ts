import { z } from 'zod/v3';
import { interactiveMessage } from '../../../nodes/LinkMobilityWhatsApp/wire/interactive';
import type { BusinessMessage } from '../../state';
import { mistaken } from '../../userError';
import { act, answered } from './action';

/** Meta's token for flows that were given none. Source: api-notes 2.4. */
const NO_TOKEN = 'unused';

/** A form that was filled in; the answer names the token, not the flow. Source: api-notes 2.6. */
export const sendFlow = act(
	z.object({ quoted: z.string(), fields: z.record(z.unknown()) }),
	({ quoted, fields }, phone) => {
		const flow_token = tokenOf(answered(phone, quoted));
		const response_json = JSON.stringify({ ...fields, flow_token });
		const nfm_reply = { name: 'flow', body: 'Sent', response_json };
		const interactive = { type: 'nfm_reply', nfm_reply };
		return { quoted, content: { contentType: 'INTERACTIVE', interactive } };
	},
);

function tokenOf({ content, rendered }: BusinessMessage): string {
	const button = rendered?.buttons.find(({ kind }) => kind === 'flow');
	if (button) return button.value ?? NO_TOKEN;
	const interactive = interactiveMessage.safeParse(content).data?.interactive;
	if (interactive?.type !== 'flow') return mistaken('There is no form in this message');
	return interactive.action.parameters.flow_token ?? NO_TOKEN;
}
