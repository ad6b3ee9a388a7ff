import { z } from 'zod/v3';
import { identifier } from '../text';
import { textHeader } from './header';
import { plain } from './label';
import { body, footer } from './parts';
import { unique } from './unique';

/** What LINK's newer schema and Meta take. Source: A-37. */
export const LONGEST_FLOW_BUTTON = 30;
/** What LINK's documentation allows, so longer ones are at the user's risk. Source: L1180, A-37. */
export const DOCUMENTED_FLOW_BUTTON = 20;
/** Source: L1177, A-39. */
export const FLOW_MESSAGE_VERSION = '3';

/** Source: L1176. */
const flowModes = ['draft', 'published'] as const;
/** Source: L1181. */
export const flowActions = ['navigate', 'data_exchange'] as const;

const oneOf = (label: string, values: readonly string[]) => ({
	errorMap: () => ({ message: `${label} must be one of ${values.join(', ')}` }),
});

const blank = new Set<unknown>([undefined, null, '']);

/** What the first screen shows, under names the flow defines. Source: L1185, A-38. */
const data = z
	.record(z.unknown(), {
		invalid_type_error: 'Screen Data must be an object such as { "price": 100 }',
	})
	.refine((values) => Object.keys(values).length > 0, 'Screen Data must not be empty')
	.refine(
		(values) => Object.keys(values).every((name) => name.trim() !== ''),
		'Screen Data needs a name for each value',
	);

/** The same data as rows of a form: a name once, and never without a value. */
export const named = z
	.object({
		screenData: z
			.array(
				z.object({
					name: identifier('Name'),
					value: z.unknown().refine((value) => !blank.has(value), 'Value must not be blank'),
				}),
			)
			.superRefine((rows, context) => {
				const names = rows.map(({ name }, index) => ({ value: name, path: [index, 'name'] }));
				unique('Name', names, context);
			}),
	})
	.transform(({ screenData }) =>
		Object.fromEntries(screenData.map(({ name, value }) => [name, value])),
	);

const version = z.literal(FLOW_MESSAGE_VERSION, {
	errorMap: () => ({ message: `Flow message version must be ${FLOW_MESSAGE_VERSION}` }),
});

const parameters = z
	.object({
		flow_message_version: z.preprocess(String, version),
		flow_id: identifier('Flow ID'),
		flow_cta: plain('Button Text', LONGEST_FLOW_BUTTON),
		mode: z.enum(flowModes, oneOf('Flow Mode', flowModes)).optional(),
		flow_token: identifier('Flow Token').optional(),
		flow_action: z.enum(flowActions, oneOf('Flow Action', flowActions)).optional(),
		flow_action_payload: z
			.object({ screen: identifier('Screen').optional(), data: data.optional() })
			.strict()
			.optional(),
	})
	.strict()
	.superRefine(({ flow_action: action, flow_action_payload: payload }, context) => {
		const path = ['flow_action_payload', 'screen'];
		if (action === 'navigate' && payload?.screen === undefined) {
			const message = 'Screen is required for the flow action Navigate';
			context.addIssue({ code: z.ZodIssueCode.custom, path, message });
		}
		if (action === 'data_exchange' && payload) {
			const message = 'Screen and its data go only with the flow action Navigate';
			context.addIssue({ code: z.ZodIssueCode.custom, path, message });
		}
	});

/** A form of several screens that opens from a button. Source: L1176-1188, L1192-1260. */
export const flow = z
	.object({
		type: z.literal('flow'),
		header: textHeader.optional(),
		body,
		footer,
		action: z.object({ name: z.literal('flow'), parameters }).strict(),
	})
	.strict();
