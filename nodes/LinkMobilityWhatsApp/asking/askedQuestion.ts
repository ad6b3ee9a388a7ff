import type { IExecuteFunctions, IWebhookFunctions } from 'n8n-workflow';
import { z } from 'zod/v3';
import { responseTypes } from '../actions/operation';
import { json } from '../wire/json';

/** The property of the node's context, which n8n stores with the waiting execution. */
const NAME = 'linkMobilityQuestion';

const askedQuestion = z.object({
	/** The run of the node that asks: its execution, and its index in a loop. */
	run: z.string(),
	/** See `waiting/question.ts`. */
	question: z.string(),
	/** What came of the question; undefined before it is sent. */
	sent: z
		.object({
			token: z.string(),
			responseType: z.enum(responseTypes),
			choices: z.array(z.object({ id: z.string(), title: z.string() })),
			/** The item of the sent message. */
			item: z.record(z.unknown()),
		})
		.optional(),
});
export type AskedQuestion = z.infer<typeof askedQuestion>;

const stored = json.pipe(askedQuestion.optional()).catch(undefined);

/** Stored as JSON, because that is the same in every version of n8n's expressions. */
export function rememberQuestion(context: IExecuteFunctions, asked: AskedQuestion): void {
	context.getContext('node')[NAME] = JSON.stringify(asked);
}

/** The question that a try of this run has asked before; undefined if there is none. */
export function questionOfThisRun(context: IExecuteFunctions): AskedQuestion | undefined {
	const asked = stored.parse(context.getContext('node')[NAME]);
	return asked?.run === runOf(context) ? asked : undefined;
}

/** Tells the executions and the rounds of a loop apart. */
export const runOf = (context: IExecuteFunctions): string =>
	`${context.getExecutionId()} ${context.getWorkflowDataProxy(0).$runIndex}`;

/** The question of the waiting execution, of which a webhook has no context but through an expression. */
export function questionOfWaiting(context: IWebhookFunctions): AskedQuestion | undefined {
	const node = inExpression(context.getNode().name);
	return stored.parse(context.evaluateExpression(`{{ $node[${node}].context["${NAME}"] }}`, 0));
}

/** A text as a literal within an expression, in which braces would end it. */
const inExpression = (text: string) =>
	JSON.stringify(text).replaceAll('{', '\\u007b').replaceAll('}', '\\u007d');
