import { flowAction, flowFields, flowLabels, flowMode } from '../interactive/flow';
import { optionalDeadline } from './deadline';
import { limitWaitTime } from './limitWaitTime';
import {
	interactiveContent,
	interactiveLabels,
	interactiveMessage,
	interactiveOptions,
} from './questionTexts';
import type { ResponseTypeEntry } from './responseTypeEntry';
import { isTemplate, sendAs } from './sendAs';
import { inFlowToken } from './templateQuestion';

/** The token is the flow token, which WhatsApp returns with the answers. */
export const form: ResponseTypeEntry = {
	option: {
		name: 'Form',
		value: 'form',
		description: 'The person fills in a WhatsApp Flow, and the answers come out as fields',
	},
	...sendAs(
		{
			description: 'Text with a button that opens the flow',
			fields: [
				interactiveMessage('Please choose a time for your visit.'),
				...flowFields,
				...flowMode,
			],
			options: interactiveOptions,
			labels: { ...interactiveLabels, ...flowLabels },
			question: (param, _, token) => ({
				message: interactiveContent(param, 'flow', flowAction(param, token)),
			}),
		},
		{
			description: 'A template with a button that opens a flow; its flow token is set by this node',
			fillAnswers: inFlowToken,
		},
		[limitWaitTime],
	),
	awaits: () => 'reply',
	deadline: optionalDeadline,
	isInReports: true,
	needsReports: (param) =>
		isTemplate(param)
			? 'a Form sent as a template, because they tell the trigger who was asked'
			: undefined,
};
