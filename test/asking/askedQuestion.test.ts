import type { IDataObject, IExecuteFunctions, IWebhookFunctions } from 'n8n-workflow';
import {
	questionOfThisRun,
	questionOfWaiting,
	rememberQuestion,
	runOf,
} from '../../nodes/LinkMobilityWhatsApp/asking/askedQuestion';

/** A run of the node in a loop, with the context that all runs share. */
const runIn = (context: IDataObject, $runIndex: number, execution = '7') =>
	({
		getExecutionId: () => execution,
		getWorkflowDataProxy: () => ({ $runIndex }),
		getContext: () => context,
	}) as unknown as IExecuteFunctions;

test('a question is found in later tries of its run, but not in the next round of a loop', () => {
	const context = {};
	const first = runIn(context, 0);
	const asked = { run: runOf(first), question: 'q' };
	rememberQuestion(first, asked);
	expect(questionOfThisRun(runIn(context, 0))).toEqual(asked);
	expect(questionOfThisRun(runIn(context, 1))).toBeUndefined();
	expect(questionOfThisRun(runIn(context, 0, '8'))).toBeUndefined();
});

test('the next round replaces the previous question', () => {
	const context = {};
	for (const index of [0, 1]) {
		const run = runIn(context, index);
		rememberQuestion(run, { run: runOf(run), question: `q${index}` });
	}
	expect(questionOfThisRun(runIn(context, 0))).toBeUndefined();
	expect(questionOfThisRun(runIn(context, 1))?.question).toBe('q1');
});

test.each([undefined, null, '', '{', '{}', '[]', '"q"', 12, { run: 1 }])(
	'the context %j has no question',
	(value) => {
		expect(questionOfThisRun(runIn({ linkMobilityQuestion: value }, 0))).toBeUndefined();
		const waiting = {
			getNode: () => ({ name: 'Ask' }),
			evaluateExpression: () => value,
		} as unknown as IWebhookFunctions;
		expect(questionOfWaiting(waiting)).toBeUndefined();
	},
);
