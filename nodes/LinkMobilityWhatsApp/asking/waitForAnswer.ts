import { WAIT_INDEFINITELY } from 'n8n-workflow';
import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import { toRecord } from '../actions/panelValues';
import type { Expectation, ResponseType } from '../actions/operation';
import { openQuestions } from '../waiting/openQuestions';
import { readQuestion } from '../waiting/question';
import { questionOfThisRun, rememberQuestion } from './askedQuestion';
import { questionItem } from './questionItem';

/** The types whose answer may come without a token. */
const answeredWithoutToken: readonly ResponseType[] = ['freeText', 'form'];

/**
 * Makes the execution wait for the answer to a question that was sent.
 *
 * @param item the item of the sent message
 */
export async function waitForAnswer(
	context: IExecuteFunctions,
	{ token, responseType, choices }: Expectation,
	item: IDataObject,
): Promise<void> {
	const asked = questionOfThisRun(context);
	if (!asked) throw new Error('The question was not remembered');
	const question = questionItem(item);
	rememberQuestion(context, { ...asked, sent: { token, responseType, choices, item: question } });
	// After a retry, the deadline is that of the first try, which the token contains.
	const deadline = readQuestion(asked.question)?.deadline;
	if (answeredWithoutToken.includes(responseType)) {
		const [credential] = Object.values(context.getNode().credentials ?? {});
		for (const to of peopleIn(item)) {
			openQuestions.add({ token, to, deadline, credential: credential?.id ?? undefined });
		}
	}
	prepareItemOfTimeLimit(context, responseType, question);
	await context.putExecutionToWait(deadline === undefined ? WAIT_INDEFINITELY : new Date(deadline));
}

const peopleIn = ({ messages }: IDataObject): string[] =>
	(Array.isArray(messages) ? messages : []).map((message) => String(toRecord(message).to));

/** At the time limit, n8n outputs the node's input data, so this replaces the input with the item to output. */
function prepareItemOfTimeLimit(
	context: IExecuteFunctions,
	responseType: ResponseType,
	item: IDataObject,
): void {
	const { data } = context.getExecuteData();
	if (!data.main?.[0]) return;
	const unknown = responseType === 'delivery' ? { data: { status: 'unknown' } } : {};
	data.main = [[{ json: { ...item, answered: false, ...unknown }, pairedItem: { item: 0 } }]];
}
