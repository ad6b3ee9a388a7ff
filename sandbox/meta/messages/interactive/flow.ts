import { z } from 'zod/v3';
import { object, oneOf } from '../../../json/object';
import { anyText, text } from '../../../json/values';
import { FLOW_MESSAGE_VERSION, MAX_FLOW_CTA_LENGTH } from '../../../shared';
import { body, footer, header } from './parts';

/** © ® and ™ are letters, unless a selector turns them into pictures. */
const EMOJI = /(?![©®™])\p{Extended_Pictographic}|\p{RI}|\uFE0F|\u20E3/u;

const payload = object({
	screen: text().optional(),
	data: z
		.record(z.unknown())
		.refine((data) => Object.keys(data).length > 0, 'must not be an empty object')
		.optional(),
});

/** Source: specification, Interactive action parameters; docs/decisions.md#flow-action, #flow-version, #flow-button-length. */
const parameters = object({
	flow_message_version: anyText.pipe(z.literal(FLOW_MESSAGE_VERSION)),
	flow_id: text().optional(),
	flow_name: text().optional(),
	flow_cta: text(MAX_FLOW_CTA_LENGTH).refine((value) => !EMOJI.test(value), 'must not have emoji'),
	mode: oneOf(['draft', 'published']).optional(),
	flow_token: anyText.optional(),
	flow_action: oneOf(['navigate', 'data_exchange']).optional(),
	flow_action_payload: payload.optional(),
}).superRefine(({ flow_id, flow_name, flow_action, flow_action_payload }, context) => {
	const demand = (key: string, message: string) =>
		context.addIssue({
			code: z.ZodIssueCode.custom,
			path: [key],
			message,
			params: { isMissing: true },
		});
	if ((flow_id === undefined) === (flow_name === undefined)) {
		demand('flow_id', 'is required, or flow_name in its place');
	}
	if (flow_action === 'navigate' && flow_action_payload === undefined) {
		demand('flow_action_payload', 'is required with flow_action navigate');
	}
});

export const flow = object({
	type: z.literal('flow'),
	header: header.optional(),
	body,
	footer: footer.optional(),
	action: object({ name: z.literal('flow'), parameters }),
});
