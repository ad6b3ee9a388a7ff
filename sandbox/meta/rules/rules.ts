import type { Refusal } from '../../state';
import { approvedTemplate } from './approvedTemplate';
import { plainValues, wellFormed } from './form';
import { fetchableMedia } from './media';
import { passingFault } from './passingFault';
import { otherRecipient } from './recipient';
import type { Rule, RuleInput } from './rule';
import { matchingValues } from './templateValues';
import { openWindow } from './window';

/** First the message by itself, then its recipient, then what it refers to, then faults that pass. */
const rules: Rule[] = [
	plainValues,
	wellFormed,
	otherRecipient,
	approvedTemplate,
	matchingValues,
	openWindow,
	fetchableMedia,
	passingFault,
];

/** The first reason for Meta not to deliver a message; undefined if there is none. */
export async function refusalOf(input: RuleInput): Promise<Refusal | undefined> {
	for (const rule of rules) {
		const refusal = await rule(input);
		if (refusal) return refusal;
	}
	return undefined;
}
