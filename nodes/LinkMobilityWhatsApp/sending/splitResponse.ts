import type { IDataObject } from 'n8n-workflow';
import { endpoints } from '../wire/endpoints';
import { recipientsOf } from './groups';
import type { Group } from './groups';
import type { PreparedRequest } from './requestBuilder';

export interface MemberResponse {
	member: PreparedRequest;
	/** Undefined if LINK confirmed fewer messages than requested: which ones are missing is unknown. */
	response: IDataObject | undefined;
}

/**
 * Splits the response to a group into one per member. Message IDs are left out if there are more of
 * them than recipients, because they cannot be assigned.
 */
export function splitResponse(
	{ members, endpoint }: Group,
	response: IDataObject,
): MemberResponse[] {
	if (endpoint.name !== endpoints.sendMessages.name)
		return members.map((member) => ({ member, response }));
	const ids = Array.isArray(response.messageIds) ? response.messageIds : [];
	const recipientCount = members.flatMap(recipientsOf).length;
	if (ids.length < recipientCount)
		return members.map((member) => ({ member, response: undefined }));
	if (members.length === 1)
		return [{ member: members[0], response: { ...response, messageIds: ids } }];
	const isAssignable = ids.length === recipientCount;
	let start = 0;
	return members.map((member) => {
		const end = start + recipientsOf(member).length;
		const messageIds = isAssignable ? ids.slice(start, end) : [];
		start = end;
		return { member, response: { ...response, messageIds } };
	});
}
