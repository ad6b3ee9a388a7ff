import { toRecord } from '../actions/panelValues';
import { endpoints } from '../wire/endpoints';
import { RECIPIENT_PARAMETER } from '../wire/recipientParameter';
import { recipientsOf } from './groups';
import type { Group } from './groups';

/**
 * Adds the recipient to the custom parameters of a request, so that delivery reports return it. All recipients
 * of a request have the same parameters, so a request with several is returned unchanged.
 *
 * Call it for complete groups only: with the recipient among their parameters, no two messages are identical.
 */
export function withRecipient(group: Group): Group {
	const { endpoint, body } = group;
	const [recipient, ...others] = recipientsOf(group);
	const isSend = endpoint.name === endpoints.sendMessages.name;
	if (!isSend || recipient === undefined || others.length) return group;
	const customParameters = {
		...toRecord(body?.customParameters),
		[RECIPIENT_PARAMETER]: recipient,
	};
	return { ...group, body: { ...body, customParameters } };
}
