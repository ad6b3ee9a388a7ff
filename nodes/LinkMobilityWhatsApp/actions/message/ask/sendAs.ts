import type { INodeProperties } from 'n8n-workflow';
import type { Labels } from '../../../labels/labels';
import type { ExecutionSettings, Param } from '../../operation';
import { choose } from '../../panel';
import { askCheckOnly } from '../checkOnly';
import { byId } from '../template/byId';
import { namespace } from '../template/templateMessage';
import { TEMPLATE } from '../template/templateLabels';
import { askOptions } from './askOptions';
import type { QuestionMessage, ResponseTypeEntry } from './responseTypeEntry';
import { templateQuestion } from './templateQuestion';
import type { FillAnswers } from './templateQuestion';

/** A question as a message within the 24-hour window. */
interface MessageVariant {
	/** The description of its entry in the dropdown. */
	description: string;
	fields: INodeProperties[];
	/** Options that templates do not have. */
	options?: INodeProperties[];
	labels: Labels;
	question(param: Param, settings: ExecutionSettings, token: string): QuestionMessage;
}

/** A question as a template. */
interface TemplateVariant {
	description: string;
	/** Puts the token into those parts of the template with which a person answers. */
	fillAnswers: FillAnswers;
}

export const isTemplate = (param: Param) => String(param('sendAs')) === 'template';

/**
 * The message of a response type: the dropdown Send As, and the fields of its two entries.
 *
 * @param options that both entries have
 */
export const sendAs = (
	message: MessageVariant,
	template: TemplateVariant,
	options: INodeProperties[],
): Pick<ResponseTypeEntry, 'fields' | 'labels' | 'question'> => ({
	fields: choose(
		'Send As',
		'sendAs',
		[
			{
				option: { name: 'Message', value: 'message', description: message.description },
				fields: [
					...message.fields,
					askCheckOnly,
					...askOptions([...(message.options ?? []), ...options]),
				],
			},
			{
				option: { name: 'Template', value: 'template', description: template.description },
				fields: [
					...byId.identity,
					...byId.values,
					askCheckOnly,
					...askOptions(options, [namespace]),
				],
			},
		],
		{
			hint: "A message is delivered only within 24 hours of the recipient's last message, a template at any time.",
		},
	),
	labels: (param) =>
		isTemplate(param)
			? { [`${TEMPLATE}.namespace`]: 'Template Namespace', ...byId.labels(param) }
			: message.labels,
	question: (param, settings, token) =>
		isTemplate(param)
			? templateQuestion(param, settings, (slots) => template.fillAnswers(slots, token))
			: message.question(param, settings, token),
});
