import {
	DOCUMENTED_FLOW_BUTTON_LENGTH,
	FLOW_MESSAGE_VERSION,
	MAX_FLOW_BUTTON_LENGTH,
	NAVIGATE_NEEDS_SCREEN,
} from '../../../wire/interactive/flow';
import { defined, filled } from '../../given';
import type { Param } from '../../operation';
import { choose } from '../../panel';
import { INTERACTIVE } from './kind';
import type { Kind } from './kind';
import {
	body,
	footer,
	headerText,
	optionalText,
	partLabels,
	requiredBody,
	textHeader,
} from './parts';
import { screen, screenPayload } from './screen';

const PARAMETERS = `${INTERACTIVE}.action.parameters`;

export const flow: Kind = {
	option: {
		name: 'Flow',
		value: 'flow',
		description: 'A form of one or more screens that opens from a button',
	},
	fields: [
		body,
		{
			displayName: 'Flow ID',
			name: 'flowId',
			type: 'string',
			required: true,
			default: '',
			placeholder: 'e.g. 1234567890123456',
			description: "The flow to open, by the ID it has in Meta's WhatsApp Manager",
		},
		{
			displayName: 'Button Text',
			name: 'buttonText',
			type: 'string',
			required: true,
			default: '',
			placeholder: 'e.g. Book a visit',
			description: 'What the button that opens the flow says, without emoji',
			hint: `Up to ${MAX_FLOW_BUTTON_LENGTH} characters. LINK documents ${DOCUMENTED_FLOW_BUTTON_LENGTH}, so a longer text may be refused later.`,
		},
		...choose('Flow Action', 'flowAction', [
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
					description: 'Opens a screen of your choice, with data if you like',
				},
				fields: screen,
			},
			{
				option: {
					name: 'Data Exchange',
					value: 'data_exchange',
					description: "Asks the flow's own endpoint which screen to open",
				},
				fields: [],
			},
		]),
		headerText,
		footer,
		{
			displayName: 'Flow Token',
			name: 'flowReference',
			type: 'string',
			default: '',
			placeholder: 'e.g. order-4711',
			description: 'Your own name for this use of the flow, which comes back with the answer',
		},
		...choose(
			'Flow Mode',
			'flowMode',
			[
				{
					option: { name: 'Published', value: 'published', description: 'The flow as it is live' },
					fields: [],
				},
				{
					option: { name: 'Draft', value: 'draft', description: 'The flow as you last saved it' },
					fields: [],
				},
			],
			{ description: 'Which version of the flow to open' },
		),
	],
	labels: {
		...partLabels,
		[`${PARAMETERS}.flow_id`]: 'Flow ID',
		[`${PARAMETERS}.flow_cta`]: 'Button Text',
		[`${PARAMETERS}.mode`]: 'Flow Mode',
		[`${PARAMETERS}.flow_token`]: 'Flow Token',
		[`${PARAMETERS}.flow_action`]: 'Flow Action',
		[`${PARAMETERS}.flow_action_payload.screen`]: {
			label: 'Screen',
			words: (reason) =>
				reason === NAVIGATE_NEEDS_SCREEN ? 'is required for the flow action Navigate' : reason,
		},
		[`${PARAMETERS}.flow_action_payload.data`]: 'Screen Data',
	},
	content: (param) => ({
		header: textHeader(param),
		body: requiredBody(param),
		footer: optionalText(param('footer')),
		action: { name: 'flow', parameters: defined(parameters(param)) },
	}),
};

/** Published and the default action are WhatsApp's defaults, so they are not sent. See docs/decisions.md#flow-action. */
function parameters(param: Param) {
	const action = String(param('flowAction'));
	const mode = String(param('flowMode'));
	return {
		flow_message_version: FLOW_MESSAGE_VERSION,
		flow_id: param('flowId'),
		flow_cta: param('buttonText'),
		mode: mode === 'published' ? undefined : mode,
		flow_token: filled(param('flowReference')),
		flow_action: action === 'default' ? undefined : action,
		flow_action_payload: action === 'navigate' ? screenPayload(param) : undefined,
	};
}
