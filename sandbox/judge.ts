import { message as schema } from '../nodes/LinkMobilityWhatsApp/wire/message';
import { refusals } from '../nodes/LinkMobilityWhatsApp/wire/refusals';
import type { BusinessMessage, Refusal, State } from './state';

/** A reason for Meta not to deliver a message, or none. */
type Rule = (message: BusinessMessage, state: State, now: Date) => Refusal | undefined;

/** Meta's words for a message it cannot make sense of. Source: L1745-1763. */
const wellFormed: Rule = ({ content }) => {
	const { error } = schema.safeParse(content);
	const details = refusals(error)?.join('. ');
	return details === undefined ? undefined : { code: 100, title: 'Invalid parameter', details };
};

/** In the order Meta looks; a rule about windows, templates or media is one more function here. */
const rules: Rule[] = [wellFormed];

/** What Meta thinks of a message that LINK has passed on. */
export function judge(message: BusinessMessage, state: State, now: Date): Refusal | undefined {
	for (const rule of rules) {
		const refusal = rule(message, state, now);
		if (refusal) return refusal;
	}
	return undefined;
}
