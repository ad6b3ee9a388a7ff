import type { IExecuteFunctions, IWebhookFunctions } from 'n8n-workflow';
import { z } from 'zod/v3';
import { responseTypes } from '../actions/operation';
import { json } from '../wire/json';

/** A property of the node's context, which n8n stores with the waiting execution. */
const NAME = 'linkMobilityQuestion';

const askedQuestion = z.object({
	/** The run of the node that asks: its execution, and its index in a loop. */
	run: z.string(),
	/** See `waiting/question.ts`. */
	question: z.string(),
	/** The sent question; undefined before it is sent. */
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

/** Stores JSON, because every version of n8n's expressions returns a text unchanged. */
export function rememberQuestion(context: IExecuteFunctions, asked: AskedQuestion): void {
	context.getContext('node')[NAME] = JSON.stringify(asked);
}

/** The question that an earlier try of this run has asked; undefined if there was none. */
export function questionOfThisRun(context: IExecuteFunctions): AskedQuestion | undefined {
	const asked = stored.parse(context.getContext('node')[NAME]);
	return asked?.run === runOf(context) ? asked : undefined;
}

/** Identifies the execution and the round of a loop. */
export const runOf = (context: IExecuteFunctions): string =>
	`${context.getExecutionId()} ${context.getWorkflowDataProxy(0).$runIndex}`;

/** The question of the waiting execution. A webhook can only read the node's context through an expression. */
export function questionOfWaiting(context: IWebhookFunctions): AskedQuestion | undefined {
	const node = inExpression(context.getNode().name);
	return stored.parse(context.evaluateExpression(`{{ $node[${node}].context["${NAME}"] }}`, 0));
}

/** A text as a string literal in an expression. Braces are escaped, because they could end the expression. */
const inExpression = (text: string) =>
	JSON.stringify(text).replaceAll('{', '\\u007b').replaceAll('}', '\\u007d');
