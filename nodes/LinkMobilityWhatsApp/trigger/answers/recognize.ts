import { filledText, isEmpty, isRecord } from '../../wire/lenient';
import type { Answer } from '../../waiting/answer';
import type { Awaited } from '../../waiting/question';
import { readToken } from '../../waiting/token';
import type { ReceivedEvent } from '../select/receivedEvents';
import { askedQuestion } from './askedQuestion';
import type { AskedQuestion } from './askedQuestion';
import { deliveryOf } from './delivery';

type Item = ReceivedEvent['item'];

/** An event that answers one of these questions, if one of them still waits for an answer. */
export interface PossibleAnswer {
	/** The likeliest first; never empty. */
	questions: readonly AskedQuestion[];
	/** Whether the event itself names the question, not only the person. */
	isNamed: boolean;
	answer: Omit<Answer, 'nonce'>;
}

/** Finds the tokens of the questions that are open to the sender of a message, the likeliest first. */
export type FindOpen = (item: Item) => string[];

/**
 * Recognizes a possible answer: a tap, a form or a report with the token of a question, or a text or a form from a
 * person who was asked. `undefined` for any other event.
 */
export function recognize(event: ReceivedEvent, findOpen: FindOpen): PossibleAnswer | undefined {
	const { item, token } = event;
	if (item.event === 'status') return reportAnswer(item, token);
	if (item.event !== 'message') return undefined;
	const found = tap(item) ?? form(item, findOpen) ?? text(item, findOpen);
	return found?.questions.length
		? { ...found, answer: { ...envelopeOf(item), ...found.answer } }
		: undefined;
}

interface Found {
	questions: AskedQuestion[];
	isNamed: boolean;
	answer: Pick<Answer, 'choice' | 'text' | 'form'>;
}

/** The ID of a template's quick reply is its payload. */
function tap({ reply }: Item): Found | undefined {
	if (!isRecord(reply)) return undefined;
	const [asked] = questionsOf([reply.id], ['reply']);
	const index = asked?.token.choice;
	if (!asked || index === undefined) return undefined;
	const choice = { index, title: filledText(reply.title) };
	return { questions: [asked], isNamed: true, answer: { choice } };
}

function form(item: Item, findOpen: FindOpen): Found | undefined {
	const { flow } = item;
	if (!isRecord(flow) || !isRecord(flow.data)) return undefined;
	const isNamed = readToken(flow.token) !== undefined;
	if (!isNamed && !isUnset(flow.token)) return undefined;
	const questions = questionsOf(isNamed ? [flow.token] : findOpen(item), ['reply']);
	return { questions, isNamed, answer: { form: flow.data } };
}

/** True for the flow token that WhatsApp returns if none was sent. Any other one belongs to another flow. */
const isUnset = (token: unknown) => isEmpty(token) || token === 'unused';

/** A caption, a reaction or a voice message does not count as a text: docs/decisions.md#free-text-answers. */
function text(item: Item, findOpen: FindOpen): Found | undefined {
	if (item.type !== 'text' || typeof item.text !== 'string' || !item.text.trim()) return undefined;
	const questions = questionsOf(findOpen(item), ['text']);
	return { questions, isNamed: false, answer: { text: item.text } };
}

/** A report is posted to the waiting execution only if it is the one that its question waits for. */
function reportAnswer(item: Item, token: string | undefined): PossibleAnswer | undefined {
	const questions = questionsOf([token], ['delivered', 'read', 'failed']);
	const [asked] = questions;
	const delivery = asked && deliveryOf(item, asked.question.awaits);
	return delivery && { questions, isNamed: true, answer: { ...envelopeOf(item), delivery } };
}

const questionsOf = (tokens: readonly unknown[], awaits: readonly Awaited[]): AskedQuestion[] =>
	tokens
		.flatMap((token) => askedQuestion(token) ?? [])
		.filter(({ question }) => awaits.includes(question.awaits));

function envelopeOf(item: Item): Pick<Answer, 'from' | 'messageId' | 'respondedAt'> {
	return {
		from: filledText(item.from) ?? filledText(item.userId),
		messageId: filledText(item.messageId),
		respondedAt: timeOf(item.providerTimestamp) ?? timeOf(item.timestamp) ?? now(),
	};
}

/** A time that `isoTime` was able to read ends with a Z. */
const timeOf = (time: unknown) =>
	typeof time === 'string' && time.endsWith('Z') && !Number.isNaN(Date.parse(time))
		? time
		: undefined;

const now = () => new Date().toISOString();
