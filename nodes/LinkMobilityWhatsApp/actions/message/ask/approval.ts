import type { INodeProperties } from 'n8n-workflow';
import { refuse } from '../../../labels/check';
import type { Labels } from '../../../labels/labels';
import { withChoice } from '../../../waiting/token';
import { MAX_BUTTON_TITLE_LENGTH } from '../../../wire/interactive/replyButtonMessage';
import type { Param } from '../../operation';
import { nonBlank, toRecord } from '../../panelValues';
import { INTERACTIVE } from '../interactive/interactiveKind';
import { optionalDeadline } from './deadline';
import { limitWaitTime } from './limitWaitTime';
import {
	interactiveContent,
	interactiveLabels,
	interactiveMessage,
	interactiveOptions,
} from './questionTexts';
import type { ResponseTypeEntry } from './responseTypeEntry';
import { sendAs } from './sendAs';
import { inQuickReplies } from './templateQuestion';
import type { FillAnswers } from './templateQuestion';

const APPROVE = 'Approve';
const DISAPPROVE = 'Decline';

/**
 * The names are those of n8n's own nodes, because n8n copies this field into its panel for human review. Unlike
 * there, both buttons are the default. See docs/decisions.md#approval-buttons.
 */
const approvalOptions: INodeProperties = {
	displayName: 'Approval Options',
	name: 'approvalOptions',
	type: 'fixedCollection',
	placeholder: 'Add option',
	default: {},
	options: [
		{
			displayName: 'Values',
			name: 'values',
			values: [
				{
					displayName: 'Type of Approval',
					name: 'approvalType',
					type: 'options',
					options: [
						{ name: 'Approve Only', value: 'single' },
						{ name: 'Approve and Disapprove', value: 'double' },
					],
					default: 'double',
				},
				{
					displayName: 'Approve Button Label',
					name: 'approveLabel',
					type: 'string',
					displayOptions: { show: { approvalType: ['single', 'double'] } },
					default: APPROVE,
					description: `Text of the button, up to ${MAX_BUTTON_TITLE_LENGTH} characters`,
				},
				{
					displayName: 'Disapprove Button Label',
					name: 'disapproveLabel',
					type: 'string',
					displayOptions: { show: { approvalType: ['double'] } },
					default: DISAPPROVE,
					description: `Text of the button, up to ${MAX_BUTTON_TITLE_LENGTH} characters`,
				},
			],
		},
	],
};

const BUTTONS = `${INTERACTIVE}.action.buttons`;

const buttonLabels: Labels = {
	[`${BUTTONS}.*`]: { label: 'Approval Options', row: () => '' },
	[`${BUTTONS}.0.reply.title`]: 'Approve Button Label',
	[`${BUTTONS}.1.reply.title`]: 'Disapprove Button Label',
};

function buttonTitles(param: Param): unknown[] {
	const values = toRecord(toRecord(param('approvalOptions')).values);
	const approve = nonBlank(values.approveLabel) ?? APPROVE;
	if (values.approvalType === 'single') return [approve];
	return [approve, nonBlank(values.disapproveLabel) ?? DISAPPROVE];
}

const MAX_APPROVAL_BUTTONS = 2;

const inApprovalButtons: FillAnswers = (slotValues, token) => {
	const filled = inQuickReplies(slotValues, token);
	const count = filled.choices?.length ?? 0;
	if (count > MAX_APPROVAL_BUTTONS) {
		refuse(
			`Template Fields: this template has ${count} quick reply buttons, but an approval has one or two. Choose the Response Type Choice instead`,
		);
	}
	return filled;
};

export const approval: ResponseTypeEntry = {
	option: {
		name: 'Approval',
		value: 'approval',
		description: 'The person approves or declines with a button',
	},
	...sendAs(
		{
			description: 'Text with one or two buttons',
			fields: [interactiveMessage('May we pay invoice 4711 of 1,200 kr?'), approvalOptions],
			options: interactiveOptions,
			labels: { ...interactiveLabels, ...buttonLabels },
			question(param, _, token) {
				const titles = buttonTitles(param);
				const buttons = titles.map((title, index) => ({
					type: 'reply',
					reply: { id: withChoice(token, index), title },
				}));
				const choices = titles.map((title) => ({ id: '', title: String(title) }));
				return { message: interactiveContent(param, 'button', { buttons }), choices };
			},
		},
		{
			description: 'The first quick reply button of the template approves, a second one declines',
			fillAnswers: inApprovalButtons,
		},
		[limitWaitTime],
	),
	awaits: () => 'reply',
	deadline: optionalDeadline,
	isInReports: false,
};
