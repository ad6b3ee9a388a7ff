import type { Refusal } from '../../state';
import { fetchable } from './media';
import { filled } from './templateValues';
import { approved } from './approvedTemplate';
import { plainValues, wellFormed } from './form';
import { somebodyElse } from './recipient';
import { withinWindow } from './window';
import type { Case, Rule } from './rule';

/** In the order Meta looks: at the message alone, at who gets it, at what it refers to. */
const rules: Rule[] = [
	plainValues,
	wellFormed,
	somebodyElse,
	approved,
	filled,
	withinWindow,
	fetchable,
];

/** What Meta thinks of a message that LINK has passed on. */
export async function judge(given: Case): Promise<Refusal | undefined> {
	for (const rule of rules) {
		const refusal = await rule(given);
		if (refusal) return refusal;
	}
	return undefined;
}
