import type { INodeProperties } from 'n8n-workflow';
import type { Labels } from '../../../labels/labels';
import {
	DOCUMENTED_FLOW_BUTTON_LENGTH,
	FLOW_MESSAGE_VERSION,
	MAX_FLOW_BUTTON_LENGTH,
	NAVIGATE_NEEDS_SCREEN,
} from '../../../wire/interactive/flowMessage';
import { omitUndefined, nonBlank } from '../../panelValues';
import type { Param } from '../../operation';
import { choose } from '../../panel';
import { flowToken } from '../flowToken';
import { headerFields, headerLabels, readHeader } from './interactiveHeader';
import { INTERACTIVE } from './interactiveKind';
import type { InteractiveKindEntry } from './interactiveKind';
import { body, footer, optionalText, readBody, textLabels } from './interactiveTexts';
import { screenFields, screenPayload } from './flowScreen';

const PARAMETERS = `${INTERACTIVE}.action.parameters`;

/** Which flow opens, and how it begins. */
export const flowFields: INodeProperties[] = [
	{
		displayName: 'Flow ID',
		name: 'flowId',
		type: 'string',
		required: true,
		default: '',
		placeholder: 'e.g. 1234567890123456',
		description: "ID of the flow in Meta's WhatsApp Manager",
	},
	{
		displayName: 'Button Text',
		name: 'buttonText',
		type: 'string',
		required: true,
		default: '',
		placeholder: 'e.g. Book a visit',
		description: 'Text of the button that opens the flow, without emoji',
		hint: `Up to ${MAX_FLOW_BUTTON_LENGTH} characters. LINK documents a limit of ${DOCUMENTED_FLOW_BUTTON_LENGTH} and may reject a longer text.`,
	},
	...choose(
		'Flow Action',
		'flowAction',
		[
			{
				option: {
					name: 'Data Exchange',
					value: 'data_exchange',
					description: "Asks the flow's endpoint which screen to open",
				},
				fields: [],
			},
			{
				option: {
					name: 'Default',
					value: 'default',
					description: 'Opens the first screen of the flow',
				},
				fields: [],
			},
			{
				option: {
					name: 'Navigate',
					value: 'navigate',
					description: 'Opens a screen of your choice, optionally with data',
				},
				fields: screenFields,
			},
		],
		{ default: 'default', description: 'How the flow begins' },
	),
];

export const flowMode = choose(
	'Flow Mode',
	'flowMode',
	[
		{
			option: {
				name: 'Draft',
				value: 'draft',
				description: 'The last saved draft of the flow',
			},
			fields: [],
		},
		{
			option: {
				name: 'Published',
				value: 'published',
				description: 'The published version of the flow',
			},
			fields: [],
		},
	],
	{ default: 'published', description: 'Which version of the flow to open' },
);

export const flowLabels: Labels = {
	[`${PARAMETERS}.flow_id`]: 'Flow ID',
	[`${PARAMETERS}.flow_cta`]: 'Button Text',
	[`${PARAMETERS}.mode`]: 'Flow Mode',
	[`${PARAMETERS}.flow_action`]: 'Flow Action',
	[`${PARAMETERS}.flow_action_payload.screen`]: {
		label: 'Screen',
		words: (reason) =>
			reason === NAVIGATE_NEEDS_SCREEN ? 'is required for the flow action Navigate' : reason,
	},
	[`${PARAMETERS}.flow_action_payload.data`]: 'Screen Data',
};

export const flow: InteractiveKindEntry = {
	option: {
		name: 'Flow',
		value: 'flow',
		description: 'A form of one or more screens that opens from a button',
	},
	fields: [body, ...flowFields, ...headerFields, footer, flowToken, ...flowMode],
	labels: {
		...textLabels,
		...headerLabels,
		...flowLabels,
		[`${PARAMETERS}.flow_token`]: 'Flow Token',
	},
	content: (param) => ({
		header: readHeader(param),
		body: readBody(param),
		footer: optionalText(param('footer')),
		action: flowAction(param, nonBlank(param('flowReference'))),
	}),
};

/**
 * The flow that the button opens. WhatsApp's defaults for mode and action are not sent. See
 * docs/decisions.md#flow-action.
 */
export function flowAction(param: Param, token: unknown): Record<string, unknown> {
	const action = String(param('flowAction'));
	const mode = String(param('flowMode'));
	const parameters = omitUndefined({
		flow_message_version: FLOW_MESSAGE_VERSION,
		flow_id: param('flowId'),
		flow_cta: param('buttonText'),
		mode: mode === 'published' ? undefined : mode,
		flow_token: token,
		flow_action: action === 'default' ? undefined : action,
		flow_action_payload: action === 'navigate' ? screenPayload(param) : undefined,
	});
	return { name: 'flow', parameters };
}
