import type { IDataObject, IWebhookFunctions, IWebhookResponseData } from 'n8n-workflow';
import type { ResponseType } from '../actions/operation';
import { answer } from '../waiting/answer';
import type { Answer } from '../waiting/answer';
import { readQuestion } from '../waiting/question';
import { questionOfWaiting } from './askedQuestion';
import type { AskedQuestion } from './askedQuestion';

/** Without `workflowData`, the execution keeps waiting. */
const notResumed: IWebhookResponseData = { webhookResponse: { resumed: false } };

/**
 * Takes the answer that the trigger posts to the waiting execution, after n8n has checked the signature of the
 * address. Only an answer to the latest question continues the execution. The question stays open here until the
 * trigger has forgotten it: otherwise, another trigger with the same message would treat it as an ordinary one.
 */
export function resume(context: IWebhookFunctions): IWebhookResponseData {
	const given = answer.safeParse(context.getBodyData());
	const asked = questionOfWaiting(context);
	if (!given.success || !asked?.sent) return notResumed;
	if (given.data.nonce !== readQuestion(asked.question)?.nonce) return notResumed;
	const content = contentOf(asked.sent, given.data);
	if (!content) return notResumed;
	const { respondedAt, from = null, messageId = null } = given.data;
	const data = { ...content, respondedAt, from, messageId };
	const json = { ...asked.sent.item, answered: true, data } as IDataObject;
	return {
		webhookResponse: { resumed: true },
		workflowData: [[{ json, pairedItem: { item: 0 } }]],
	};
}

type Sent = NonNullable<AskedQuestion['sent']>;

/** The answer as in the output item; undefined if it does not answer the question. */
const contentOf = (sent: Sent, given: Answer): Record<string, unknown> | undefined =>
	contentBy[sent.responseType](sent, given);

const contentBy: Readonly<
	Record<ResponseType, (sent: Sent, given: Answer) => Record<string, unknown> | undefined>
> = {
	approval: (sent, { choice }) => choiceIn(sent, choice) && { approved: choice?.index === 0 },
	// The title comes from the question, not from the message that came back.
	choice: (sent, { choice }) => {
		const chosen = choiceIn(sent, choice);
		return chosen && { choice: { index: choice?.index, ...chosen } };
	},
	freeText: (_, { text }) => (text === undefined ? undefined : { text }),
	form: (_, { form }) => form && { form },
	delivery: (_, { delivery }) => delivery && { ...delivery },
};

const choiceIn = ({ choices }: Sent, choice: Answer['choice']) => choice && choices[choice.index];
