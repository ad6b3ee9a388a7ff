import { optionalDeadline } from './deadline';
import { limitWaitTime } from './limitWaitTime';
import { textContent, textLabels, textMessage } from './questionTexts';
import type { ResponseTypeEntry } from './responseTypeEntry';
import { sendAs } from './sendAs';
import { asEntered } from './templateQuestion';

export const freeText: ResponseTypeEntry = {
	option: {
		name: 'Free Text',
		value: 'freeText',
		description: 'The next text that the person writes, or a text that quotes the question',
	},
	...sendAs(
		{
			description: 'A text message',
			fields: [textMessage('Where should we deliver your kitchen?')],
			labels: textLabels,
			question: (param) => ({ message: textContent(param) }),
		},
		{ description: 'Any template; the person answers in text', fillAnswers: asEntered },
		[limitWaitTime],
	),
	awaits: () => 'text',
	deadline: optionalDeadline,
	isInReports: true,
	needsReports: () => 'Free Text, because they tell the trigger who was asked',
};
