import { z } from 'zod/v3';
import { optional } from '../optional';
import { identifier } from '../text';
import { header, optionalHeader } from './messageHeader';
import { buttonText } from './buttonText';
import { body, footer } from './messageParts';

/** The limit of Meta and of LINK's newer schema. See docs/decisions.md#flow-button-length. */
export const MAX_FLOW_BUTTON_LENGTH = 30;
/** The limit in the specification; LINK may refuse longer texts. See docs/decisions.md#flow-button-length. */
export const DOCUMENTED_FLOW_BUTTON_LENGTH = 20;
/** See docs/decisions.md#flow-version. */
export const FLOW_MESSAGE_VERSION = '3';

/** Message API 1.4.19, Interactive action parameters. */
const flowModes = ['draft', 'published'] as const;
/** Message API 1.4.19, Interactive action parameters. */
export const flowActions = ['navigate', 'data_exchange'] as const;

const oneOf = (values: readonly string[]) => ({
	errorMap: () => ({ message: `must be one of ${values.join(', ')}` }),
});

/** Data for the first screen, by names that the flow defines. See docs/decisions.md#flow-action. */
const data = z
	.record(z.unknown(), {
		invalid_type_error: 'must be an object such as { "price": 100 }',
	})
	.refine((values) => Object.keys(values).length > 0, 'must not be empty')
	.refine(
		(values) => Object.keys(values).every((name) => name.trim() !== ''),
		'needs a name for each value',
	);

const version = z.literal(FLOW_MESSAGE_VERSION, {
	errorMap: () => ({ message: `must be ${FLOW_MESSAGE_VERSION}` }),
});

export const NAVIGATE_NEEDS_SCREEN = 'is required for the flow_action navigate';

const parameters = z
	.object({
		flow_message_version: z.preprocess(String, version),
		flow_id: identifier(),
		flow_cta: buttonText(MAX_FLOW_BUTTON_LENGTH),
		mode: optional(z.enum(flowModes, oneOf(flowModes))),
		flow_token: optional(identifier()),
		flow_action: optional(z.enum(flowActions, oneOf(flowActions))),
		flow_action_payload: z
			.object({ screen: optional(identifier()), data: data.optional() })
			.strict()
			.optional(),
	})
	.strict()
	.superRefine(({ flow_action: action, flow_action_payload: payload }, context) => {
		if (action === 'navigate' && payload?.screen === undefined) {
			const path = ['flow_action_payload', 'screen'];
			context.addIssue({ code: z.ZodIssueCode.custom, path, message: NAVIGATE_NEEDS_SCREEN });
		}
		if (action === 'data_exchange' && payload) {
			const path = ['flow_action_payload'];
			const message = 'is only allowed with the flow_action navigate';
			context.addIssue({ code: z.ZodIssueCode.custom, path, message });
		}
	});

/** A form of several screens that opens from a button. Message API 1.4.19, Interactive message, flow examples. */
export const flow = z
	.object({
		type: z.literal('flow'),
		header: optionalHeader(header),
		body,
		footer,
		action: z.object({ name: z.literal('flow'), parameters }).strict(),
	})
	.strict();
