import type { ApiRequest } from '../api/request';
import { endpoints } from '../wire/endpoints';
import type { PreparedRequest } from './requestBuilder';
import { createYielder } from './yielder';

/** A request for one or more items. */
export interface Group extends ApiRequest {
	members: [PreparedRequest, ...PreparedRequest[]];
}

export const singleItemRequest = (member: PreparedRequest): Group => {
	const { endpoint, path, body } = member;
	return { members: [member], endpoint, path, body };
};

export const oneRequestPerItem = (prepared: PreparedRequest[]): Group[] =>
	prepared.map(singleItemRequest);

/**
 * Groups items whose messages are identical into requests of at most `size` recipients. A group has
 * the reference ID of its first item. A recipient occurs once in a group, so that the message IDs,
 * which LINK lists in the order of the recipients, can be assigned.
 */
export async function groupIdentical(prepared: PreparedRequest[], size: number): Promise<Group[]> {
	interface OpenGroup {
		group: Group;
		recipients: Set<string>;
	}
	const all: OpenGroup[] = [];
	const openByKey = new Map<string, OpenGroup>();
	const yielder = createYielder();
	for (const member of prepared) {
		while (yielder.isDue()) await yielder.yield();
		const numbers = recipientsOf(member);
		const key = groupKey(member);
		const open = openByKey.get(key);
		const fits =
			open !== undefined &&
			open.recipients.size + numbers.length <= size &&
			numbers.every((number) => !open.recipients.has(number));
		if (fits) {
			open.group.members.push(member);
			numbers.forEach((number) => open.recipients.add(number));
			continue;
		}
		const opened = { group: singleItemRequest(member), recipients: new Set(numbers) };
		all.push(opened);
		openByKey.set(key, opened);
	}
	return all.map(({ group, recipients }) => {
		if (group.members.length < 2) return group;
		return { ...group, body: { ...group.body, destinations: [...recipients] } };
	});
}

/** Items with the same key may share a request. See docs/decisions.md#one-id-per-recipient. */
function groupKey({ endpoint, identity, itemIndex }: PreparedRequest): string {
	const { messages } = identity;
	const isSingleMessage =
		endpoint.name === endpoints.sendMessages.name &&
		Array.isArray(messages) &&
		messages.length === 1;
	return isSingleMessage ? JSON.stringify({ ...identity, destinations: [] }) : `item ${itemIndex}`;
}

/** How many messages a request sends. */
export function messageCount({ body = {} }: ApiRequest): number {
	const messages = Array.isArray(body.messages) ? body.messages.length : 1;
	return Math.max(1, recipientsOf({ body }).length) * messages;
}

/** The phone numbers and user IDs that a request is sent to. */
export const recipientsOf = ({ body = {} }: Pick<ApiRequest, 'body'>): string[] =>
	Array.isArray(body.destinations) ? body.destinations.map(String) : [];
