import type { INodeProperties } from 'n8n-workflow';
import { refuse } from '../../../labels/check';
import type { Awaited } from '../../../waiting/question';
import type { Param } from '../../operation';
import { requiredDeadline } from './deadline';
import { requiredLimit } from './limitWaitTime';
import { textContent, textLabels, textMessage } from './questionTexts';
import type { ResponseTypeEntry } from './responseTypeEntry';
import { sendAs } from './sendAs';
import { asEntered } from './templateQuestion';

const outcomes = ['delivered', 'read', 'failed'] as const satisfies readonly Awaited[];

const continueWhen: INodeProperties = {
	displayName: 'Continue When',
	name: 'continueWhen',
	type: 'options',
	noDataExpression: true,
	options: [
		{
			name: 'Delivered',
			value: 'delivered',
			description: 'The message is on the phone, or cannot be delivered',
		},
		{
			name: 'Failed',
			value: 'failed',
			description: 'The message cannot be delivered; otherwise at the time limit',
		},
		{
			name: 'Read',
			value: 'read',
			description: 'The person has read it, or it cannot be delivered',
		},
	],
	default: 'delivered',
	description: 'Which delivery report continues the workflow',
};

const sent = sendAs(
	{
		description: 'A text message',
		fields: [textMessage('Hello Ann, your order is on its way.')],
		labels: textLabels,
		question: (param) => ({ message: textContent(param) }),
	},
	{ description: 'Any template', fillAnswers: asEntered },
	[],
);

export const delivery: ResponseTypeEntry = {
	option: {
		name: 'Delivery',
		value: 'delivery',
		description: 'Continues when the message is delivered or read, or fails',
	},
	...sent,
	fields: [continueWhen, ...requiredLimit, ...sent.fields],
	awaits: (param: Param) =>
		outcomes.find((outcome) => outcome === param('continueWhen')) ??
		refuse('Continue When must be Delivered, Failed or Read'),
	deadline: requiredDeadline,
	isInReports: true,
	onePerson: 'Delivery waits for the report of one message',
	needsReports: () => 'Delivery',
};
