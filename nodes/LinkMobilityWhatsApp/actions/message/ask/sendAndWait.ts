import { SEND_AND_WAIT_OPERATION } from 'n8n-workflow';
import type { INodeProperties } from 'n8n-workflow';
import { refuse } from '../../../labels/check';
import type { endpoints } from '../../../wire/endpoints';
import type { Operation, Param } from '../../operation';
import { choose } from '../../panel';
import { acceptedItem } from '../acceptedItem';
import { envelope } from '../envelope';
import { messagePreview } from '../preview/messagePreview';
import { to } from '../recipient';
import { requestLabels } from '../requestLabels';
import { refuseUserIds } from '../template/templateMessage';
import { approval } from './approval';
import { choice } from './choice';
import { delivery } from './delivery';
import { form } from './form';
import { freeText } from './freeText';
import type { ResponseTypeEntry } from './responseTypeEntry';

const entries: [ResponseTypeEntry, ...ResponseTypeEntry[]] = [
	approval,
	choice,
	delivery,
	form,
	freeText,
];

const selectedEntry = (param: Param): ResponseTypeEntry | undefined =>
	entries.find(({ option }) => option.value === String(param('responseType')));

const recipient: INodeProperties = {
	...to,
	description: 'The phone number of the person to ask, with its country code',
	hint: 'Separate several numbers with commas: each person is asked, and the first answer counts. Delivery takes one number.',
};

export const sendAndWait: Operation<typeof endpoints.sendMessages> = {
	option: {
		name: 'Send and Wait for Response',
		value: SEND_AND_WAIT_OPERATION,
		action: 'Send message and wait for response',
		description: 'Ask on WhatsApp, and continue with the answer',
	},
	fields: [
		recipient,
		...choose('Response Type', 'responseType', entries, {
			description: 'What the workflow waits for',
		}),
	],
	labels: (param) => ({ ...requestLabels, ...selectedEntry(param)?.labels(param) }),
	request(param, settings) {
		const entry = selectedEntry(param);
		if (!entry) return refuse('Response Type must be one of the list');
		const awaits = entry.awaits(param);
		const deadline = entry.deadline(param, settings.timezone);
		const token = settings.newToken({ awaits, deadline });
		const question = entry.question(param, settings, token);
		const { message, choices = [], isOneTimePassword, templateId } = question;
		const call = envelope(param, settings, message);
		if (isOneTimePassword) refuseUserIds(param('to'));
		const { body } = call;
		refuseWithoutReports(entry, param, body.eventReportGates);
		if (entry.onePerson !== undefined && body.destinations.length > 1) {
			refuse(`To: ${entry.onePerson}, so enter one number`);
		}
		const { isInReports, option } = entry;
		const expects = { responseType: option.value, token, deadline, choices, isInReports };
		return { ...call, expects, templateId };
	},
	output: acceptedItem,
	preview: messagePreview,
};

function refuseWithoutReports(
	{ needsReports }: ResponseTypeEntry,
	param: Param,
	gates: string[] | undefined,
): void {
	const purpose = needsReports?.(param);
	if (purpose === undefined || gates?.length) return;
	refuse(
		`Event Report Gates: delivery reports are needed for ${purpose}. Enter a gate in the credential or in this option`,
	);
}
